package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.KernelText;
import io.phigrad.compiler.emit.kernel.Storage;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;

/** The methods that callers see, around the kernels of one source method. */
final class MethodsText {
    private final Names names;
    private final Comments comments;
    private final Arguments arguments;
    private final TypeNames types;
    private final boolean scratch;
    private final boolean scatters;
    private final int leaves;
    private final List<Variable> params;
    private final Type result;
    private final String into;
    private final StringBuilder out = new StringBuilder();

    MethodsText(
            GradientPlan plan,
            Names names,
            Comments comments,
            Arguments arguments,
            TypeNames types,
            boolean scratch,
            boolean scatters) {
        this.names = names;
        this.comments = comments;
        this.arguments = arguments;
        this.types = types;
        this.scratch = scratch;
        this.scatters = scatters;
        leaves = plan.leaves().size();
        params = plan.marked().method().params();
        result = plan.marked().method().result().orElse(Scalar.DOUBLE);
        into = names.of("into");
    }

    String text(KernelText gradient, KernelText valueAndGradient) {
        convenience();
        out.append(comments.gradient(into));
        head("void", names.gradient(), true);
        gradientBody(gradient);
        out.append(comments.valueAndGradient(into));
        head(result.toString(), names.valueAndGradient(), true);
        valueBody(valueAndGradient);
        boolean single = names.results().size() == 1 && names.results().get(0).type() instanceof Scalar;
        if (single) {
            derivative(names.activeScalars().get(0), gradient);
        }
        return out.toString();
    }

    private void head(String type, String name, boolean withHolder) {
        List<String> all = new ArrayList<>();
        if (!params.isEmpty()) {
            all.add(types.parameters(params));
        }
        if (withHolder) {
            all.add(names.holder() + " " + into);
        }
        out.append("public static ").append(type).append(' ').append(name);
        out.append('(').append(String.join(", ", all)).append(") {\n");
    }

    private void line(String text) {
        out.append(text).append(";\n");
    }

    private void end() {
        out.append("}\n\n");
    }

    private void convenience() {
        String holder = names.holder();
        out.append(comments.convenience());
        head(holder, names.gradient(), false);
        line(holder + " " + into + " = new " + holder + "()");
        line(names.gradient() + "(" + Comments.arguments(params) + ", " + into + ")");
        line("return " + into + (scratch ? ".withoutScratch()" : ""));
        end();
    }

    private String call(KernelText kernel) {
        List<String> all = new ArrayList<>();
        for (int k = 0; k < leaves; k++) {
            all.add(arguments.argument(k, into));
        }
        names.activeArrays().forEach(a -> all.add(arguments.shadow(a, into)));
        for (Storage.Group group : kernel.groups()) {
            all.add(into + "." + names.of(group.name()));
        }
        if (kernel.partials() > 0) {
            all.add(into + "." + names.of("partials"));
        }
        return kernel.name() + "(" + String.join(", ", all) + ")";
    }

    private void prepare() {
        if (arguments.prepares()) {
            line(into + ".prepare(" + arguments.prepareArguments() + ")");
        }
    }

    private void round() {
        if (names.active().stream().anyMatch(Active::isRounded)) {
            line(into + ".round()");
        }
        if (scatters) {
            line(into + ".scatter()");
        }
    }

    /** Moves scalar results from where the kernel left them. */
    private void partials() {
        List<Active> scalars = names.activeScalars();
        for (int k = 0; k < scalars.size(); k++) {
            store(scalars.get(k), into + "." + names.of("partials") + "[" + k + "]");
        }
    }

    private void store(Active scalar, String value) {
        line(into + "." + scalar.field() + " = " + (scalar.type() == Scalar.FLOAT ? "(float) " : "") + value);
    }

    private void gradientBody(KernelText kernel) {
        prepare();
        if (kernel.result().isPresent()) {
            store(names.activeScalars().get(0), call(kernel));
        } else {
            line(call(kernel));
            partials();
        }
        round();
        end();
    }

    private void valueBody(KernelText kernel) {
        prepare();
        boolean more =
                kernel.partials() > 0 || scatters || names.active().stream().anyMatch(Active::isRounded);
        if (!more) {
            line("return " + call(kernel));
        } else {
            String value = names.of("value");
            line(result + " " + value + " = " + call(kernel));
            partials();
            round();
            line("return " + value);
        }
        end();
    }

    private void derivative(Active scalar, KernelText kernel) {
        out.append(comments.derivative());
        head(Scalar.DOUBLE.toString(), names.derivative(), false);
        if (kernel.groups().isEmpty() && !arguments.prepares()) {
            line("return " + call(kernel));
        } else {
            line("return " + names.gradient() + "(" + Comments.arguments(params) + ")."
                    + names.results().get(0).accessor() + "()");
        }
        end();
    }
}
