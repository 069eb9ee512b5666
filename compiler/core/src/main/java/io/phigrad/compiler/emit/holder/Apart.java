package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * The checks that keep arrays apart: no argument is a result or has a row in common with one; what the method
 * overwrites has no row twice and none in common with another argument.
 *
 * <p>Arrays of one dimension are compared one by one. Where results have rows, a table of all the results by identity
 * stays in the holder: as long as they are the arrays of the last call, only the rows of the arguments are hashed, once
 * each, and the table keeps none of them alive. A second table is filled anew for each argument with rows that is
 * overwritten.
 */
final class Apart {
    private final List<Variable> params;
    private final List<Leaf> leaves;
    private final Set<Integer> overwritten;
    private final Names names;
    private final Support support;
    private final IntFunction<String> given;
    private final List<Active> results;
    private final Set<Variable> mentioned = new LinkedHashSet<>();
    private final Set<String> tables = new LinkedHashSet<>();
    private final StringBuilder body = new StringBuilder();

    /** @param given what stands for a parameter of the kernels */
    Apart(
            List<Variable> params,
            List<Leaf> leaves,
            Set<Integer> overwritten,
            Names names,
            Support support,
            IntFunction<String> given) {
        this.params = params;
        this.leaves = leaves;
        this.overwritten = overwritten;
        this.names = names;
        this.support = support;
        this.given = given;
        results = names.activeArrays().stream().filter(a -> isShared(a.leaf())).toList();
        keepRecordArraysApart();
        keepResultsApart();
        overwritten().forEach(this::keepOverwrittenApart);
        if (tables.contains(seen())) {
            body.append(seen()).append(".clear();\n");
        }
    }

    /** The checks at entry. */
    String text() {
        return body.toString();
    }

    /** The parameters of the source method that they read. */
    Set<Variable> mentioned() {
        return mentioned;
    }

    /** The holder's tables of arrays by identity. */
    Set<String> tables() {
        return tables;
    }

    /** What the method overwrites and others may hold. */
    List<Integer> overwritten() {
        return overwritten.stream()
                .filter(index -> isShared(leaves.get(index)))
                .sorted()
                .toList();
    }

    static void refuse(StringBuilder out, String condition, String message) {
        String text = ("\"" + message + "\"").replace(" + \"\"", "");
        out.append("if (").append(condition).append(") {\n");
        out.append("throw new IllegalArgumentException(").append(text).append(");\n}\n");
    }

    /** Whether the user may hold arrays of it; those that are gathered are the holder's own. */
    private static boolean isShared(Leaf leaf) {
        return leaf.type() instanceof ArrayType array && array.rank() > leaf.levels();
    }

    private static boolean comparable(Type a, Type b) {
        return a instanceof ArrayType x && b instanceof ArrayType y && x.leaf().equals(y.leaf());
    }

    private String own() {
        return names.of("own");
    }

    private String seen() {
        return names.of("seen");
    }

    private ArrayType type(int index) {
        return (ArrayType) leaves.get(index).type();
    }

    /** How messages name it. */
    private String display(int index) {
        Leaf leaf = leaves.get(index);
        String name = params.get(leaf.parameter()).name();
        return leaf.path().isEmpty() ? name : name + "." + String.join(".", leaf.path());
    }

    private void mention(int index) {
        mentioned.add(params.get(leaves.get(index).parameter()));
    }

    /** Whether results have rows, and the holder a table of them. */
    boolean keepsResults() {
        return results.stream().anyMatch(a -> a.array().rank() > 1);
    }

    private void use(String table) {
        tables.add(table);
        support.identities();
    }

    private static String add(String table, String array, int rank, String name) {
        return table + ".add(" + array + ", " + rank + ", \"" + name + "\")";
    }

    private static String owner(String table, String array, int rank) {
        return table + ".owner(" + array + ", " + rank + ")";
    }

    /** Refuses an array that a table knows already, added under one of the names. */
    private static void refuseKnown(
            StringBuilder out, String table, String array, int rank, List<String> owners, String before, String after) {
        String owner = owner(table, array, rank);
        String name = owners.size() == 1 ? owners.get(0) : "\" + " + owner + " + \"";
        refuse(out, owner + " != null", before + name + after);
    }

    private void keepResultsApart() {
        if (keepsResults()) {
            use(own());
            body.append(own()).append(".begin();\n");
            for (Active a : results) {
                String array = "this." + a.field();
                body.append(add(own(), array, a.array().rank(), a.name())).append(";\n");
            }
            body.append(own()).append(".end();\n");
            lookUpArguments();
        }
        for (Active a : keepsResults() ? List.<Active>of() : results) {
            for (int k = 0; k < leaves.size(); k++) {
                if (isShared(leaves.get(k))
                        && comparable(a.type(), leaves.get(k).type())) {
                    mention(k);
                    String holds = holds(given.apply(k), type(k).rank(), "this." + a.field());
                    refuse(body, holds, shares(k) + a.name());
                }
            }
        }
    }

    private void lookUpArguments() {
        for (int k = 0; k < leaves.size(); k++) {
            Type type = leaves.get(k).type();
            List<String> owners = results.stream()
                    .filter(a -> comparable(a.type(), type))
                    .map(Active::name)
                    .toList();
            if (isShared(leaves.get(k)) && !owners.isEmpty()) {
                mention(k);
                refuseKnown(body, own(), given.apply(k), type(k).rank(), owners, shares(k), "");
            }
        }
    }

    private String shares(int argument) {
        return "argument " + display(argument) + " shares an array with the result ";
    }

    /** Whether an array is one of a single dimension, or has it as a row. */
    private String holds(String array, int rank, String other) {
        if (rank == 1) {
            return other + " == " + array;
        }
        support.contains(rank);
        return "contains(" + array + ", " + other + ")";
    }

    /** An array of records that the method overwrites is no other one, nor are its rows. */
    private void keepRecordArraysApart() {
        List<RecordArrays> arrays = RecordArrays.in(params);
        for (RecordArrays array : arrays) {
            if (overwritten.stream().noneMatch(index -> array.has(leaves.get(index)))) {
                continue;
            }
            String name = params.get(array.parameter()).name();
            refuseRepeated(array.expression(), array.type(), name);
            for (RecordArrays other : arrays) {
                if (other != array && other.type().bottom().equals(array.type().bottom())) {
                    String second = params.get(other.parameter()).name();
                    refuseShared(array.expression(), array.type(), name, other.expression(), other.type(), second);
                }
            }
        }
    }

    private void keepOverwrittenApart(int index) {
        mention(index);
        refuseRepeated(given.apply(index), type(index), display(index));
        for (int other = 0; other < leaves.size(); other++) {
            boolean pair = other != index && !(overwritten.contains(other) && other < index);
            if (pair && isShared(leaves.get(other)) && comparable(type(index), type(other))) {
                mention(other);
                refuseShared(
                        given.apply(index),
                        type(index),
                        display(index),
                        given.apply(other),
                        type(other),
                        display(other));
            }
        }
    }

    private void refuseRepeated(String array, ArrayType type, String name) {
        if (type.rank() > 1) {
            use(seen());
            body.append(seen()).append(".clear();\n");
            String message = "argument " + name + " has a row twice, and the method overwrites it";
            refuse(body, add(seen(), array, type.rank(), name), message);
        }
    }

    /** The first array, where it has rows, is in the table. */
    private void refuseShared(String a, ArrayType first, String name, String b, ArrayType second, String other) {
        String condition = first.rank() > 1 ? owner(seen(), b, second.rank()) + " != null" : holds(b, second.rank(), a);
        String message = "arguments " + name + " and " + other + " share an array, and the method overwrites " + name;
        refuse(body, condition, message);
    }

    /** The checks that the arrays which a caller gives for the results are distinct, with their rows. */
    String given(String holder) {
        StringBuilder out = new StringBuilder();
        String own = holder + "." + own();
        List<Active> before = new ArrayList<>();
        for (Active a : names.deliverable()) {
            int rank = a.array().rank();
            List<Active> others =
                    before.stream().filter(b -> comparable(a.type(), b.type())).toList();
            if (!keepsResults()) {
                others.forEach(b -> refuse(
                        out,
                        b.name() + " == " + a.name(),
                        "the results " + b.name() + " and " + a.name() + " share an array"));
            } else if (!others.isEmpty()) {
                List<String> owners = others.stream().map(Active::name).toList();
                refuseKnown(out, own, a.name(), rank, owners, "the results ", " and " + a.name() + " share an array");
            }
            if (rank > 1) {
                refuse(out, add(own, a.name(), rank, a.name()), "the result " + a.name() + " has a row twice");
            } else if (keepsResults()) {
                out.append(add(own, a.name(), rank, a.name())).append(";\n");
            }
            before.add(a);
        }
        return out.toString();
    }
}
