package io.phigrad.compiler.ssa;

import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.RecordType.Component;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How records are taken apart: a record is one value per component, an array of records one array per component, all
 * of the same lengths. Where the method creates arrays of a record whose elements are null at first ({@link FilledArrays}
 * are not), values of the record have one part more, which tells whether there is a record.
 *
 * <p>{@code Segment(Vec a, Vec b)[]} has the parts {@code double[] aX, double[] aY, double[] bX, double[] bY}.
 */
final class Shapes {
    private final Set<RecordType> nullable;

    /**
     * A value that stands for part of another.
     *
     * @param path names from the whole down to the part; none if it is the whole
     * @param inactive whether a component on the path is marked so
     * @param readable whether generated code can read it of an argument
     * @param levels how many dimensions of the type come from arrays of records
     * @param presence whether it tells if there is a record
     */
    record Part(List<String> path, Type type, boolean inactive, boolean readable, int levels, boolean presence) {

        Part {
            path = List.copyOf(path);
        }

        /** The name of the part of a variable; what belongs to {@code this} goes by its own name. */
        String name(Variable variable) {
            return name(variable.isReceiver() && !path.isEmpty() ? "" : variable.name());
        }

        String name(String whole) {
            StringBuilder name = new StringBuilder(whole);
            for (String step : path) {
                boolean first = name.isEmpty();
                name.append(first ? step.charAt(0) : Character.toUpperCase(step.charAt(0)))
                        .append(step, 1, step.length());
            }
            return name.toString();
        }

        private Part below(Component component) {
            List<String> longer = new ArrayList<>(List.of(component.name()));
            longer.addAll(path);
            boolean visible = readable && !component.access().isEmpty();
            return new Part(longer, type, inactive || component.inactive(), visible, levels, presence);
        }

        private Part inArray() {
            return new Part(path, new ArrayType(type), inactive, readable, levels + 1, presence);
        }
    }

    private Shapes(Set<RecordType> nullable) {
        this.nullable = nullable;
    }

    /** As the method and what it calls need them. */
    static Shapes of(MethodTree method) {
        Set<RecordType> nullable = new HashSet<>();
        collect(method, new HashSet<>(), nullable);
        return new Shapes(nullable);
    }

    private static void collect(MethodTree method, Set<MethodTree> seen, Set<RecordType> nullable) {
        if (!seen.add(method)) {
            return;
        }
        Set<Expression> filled = FilledArrays.in(method.body().get());
        Trees.walk(method.body().get(), expression -> {
            if (expression instanceof Expression.NewArray e && isFilledWithNull(e) && !filled.contains(e)) {
                nullable.add((RecordType) ((ArrayType) e.type()).bottom());
            } else if (expression instanceof Expression.Call e) {
                collect(e.method(), seen, nullable);
            } else if (expression instanceof Expression.VoidCall e) {
                collect(e.method(), seen, nullable);
            }
        });
    }

    private static boolean isFilledWithNull(Expression.NewArray e) {
        ArrayType array = (ArrayType) e.type();
        return array.bottom() instanceof RecordType && array.rank() == e.sizes().size();
    }

    /** Whether values of the type are taken apart. */
    static boolean holdsRecords(Type type) {
        return type instanceof RecordType || type instanceof ArrayType array && array.bottom() instanceof RecordType;
    }

    boolean isNullable(Type type) {
        return type instanceof RecordType record && nullable.contains(record);
    }

    /** Whether evaluation of the expression may find no record where it needs one. */
    boolean mayMiss(Expression expression) {
        boolean itself = expression instanceof Expression.Component e
                        && isNullable(e.record().type())
                        && !(e.record() instanceof Expression.Read read
                                && read.variable().isReceiver())
                || expression instanceof Expression.Present p && isNullable(p.type());
        return itself || Trees.children(expression).stream().anyMatch(this::mayMiss);
    }

    /** The parts of a value, in the order of the components; the value itself if it is not taken apart. */
    List<Part> parts(Type type) {
        if (type instanceof RecordType record) {
            return ofRecord(record);
        }
        return type instanceof ArrayType array && holdsRecords(array)
                ? parts(array.element()).stream().map(Part::inArray).toList()
                : List.of(new Part(List.of(), type, false, true, 0, false));
    }

    private List<Part> ofRecord(RecordType record) {
        List<Part> parts = new ArrayList<>();
        for (Component component : record.components()) {
            parts(component.type()).forEach(part -> parts.add(part.below(component)));
        }
        if (isNullable(record)) {
            parts.add(new Part(List.of("present"), Scalar.BOOLEAN, true, true, 0, true));
        }
        return parts;
    }

    /** Where among the parts of a record those of a component begin. */
    int offset(RecordType record, int index) {
        return record.components().subList(0, index).stream()
                .mapToInt(component -> parts(component.type()).size())
                .sum();
    }
}
