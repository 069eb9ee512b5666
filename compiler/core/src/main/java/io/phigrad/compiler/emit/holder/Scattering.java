package io.phigrad.compiler.emit.holder;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.RecordType.Component;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;

/** Puts what a kernel leaves in its arrays into the mirrors of arrays of records. */
final class Scattering {
    private final Names names;
    private final Support support;
    private final Mirrors mirrors;
    private final StringBuilder out = new StringBuilder();

    Scattering(Names names, Support support, Mirrors mirrors) {
        this.names = names;
        this.support = support;
        this.mirrors = mirrors;
    }

    /** Statements; none if there is no array of records. */
    String text() {
        for (Result result : names.results()) {
            visit(result.index(), List.of(), result.type(), "this." + result.name(), "");
        }
        return out.toString();
    }

    private void visit(int parameter, List<String> path, Type type, String mirror, String index) {
        if (type instanceof RecordType record) {
            for (Component c : Mirrors.carrying(record)) {
                visit(parameter, RecordArrays.longer(path, c.name()), c.type(), mirror + "." + c.name(), index);
            }
        } else if (RecordArrays.isRecord(type)) {
            array(parameter, path, (ArrayType) type, mirror, index);
        } else if (!index.isEmpty()) {
            find(parameter, path, true).ifPresent(a -> number(a, type, mirror, index));
        }
    }

    private void array(int parameter, List<String> path, ArrayType type, String mirror, String index) {
        String length = find(parameter, path, false).orElseThrow().exact() + index + ".length";
        support.mirrors(mirrors.of(type.bottom()), type.rank());
        out.append(mirror)
                .append(" = mirrors(")
                .append(mirror)
                .append(", ")
                .append(length)
                .append(");\n");
        String i = names.of(Gathering.variable(index));
        out.append("for (int ").append(i).append(" = 0; ").append(i).append(" < ");
        out.append(mirror).append(".length; ").append(i).append("++) {\n");
        String at = "[" + i + "]";
        String element = mirror + at;
        if (type.element() instanceof RecordType record) {
            element = names.local("mirror");
            out.append(mirrors.of(record)).append(' ').append(element).append(" = ");
            out.append(mirror).append(at).append(";\n");
        }
        visit(parameter, path, type.element(), element, index + at);
        out.append("}\n");
    }

    private void number(Active active, Type type, String mirror, String index) {
        String cast = type == Scalar.FLOAT ? "(float) " : "";
        out.append(mirror)
                .append(" = ")
                .append(cast)
                .append(active.field())
                .append(index)
                .append(";\n");
    }

    /** The kernels' array of a component, or the first one below it. */
    private Optional<Active> find(int parameter, List<String> path, boolean exactly) {
        return names.active().stream()
                .filter(a -> a.leaf().parameter() == parameter)
                .filter(a -> exactly
                        ? a.leaf().path().equals(path)
                        : RecordArrays.isBelow(a.leaf().path(), path))
                .findFirst();
    }
}
