package io.phigrad.compiler.check;

import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.frontend.tree.Variable;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A JUnit 5 test class that holds the derivatives of a class against differences which it takes itself: it needs nothing of
 * Phigrad, and stays true when the source changes.
 */
final class CertifyingTest {
    private static final int PARTIALS = 12;
    private static final String TAIL = """
                /** Central differences at three steps, extrapolated to step zero. */
                private static void assertPartial(DoubleUnaryOperator f, double x, double partial) {
                    double h = 1e-2 * Math.max(Math.abs(x), 0.1);
                    double wide = difference(f, x, h);
                    double middle = difference(f, x, h / 2);
                    double narrow = difference(f, x, h / 4);
                    double expected = (16 * (4 * narrow - middle) - (4 * middle - wide)) / 45;
                    assertEquals(expected, partial, TOLERANCE * Math.max(1, Math.abs(expected)));
                }

                private static double difference(DoubleUnaryOperator f, double x, double h) {
                    return (f.applyAsDouble(x + h) - f.applyAsDouble(x - h)) / (2 * h);
                }
            }
            """;

    private final MarkedClass home;
    private final StringBuilder tests = new StringBuilder();
    private boolean single;

    CertifyingTest(MarkedClass home) {
        this.home = home;
    }

    /** {@code ModelDerivatives}, that of a nested class {@code Outer_InnerDerivatives}. */
    static String derivatives(MarkedClass home) {
        return home.className().replace('.', '_') + "Derivatives";
    }

    /** Where the file belongs below a folder of tests. */
    String path() {
        String folder = home.packageName().isEmpty() ? "" : home.packageName().replace('.', '/') + "/";
        return folder + derivatives(home) + "Test.java";
    }

    boolean isEmpty() {
        return tests.isEmpty();
    }

    /** Adds a test for an input, if the method and what it takes can be named in a test and differences say enough. */
    void add(MarkedMethod marked, Calls calls, Object[] arguments, int number) throws Throwable {
        if (!calls.isNameable() || !Arrays.stream(arguments).allMatch(a -> isNameable(a.getClass()))) {
            return;
        }
        List<Component> components = Component.of(Calls.types(marked), arguments, marked.active());
        Object[] gradient = calls.gradient(Values.copy(arguments));
        List<String> lines = new ArrayList<>();
        for (Component component : components) {
            if (lines.size() < PARTIALS && isCertain(calls, arguments, component, component.get(gradient))) {
                lines.add("        assertPartial(x -> " + call(marked, calls, arguments, component) + ", "
                        + Literals.of(component.get(arguments)) + ", gradient."
                        + accessors(marked, gradient, component, calls) + ");");
            }
        }
        if (!lines.isEmpty()) {
            single |= calls.isSingle();
            write(marked, arguments, number, lines);
        }
    }

    private void write(MarkedMethod marked, Object[] arguments, int number, List<String> lines) {
        String given = Arrays.stream(arguments).map(Literals::of).collect(Collectors.joining(", "));
        tests.append("    @Test\n    void ").append(marked.stem());
        tests.append("GradientAgreesWithDifferences").append(number).append("() {\n");
        tests.append("        var gradient = ").append(derivatives(home)).append('.');
        tests.append(marked.stem()).append("Gradient(").append(given).append(");\n");
        lines.forEach(line -> tests.append(line).append('\n'));
        tests.append("    }\n\n");
    }

    private static boolean isNameable(Class<?> type) {
        Class<?> bottom = type;
        while (bottom.isArray()) {
            bottom = bottom.getComponentType();
        }
        return !Modifier.isPrivate(bottom.getModifiers());
    }

    /** Whether the test would pass by far. */
    private static boolean isCertain(Calls calls, Object[] arguments, Component component, double partial) {
        double x = component.get(arguments);
        double h = 1e-2 * Math.max(Math.abs(x), 0.1);
        double wide = difference(calls, arguments, component, h);
        double middle = difference(calls, arguments, component, h / 2);
        double narrow = difference(calls, arguments, component, h / 4);
        double expected = (16 * (4 * narrow - middle) - (4 * middle - wide)) / 45;
        double tolerance = calls.isSingle() ? 1e-2 : 1e-6;
        return Math.abs(expected - partial) <= tolerance / 5 * Math.max(1, Math.abs(expected));
    }

    private static double difference(Calls calls, Object[] arguments, Component component, double h) {
        double x = component.get(arguments);
        return (value(calls, arguments, component, x + h) - value(calls, arguments, component, x - h)) / (2 * h);
    }

    private static double value(Calls calls, Object[] arguments, Component component, double x) {
        try {
            Object[] moved = Values.copy(arguments);
            component.set(moved, x);
            return calls.value(moved);
        } catch (VirtualMachineError e) {
            throw e;
        } catch (Throwable e) {
            return Double.NaN;
        }
    }

    private String call(MarkedMethod marked, Calls calls, Object[] arguments, Component moved) {
        List<String> given = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            given.add(i == moved.parameter() ? Literals.with(arguments[i], moved, "x") : Literals.of(arguments[i]));
        }
        boolean receiver = marked.isInstance();
        String on = receiver ? given.get(0) : home.className();
        return on + "." + calls.name() + "(" + String.join(", ", receiver ? given.subList(1, given.size()) : given)
                + ")";
    }

    /** {@code w()[2].x()}. */
    private static String accessors(MarkedMethod marked, Object[] gradient, Component component, Calls calls) {
        Variable param = marked.method().params().get(component.parameter());
        StringBuilder text = new StringBuilder(calls.accessor(param.name()) + "()");
        Object value = gradient[component.parameter()];
        for (Object step : component.path()) {
            text.append(
                    step instanceof String name
                            ? "." + Calls.accessor(value.getClass(), name) + "()"
                            : "[" + step + "]");
            value = Component.step(value, step);
        }
        return text.toString();
    }

    String text() {
        String inPackage = home.packageName().isEmpty() ? "" : "package " + home.packageName() + ";\n\n";
        return inPackage
                + Stream.of(
                                "import static org.junit.jupiter.api.Assertions.assertEquals;",
                                "",
                                "import java.util.function.DoubleUnaryOperator;",
                                "import org.junit.jupiter.api.Test;",
                                "",
                                "/**",
                                " * Holds the derivatives of {@link " + home.className() + "} against differences.",
                                " * Written by phigrad check --emit-tests, to be kept and changed.",
                                " */",
                                "class " + derivatives(home) + "Test {",
                                "",
                                "")
                        .collect(Collectors.joining("\n"))
                + tests
                + TAIL.replace("TOLERANCE", single ? "1e-2" : "1e-6");
    }
}
