package io.phigrad.corpus;

import static java.lang.Double.NEGATIVE_INFINITY;
import static java.lang.Double.NaN;
import static java.lang.Double.POSITIVE_INFINITY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.driver.CompilationResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The policies at kinks and edges, in the code that a user runs: each row at the point and one step to each side. */
class KinksOfGeneratedCodeTest {
    private static final double INF = POSITIVE_INFINITY;
    private static final List<String> NAMES = List.of("x", "y", "z");

    /** A function, a point, and the partial derivatives there. */
    record Row(String function, boolean single, double[] at, double[] partials) {
        @Override
        public String toString() {
            return (single ? "float " : "") + function + " at " + Arrays.toString(at);
        }

        Row withStrictMath() {
            return new Row(function.replace("Math.", "StrictMath."), single, at, partials);
        }

        Row withFloats() {
            return new Row(function, true, at, partials);
        }

        boolean isOfFloats() {
            return Arrays.stream(at).allMatch(x -> Double.compare((float) x, x) == 0);
        }

        String key() {
            return function + single;
        }
    }

    private static Row one(String function, double x, double partial) {
        return new Row(function, false, new double[] {x}, new double[] {partial});
    }

    private static Row two(String function, double x, double y, double first, double second) {
        return new Row(function, false, new double[] {x, y}, new double[] {first, second});
    }

    /** Those that have an overload for floats. */
    private static Stream<Row> overloaded() {
        return Stream.of(
                one("Math.abs(x)", 0.0, 0),
                one("Math.abs(x)", -0.0, 0),
                one("Math.abs(x)", -2, -1),
                one("Math.abs(x)", NaN, NaN),
                two("Math.max(x, y)", 1, 1, 1, 0),
                two("Math.max(x, y)", -0.0, 0.0, 1, 0),
                two("Math.max(x, y)", NaN, 1, 1, 0),
                two("Math.max(x, y)", 1, NaN, 0, 1),
                two("Math.min(x, y)", 1, 1, 1, 0),
                two("Math.min(x, y)", 0.0, -0.0, 1, 0),
                two("Math.min(x, y)", NaN, 1, 1, 0),
                two("Math.min(x, y)", 1, NaN, 0, 1),
                two("Math.copySign(x, y)", 0.0, -3, 0, 0),
                two("Math.copySign(x, y)", -0.0, 3, 0, 0),
                two("Math.copySign(x, y)", -2, 0.0, -1, 0),
                two("Math.copySign(x, y)", -2, -0.0, 1, 0),
                two("Math.nextAfter(x, y)", 1, 1, 1, 0),
                two("Math.nextAfter(x, y)", 1, 2, 1, 0),
                one("Math.nextUp(x)", 1, 1),
                one("Math.nextDown(x)", 0, 1),
                two("x + y * Math.signum(x)", 0, 1, 1, 0),
                two("x + y * Math.signum(x)", 2, 1, 1, 1),
                one("x + Math.ulp(x)", 1, 1),
                one("Math.scalb(x, 3)", 0, 8),
                one("x * Math.scalb(1, -1074)", 1, 0),
                one("x * Math.signum(3)", 1, 1),
                two("Math.fma(x, y, x)", 0, 2, 3, 0),
                two("x % y", 6, 3, 1, -2),
                two("x % y", -7, 3, 1, 2),
                two("x % y", 1, 0, NaN, NaN),
                two("x % y", 1, INF, 1, 0),
                one("x % 3", INF, NaN),
                two("x / y", 0, 0, INF, NaN),
                two("x / y", 1, 0, INF, NEGATIVE_INFINITY));
    }

    private static Stream<Row> roots() {
        return Stream.of(
                one("Math.sqrt(x)", 0.0, INF),
                one("Math.sqrt(x)", -0.0, INF),
                one("Math.sqrt(x)", -1, NaN),
                one("Math.sqrt(x)", INF, 0),
                one("Math.cbrt(x)", 0.0, INF),
                one("Math.cbrt(x)", -0.0, INF),
                one("Math.cbrt(x)", -8, 1 / 12.0),
                two("Math.hypot(x, y)", 0, 0, 0, 0),
                two("Math.hypot(x, y)", -0.0, 0, 0, 0),
                two("Math.hypot(x, y)", 3e200, -4e200, 0.6, -0.8));
    }

    private static Stream<Row> powers() {
        return Stream.of(
                two("Math.pow(x, y)", 0, 2, 0, 0),
                two("Math.pow(x, y)", 0, 1, 1, 0),
                two("Math.pow(x, y)", 0, 0.5, INF, 0),
                two("Math.pow(x, y)", 0, 0, 0, 0),
                two("Math.pow(x, y)", 0, -1, NEGATIVE_INFINITY, NEGATIVE_INFINITY),
                two("Math.pow(x, y)", -0.0, -1, NEGATIVE_INFINITY, NEGATIVE_INFINITY),
                two("Math.pow(x, y)", -2, 3, 12, NaN),
                two("Math.pow(x, y)", -2, 0, 0, NaN),
                two("Math.pow(x, y)", -2, 0.5, NaN, NaN),
                two("Math.pow(x, y)", 3, 0, 0, Math.log(3)),
                one("Math.pow(x, 0)", 0, 0),
                one("Math.pow(x, 1)", 0, 1),
                one("Math.pow(x, 2)", -3, -6),
                one("Math.pow(x, 3)", -3, 27),
                one("Math.pow(x, 4)", -2, -32),
                one("Math.pow(x, 4)", 0, 0),
                one("Math.pow(x, 0.5)", 0, INF),
                one("Math.pow(x, -1)", 0, NEGATIVE_INFINITY),
                one("Math.pow(x, -1)", -0.0, NEGATIVE_INFINITY),
                one("Math.pow(x, 1.5)", -1, NaN),
                one("Math.pow(2, x)", 0, Math.log(2)));
    }

    private static Stream<Row> logarithms() {
        return Stream.of(
                one("Math.log(x)", 0.0, INF),
                one("Math.log(x)", -0.0, INF),
                one("Math.log(x)", -1, NaN),
                one("Math.log(x)", INF, 0),
                one("Math.log10(x)", -0.0, INF),
                one("Math.log10(x)", -1, NaN),
                one("Math.log10(x)", 1, 0.4342944819032518),
                one("Math.log1p(x)", -1, INF),
                one("Math.log1p(x)", -2, NaN),
                one("Math.exp(x)", 1000, INF),
                one("Math.exp(x)", -1000, 0),
                one("Math.expm1(x)", -40, Math.exp(-40)),
                one("Math.expm1(x)", 0, 1));
    }

    private static Stream<Row> circular() {
        return Stream.of(
                one("Math.asin(x)", 1, INF),
                one("Math.asin(x)", -1, INF),
                one("Math.asin(x)", 2, NaN),
                one("Math.acos(x)", 1, NEGATIVE_INFINITY),
                one("Math.acos(x)", -1, NEGATIVE_INFINITY),
                one("Math.acos(x)", -2, NaN),
                one("Math.atan(x)", INF, 0),
                one("Math.atan(x)", 0, 1),
                two("Math.atan2(x, y)", 0, 0, NaN, NaN),
                two("Math.atan2(x, y)", 0.0, -2, -0.5, 0),
                two("Math.atan2(x, y)", -0.0, -2, -0.5, 0),
                two("Math.atan2(x, y)", 3e200, 4e200, 1.6e-201, -1.2e-201),
                two("Math.atan2(x, y)", 3e-200, 4e-200, 1.6e199, -1.2e199),
                one("Math.sin(x)", INF, NaN),
                one("Math.cos(x)", 0, 0),
                one("Math.tan(x)", INF, NaN),
                one("Math.sinh(x)", 0, 1),
                one("Math.cosh(x)", 1.7e-6, Math.sinh(1.7e-6)),
                one("Math.tanh(x)", INF, 0),
                one("Math.tanh(x)", 20, 4 * Math.exp(-40)),
                two("Math.IEEEremainder(x, y)", 5, 2, 1, -2),
                two("Math.IEEEremainder(x, y)", 7, 2, 1, -4),
                two("Math.IEEEremainder(x, y)", 1, 0, NaN, NaN),
                one("Math.toRadians(x)", 0, Math.PI / 180),
                one("Math.toDegrees(x)", 0, 180 / Math.PI),
                one("x + Math.floor(x) + Math.ceil(x) + Math.rint(x)", 1, 1),
                two("y * (float) x", 1e300, 2, 2, INF),
                one("Math.max(0, Math.sqrt(x))", 0, 0),
                one("x == 0 ? 0 : x", 0, 0),
                one("x > 0 ? x * Math.log(x) : 0", 0, 0),
                one("0 * Math.log(x)", 0, 0));
    }

    static Stream<Row> rows() {
        Stream<Row> doubles = Stream.of(overloaded(), roots(), powers(), logarithms(), circular())
                .flatMap(rows -> rows)
                .flatMap(row -> Stream.of(row, row.withStrictMath()));
        Stream<Row> floats = overloaded()
                .filter(Row::isOfFloats)
                .map(Row::withFloats)
                .flatMap(row -> Stream.of(row, row.withStrictMath()));
        return Stream.concat(doubles, floats);
    }

    /** One method per function, compiled and differentiated together. */
    private record Compiled(LoadedProgram program, Map<String, MarkedSource> methods) {

        double[] gradient(Row row, double[] at, boolean withValue) {
            GradientCalls calls = program.calls(methods.get(row.key()));
            Object holder = calls.holder();
            if (withValue) {
                calls.valueAndGradient(arguments(row, at), holder);
            } else {
                calls.gradient(arguments(row, at), holder);
            }
            return Arrays.stream(calls.results(holder))
                    .mapToDouble(r -> ((Number) r).doubleValue())
                    .toArray();
        }

        double[] duals(Row row, double[] at) {
            DualTangentOracle oracle = ORACLE;
            double[] partials = new double[at.length];
            for (int k = 0; k < at.length; k++) {
                Object[] direction = new Object[at.length];
                for (int i = 0; i < at.length; i++) {
                    direction[i] = i == k ? 1.0 : 0.0;
                }
                partials[k] =
                        oracle.directional(program.program(), methods.get(row.key()), arguments(row, at), direction);
            }
            return partials;
        }

        private static Object[] arguments(Row row, double[] at) {
            return Arrays.stream(at)
                    .mapToObj(x -> row.single() ? (Object) (float) x : x)
                    .toArray();
        }
    }

    private static final DualTangentOracle ORACLE = new DualTangentOracle();

    @SuppressWarnings("NullAway.Init")
    private static Compiled compiled;

    @BeforeAll
    static void compile() {
        Map<String, Row> functions = new LinkedHashMap<>();
        rows().forEach(row -> functions.putIfAbsent(row.key(), row));
        StringBuilder source = new StringBuilder(
                "package programs.kinks;\nimport io.phigrad.Differentiable;\n" + "public final class Functions {\n");
        List<String> keys = new ArrayList<>(functions.keySet());
        for (int i = 0; i < keys.size(); i++) {
            Row row = functions.get(keys.get(i));
            String type = row.single() ? "float" : "double";
            String parameters = NAMES.subList(0, row.at().length).stream()
                    .map(name -> type + " " + name)
                    .collect(Collectors.joining(", "));
            source.append("@Differentiable public static ").append(type);
            source.append(" f").append(i).append("(").append(parameters).append(") { return ");
            source.append(row.function()).append("; }\n");
        }
        CorpusProgram program = new CorpusProgram(
                Path.of("functions"),
                "kinks",
                "functions",
                source + "}\n",
                "package programs.kinks;\nfinal class FunctionsInputs {}\n");
        CompilationResult result = Phigrad.compile(true, List.of(program.sourceText()));
        assertEquals(List.of(), result.diagnostics());
        LoadedProgram loaded = LoadedProgram.of(program, result.files().get(0).text());
        Map<String, MarkedSource> methods = new LinkedHashMap<>();
        for (MarkedSource method : loaded.methods()) {
            methods.put(keys.get(Integer.parseInt(method.stem().substring(1))), method);
        }
        compiled = new Compiled(loaded, methods);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void aDerivativeIsThatOfTheTable(Row row) {
        for (boolean withValue : new boolean[] {false, true}) {
            assertClose(row.partials(), compiled.gradient(row, row.at(), withValue), row + ", with value " + withValue);
        }
    }

    /** Beside zero the partials of a quotient are out of range. */
    /** Without rows where the dual numbers themselves overflow: one over the smallest number is infinite. */
    static Stream<Row> smoothNearby() {
        return rows().filter(row ->
                !row.function().equals("x / y") && !row.function().contains("x * Math.log(x)"));
    }

    @ParameterizedTest
    @MethodSource("smoothNearby")
    void oneStepAwayTheDualNumbersAgree(Row row) {
        for (int k = 0; k < row.at().length; k++) {
            for (double to : new double[] {NEGATIVE_INFINITY, POSITIVE_INFINITY}) {
                double[] at = row.at().clone();
                at[k] = row.single() ? Math.nextAfter((float) at[k], to) : Math.nextAfter(at[k], to);
                double[] expected = Arrays.stream(compiled.duals(row, at))
                        .map(d -> row.single() ? (float) d : d)
                        .toArray();
                assertClose(expected, compiled.gradient(row, at, false), row + ", at " + Arrays.toString(at));
            }
        }
    }

    private static void assertClose(double[] expected, double[] actual, String where) {
        for (int k = 0; k < expected.length; k++) {
            boolean same = Double.compare(expected[k], actual[k]) == 0 || expected[k] == actual[k];
            boolean close = Double.isFinite(expected[k])
                    && Math.abs(expected[k] - actual[k]) <= 4e-12 * Math.abs(expected[k]) + Double.MIN_NORMAL;
            int operand = k;
            assertTrue(
                    same || close,
                    () -> where + ": " + Arrays.toString(actual) + " instead of " + Arrays.toString(expected)
                            + ", operand " + operand);
        }
    }
}
