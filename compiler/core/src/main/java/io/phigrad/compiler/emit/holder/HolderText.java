package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.KernelText;
import io.phigrad.compiler.emit.kernel.Storage;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The class of one method's results and workspace. */
final class HolderText {
    private final Names names;
    private final Comments comments;
    private final Arguments arguments;
    private final Mirrors mirrors;
    private final String scatter;
    private final Map<String, Storage.Group> groups = new LinkedHashMap<>();
    private final int partials;
    private final StringBuilder out = new StringBuilder();

    HolderText(
            Names names,
            Comments comments,
            Arguments arguments,
            Mirrors mirrors,
            String scatter,
            List<KernelText> kernels) {
        this.names = names;
        this.mirrors = mirrors;
        this.scatter = scatter;
        this.comments = comments;
        this.arguments = arguments;
        partials = kernels.stream().mapToInt(KernelText::partials).max().orElse(0);
        for (KernelText kernel : kernels) {
            for (Storage.Group group : kernel.groups()) {
                groups.merge(group.name(), group, (a, b) -> a.slots() > b.slots() ? a : b);
            }
        }
    }

    /** Whether the holder has memory whose size depends on arguments, beside results. */
    boolean hasScratch() {
        return !groups.isEmpty()
                || !arguments.apart().tables().isEmpty()
                || !arguments.copies().isEmpty()
                || names.active().stream().anyMatch(a -> a.isRounded() || a.isScattered());
    }

    String text() {
        String holder = names.holder();
        out.append(comments.holder());
        out.append("public static final class ").append(holder).append(" {\n");
        fields();
        out.append("\n/** An empty holder, which grows to what it meets. */\n");
        out.append("public ").append(holder).append("() {}\n\n");
        if (!names.deliverable().isEmpty()) {
            into(holder);
        }
        names.results().forEach(this::accessor);
        if (arguments.prepares()) {
            out.append(arguments.prepareText());
        }
        if (names.active().stream().anyMatch(Active::isRounded)) {
            round();
        }
        if (!scatter.isEmpty()) {
            out.append("private void scatter() {\n").append(scatter).append("}\n\n");
        }
        if (hasScratch()) {
            results(holder);
        }
        return out.toString().stripTrailing() + "\n}\n\n";
    }

    static String empty(Type type) {
        ArrayType array = (ArrayType) type;
        return "new " + array.leaf() + "[0]" + "[]".repeat(array.rank() - 1);
    }

    private void field(String modifiers, Type type, String name, String value) {
        field(modifiers, type.toString(), name, value);
    }

    private void field(String modifiers, String type, String name, String value) {
        out.append("private ").append(modifiers).append(type).append(' ').append(name);
        out.append(value.isEmpty() ? "" : " = " + value).append(";\n");
    }

    private void fields() {
        for (Result r : names.results()) {
            field("", mirrors.of(r.type()), r.name(), mirrors.fresh(r.type()));
        }
        for (Active a : names.activeArrays()) {
            if (a.isRounded() || a.isScattered()) {
                field("", a.exactType(), a.exact(), empty(a.exactType()));
            }
            if (a.isRounded() && a.isScattered()) {
                field("", a.type(), a.field(), empty(a.type()));
            }
        }
        if (!names.deliverable().isEmpty()) {
            out.append("private boolean ").append(names.of("given")).append(";\n");
        }
        arguments.copies().forEach((name, type) -> field("", type, name, empty(type)));
        for (Storage.Group group : groups.values()) {
            ArrayType slot = (ArrayType) group.type().element();
            String sizes = "[" + group.slots() + "][0]" + "[]".repeat(slot.rank() - 1);
            field("final ", group.type(), names.of(group.name()), "new " + slot.leaf() + sizes);
        }
        arguments.apart().tables().forEach(table -> field("final ", "Identities", table, "new Identities()"));
        if (partials > 0) {
            out.append("private final double[] ").append(names.of("partials")).append(" = new double[");
            out.append(partials).append("];\n");
        }
    }

    private void into(String holder) {
        String parameters =
                names.deliverable().stream().map(a -> a.type() + " " + a.name()).collect(Collectors.joining(", "));
        String made = names.of("holder");
        out.append(comments.into());
        out.append("public static ")
                .append(holder)
                .append(" into(")
                .append(parameters)
                .append(") {\n");
        String checks = arguments.apart().given(made);
        String fresh = holder + " " + made + " = new " + holder + "();\n";
        out.append(arguments.apart().keepsResults() ? fresh + checks : checks + fresh);
        for (Active a : names.deliverable()) {
            out.append(made)
                    .append('.')
                    .append(a.field())
                    .append(" = ")
                    .append(a.name())
                    .append(";\n");
        }
        out.append(made).append('.').append(names.of("given")).append(" = true;\n");
        out.append("return ").append(made).append(";\n}\n\n");
    }

    private void accessor(Result a) {
        out.append(comments.accessor(a));
        out.append("public ")
                .append(mirrors.of(a.type()))
                .append(' ')
                .append(a.accessor())
                .append("() {\n");
        out.append("return ").append(a.name()).append(";\n}\n\n");
    }

    private void round() {
        out.append("private void round() {\n");
        for (Active a : names.activeArrays()) {
            if (a.isRounded()) {
                out.append(a.field()).append(" = rounded(").append(a.field()).append(", ");
                out.append(a.exact()).append(");\n");
            }
        }
        out.append("}\n\n");
    }

    private void results(String holder) {
        String made = names.of("results");
        out.append("private ").append(holder).append(" withoutScratch() {\n");
        out.append(holder)
                .append(' ')
                .append(made)
                .append(" = new ")
                .append(holder)
                .append("();\n");
        for (Result a : names.results()) {
            out.append(made)
                    .append('.')
                    .append(a.name())
                    .append(" = ")
                    .append(a.name())
                    .append(";\n");
        }
        out.append("return ").append(made).append(";\n}\n\n");
    }
}
