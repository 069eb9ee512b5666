package io.phigrad.corpus.fuzz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A random program: one marked method, what it calls, and the arguments to try it on.
 *
 * @param className in the package {@code programs.fuzzed}
 * @param constants declarations of fields
 * @param active indices of the active parameters; empty means all that can be
 * @param inputs lists of arguments of the marked method
 */
public record FuzzProgram(
        String className,
        List<Variable> constants,
        List<Method> helpers,
        Method marked,
        List<Integer> active,
        boolean strict,
        List<List<Object>> inputs) {

    public FuzzProgram {
        constants = List.copyOf(constants);
        helpers = List.copyOf(helpers);
        active = List.copyOf(active);
        inputs = inputs.stream().map(List::copyOf).toList();
    }

    int cost() {
        return marked.cost()
                + helpers.stream().mapToInt(Method::cost).sum()
                + 4 * constants.size()
                + (strict ? 1 : 0)
                + 2 * active.size()
                + inputs.stream().flatMap(List::stream).mapToInt(Literals::cost).sum()
                + 3 * inputs.size();
    }

    FuzzProgram with(Method changed) {
        return new FuzzProgram(className, constants, helpers, changed, active, strict, inputs);
    }

    FuzzProgram withHelpers(List<Method> changed) {
        return new FuzzProgram(className, constants, changed, marked, active, strict, inputs);
    }

    FuzzProgram withInputs(List<List<Object>> changed) {
        return new FuzzProgram(className, constants, helpers, marked, active, strict, changed);
    }

    FuzzProgram withConstants(List<Variable> changed) {
        return new FuzzProgram(className, changed, helpers, marked, active, strict, inputs);
    }

    FuzzProgram relaxed() {
        return new FuzzProgram(className, constants, helpers, marked, active, false, inputs);
    }

    FuzzProgram withActive(List<Integer> changed) {
        return new FuzzProgram(className, constants, helpers, marked, changed, strict, inputs);
    }

    public FuzzProgram named(String name) {
        return new FuzzProgram(name, constants, helpers, marked, active, strict, inputs);
    }

    public String markedName() {
        return marked.name();
    }

    /** The types of the marked method's parameters, as written. */
    public List<String> types() {
        return marked.parameters().stream().map(p -> p.type().text).toList();
    }

    public List<String> names() {
        return marked.parameters().stream().map(Variable::name).toList();
    }

    /** The indices of the parameters that the derivative is with respect to. */
    public List<Integer> activeParameters() {
        return IntStream.range(0, marked.parameters().size())
                .filter(i ->
                        active.isEmpty() ? marked.parameters().get(i).type().isFloating() : active.contains(i))
                .boxed()
                .toList();
    }

    /** The text of {@code <Class>.java}. */
    public String source() {
        StringBuilder body = new StringBuilder();
        for (Variable c : constants) {
            body.append("    private static final ")
                    .append(c.type().text)
                    .append(' ')
                    .append(c.name());
            body.append(" = ").append(c.type() == Type.DOUBLE ? "0.7" : "3").append(";\n");
        }
        body.append(constants.isEmpty() ? "" : "\n").append(mark()).append(marked.text(""));
        if (body.indexOf("Pair") >= 0
                || helpers.stream().anyMatch(h -> h.text("").contains("Pair"))) {
            body.insert(0, "    record Pair(double u, double v) {}\n\n");
        }
        helpers.forEach(helper -> body.append('\n').append(helper.text("private ")));
        if (body.indexOf("new Held<") >= 0) {
            body.insert(0, "    record Held<T>(T value, double weight) {}\n\n");
        }
        if (body.indexOf("pick(") >= 0) {
            body.append("""

                        private static <T> T pick(boolean first, T a, T b) {
                            return first ? a : b;
                        }
                    """);
        }
        Set<String> imports = new HashSet<>(Set.of("import io.phigrad.Differentiable;"));
        Stream.of("Arrays:java.util.", "@Inactive:io.phigrad.", "FloatingPoint:io.phigrad.")
                .filter(name -> body.indexOf(name.substring(0, name.indexOf(':'))) >= 0)
                .forEach(name -> imports.add("import " + name.substring(name.indexOf(':') + 1)
                        + name.substring(name.startsWith("@") ? 1 : 0, name.indexOf(':')) + ";"));
        return "package programs.fuzzed;\n\n" + imports.stream().sorted().collect(Collectors.joining("\n"))
                + "\n\nfinal class " + className + " {\n" + body + "}\n";
    }

    /** The text of {@code <Class>Inputs.java}. */
    public String inputsSource() {
        String lists = inputs.stream()
                .map(list -> "args(" + list.stream().map(Literals::of).collect(Collectors.joining(", ")) + ")")
                .collect(Collectors.joining(",\n                "));
        return "package programs.fuzzed;\n\nimport static io.phigrad.corpus.Seeded.args;\n\nimport java.util.List;\n\nfinal class "
                + className + "Inputs {\n    static List<Object[]> " + marked.name()
                + "() {\n        return List.of(\n                "
                + lists + ");\n    }\n}\n";
    }

    private String mark() {
        List<String> values = new ArrayList<>();
        if (!active.isEmpty()) {
            String names = active.stream()
                    .map(i -> "\"" + marked.parameters().get(i).name() + "\"")
                    .collect(Collectors.joining(", "));
            values.add("wrt = {" + names + "}");
        }
        if (strict) {
            values.add("floatingPoint = FloatingPoint.STRICT");
        }
        return "    @Differentiable" + (values.isEmpty() ? "" : "(" + String.join(", ", values) + ")") + "\n";
    }
}
