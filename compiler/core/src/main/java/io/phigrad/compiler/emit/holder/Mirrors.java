package io.phigrad.compiler.emit.holder;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.RecordType.Component;
import io.phigrad.phi.expr.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The classes that hold derivatives with respect to records: one accessor per component that carries a derivative,
 * nested as the records are. A record itself could not: its constructor may check what it is given.
 */
final class Mirrors {
    private final TypeNames types;
    private final Map<RecordType, String> names = new LinkedHashMap<>();

    Mirrors(TypeNames types) {
        this.types = types;
    }

    /** The mirror of a record or of an array of records, as Java writes its type. */
    String of(Type type) {
        if (type instanceof ArrayType array) {
            return of(array.element()) + "[]";
        }
        return type instanceof RecordType record ? name(record) : type.toString();
    }

    private String name(RecordType record) {
        String known = names.get(record);
        if (known != null) {
            return known;
        }
        String wish = TypeNames.simple(record) + "Partials";
        String name = wish;
        for (int k = 2; names.containsValue(name); k++) {
            name = wish + k;
        }
        names.put(record, name);
        carrying(record).forEach(component -> of(component.type()));
        return name;
    }

    /** The components that have an accessor. */
    static List<Component> carrying(RecordType record) {
        return record.components().stream()
                .filter(c -> !c.inactive() && !c.access().isEmpty() && carries(c.type()))
                .toList();
    }

    private static boolean carries(Type type) {
        if (type instanceof ArrayType array) {
            return carries(array.element());
        }
        return type instanceof RecordType record ? !carrying(record).isEmpty() : type.isFloating();
    }

    /** An empty one, which takes its shape from the argument. */
    String fresh(Type type) {
        if (type instanceof RecordType record) {
            return "new " + name(record) + "()";
        }
        if (!(type instanceof ArrayType array)) {
            return "";
        }
        return "new " + of(array.bottom()) + "[0]" + "[]".repeat(array.rank() - 1);
    }

    /** The classes. */
    String text() {
        StringBuilder out = new StringBuilder();
        names.forEach((record, name) -> out.append(text(record, name)));
        return out.toString();
    }

    private String text(RecordType record, String name) {
        StringBuilder out = new StringBuilder(Doc.of("Derivatives with respect to the components of a {@link "
                + types.of(record) + "}; overwritten by the next computation."));
        out.append("public static final class ").append(name).append(" {\n");
        for (Component c : carrying(record)) {
            String fresh = fresh(c.type());
            out.append("private ").append(of(c.type())).append(' ').append(c.name());
            out.append(fresh.isEmpty() ? "" : " = " + fresh).append(";\n");
        }
        out.append("\nprivate ").append(name).append("() {}\n\n");
        for (Component c : carrying(record)) {
            out.append(Doc.of("The derivative with respect to {@code " + c.name() + "}."));
            out.append("public ").append(of(c.type())).append(' ').append(Names.accessor(c.name()));
            out.append("() {\nreturn ").append(c.name()).append(";\n}\n\n");
        }
        return out.toString().stripTrailing() + "\n}\n\n";
    }
}
