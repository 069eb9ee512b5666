package io.phigrad.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes the driver of one marked method: a {@link GradientCalls} in the program's package. */
final class DriverSource {
    private static final String TEMPLATE = """
            package @package@;

            import @package@.@program@.*;

            public final class @driver@ implements io.phigrad.corpus.GradientCalls {
                private final com.sun.management.ThreadMXBean threads =
                        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();

                public Object holder() {
                    return new @holder@();
                }

                public Object holderInto(Object[] into) {
                    return @into@;
                }

                public Object gradient(Object[] a) {
                    @holder@ result = @derivatives@.@stem@Gradient(@arguments@);
                    return result;
                }

                public void gradient(Object[] a, Object h) {
                    @derivatives@.@stem@Gradient(@withHolder@);
                }

                public double valueAndGradient(Object[] a, Object h) {
                    return @derivatives@.@stem@ValueAndGradient(@withHolder@);
                }

                public Object[] results(Object h) {
                    @holder@ results = (@holder@) h;
            @accessors@
                    return new Object[] {@results@};
                }

                public Object derivative(Object[] a) {
                    return @derivative@;
                }

                public long gradientBytes(Object[] a, Object h, int calls) {
            @locals@
                    @holder@ holder = (@holder@) h;
                    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
                    for (int call = 0; call < calls; call++) {
                        @derivatives@.@stem@Gradient(@localsWithHolder@);
                    }
                    return threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
                }

                public long valueAndGradientBytes(Object[] a, Object h, int calls) {
            @locals@
                    @holder@ holder = (@holder@) h;
                    double sum = 0;
                    long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
                    for (int call = 0; call < calls; call++) {
                        sum += @derivatives@.@stem@ValueAndGradient(@localsWithHolder@);
                    }
                    long bytes = threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
                    return sum == 0.5 ? bytes : bytes;
                }
            }
            """;

    private DriverSource() {}

    static String name(CorpusProgram program, MarkedSource method) {
        return program.className() + method.holder() + "Driver";
    }

    static String of(CorpusProgram program, MarkedSource method) {
        List<String> arguments = parameters(method)
                .mapToObj(i -> "(" + method.types().get(i) + ") a[" + i + "]")
                .toList();
        List<String> locals = parameters(method).mapToObj(i -> "p" + i).toList();
        return TEMPLATE.replace("@package@", program.packageName())
                .replace("@program@", program.className())
                .replace("@driver@", name(program, method))
                .replace("@into@", into(method))
                .replace("@accessors@", accessors(method))
                .replace("@results@", each(method.active(), ", ", i -> "r" + i))
                .replace("@derivative@", derivative(method))
                .replace("@arguments@", String.join(", ", arguments))
                .replace("@withHolder@", listed(arguments, "(@holder@) h"))
                .replace("@localsWithHolder@", listed(locals, "holder"))
                .replace("@locals@", locals(method))
                .replace("@holder@", "@derivatives@." + method.holder())
                .replace("@derivatives@", program.className() + "Derivatives")
                .replace("@stem@", method.stem());
    }

    private static IntStream parameters(MarkedSource method) {
        return IntStream.range(0, method.types().size());
    }

    private static String into(MarkedSource method) {
        List<Integer> arrays = method.activeArrays();
        if (arrays.isEmpty()) {
            return "null";
        }
        return "@holder@.into("
                + IntStream.range(0, arrays.size())
                        .mapToObj(k -> "(" + method.types().get(arrays.get(k)) + ") into[" + k + "]")
                        .collect(Collectors.joining(", "))
                + ")";
    }

    private static String accessors(MarkedSource method) {
        return each(
                method.active(),
                "\n",
                i -> "        "
                        + (method.isStructure(i) ? "var" : method.types().get(i)) + " r" + i + " = results."
                        + accessor(method.names().get(i)) + "();");
    }

    /** The parameter's name, unless every object has such a method. */
    private static String accessor(String parameter) {
        boolean taken = Arrays.stream(Object.class.getDeclaredMethods())
                .anyMatch(m -> m.getName().equals(parameter) && m.getParameterCount() == 0);
        return taken ? parameter + "_" : parameter;
    }

    private static String derivative(MarkedSource method) {
        boolean single = method.active().size() == 1
                && method.activeArrays().isEmpty()
                && !method.isStructure(method.active().get(0));
        return single ? "(Double) @derivatives@.@stem@Derivative(@arguments@)" : "null";
    }

    private static String locals(MarkedSource method) {
        return parameters(method)
                .mapToObj(i -> "        " + method.types().get(i) + " p" + i + " = ("
                        + method.types().get(i) + ") a[" + i + "];")
                .collect(Collectors.joining("\n"));
    }

    private static String listed(List<String> arguments, String last) {
        return Stream.concat(arguments.stream(), Stream.of(last)).collect(Collectors.joining(", "));
    }

    private static String each(List<Integer> parameters, String between, IntFunction<String> text) {
        return parameters.stream().map(text::apply).collect(Collectors.joining(between));
    }
}
