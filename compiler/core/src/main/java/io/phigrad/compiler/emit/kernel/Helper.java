package io.phigrad.compiler.emit.kernel;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A private method of a generated class that keeps arrays of a workspace large enough.
 *
 * @param type of the array that it gives
 * @param sizes how many dimensions are allocated; of {@link Kind#ROWS}, how many levels of arrays above the rows
 */
public record Helper(Kind kind, ArrayType type, int sizes) implements Comparable<Helper> {

    /** What the method does. */
    public enum Kind {
        /** An array of exactly the length asked for, all zeros (all null for an array of arrays). */
        ZEROS("zeros"),
        /** An array of at least the length asked for, zeros up to there. */
        ROOM("room"),
        /** The same array with more room. */
        GROW("grow"),
        /** One more array of a pool. */
        FROM_POOL("fromPool"),
        /** An array of its own that refers to the given rows. */
        ROWS("rows"),
        /** One more of these of a pool. */
        ROWS_FROM_POOL("rowsFromPool");

        private final String method;

        Kind(String method) {
            this.method = method;
        }

        /** What does the same for one more array of a pool. */
        Kind ofPool() {
            return this == ROWS ? ROWS_FROM_POOL : FROM_POOL;
        }
    }

    /** Its name; the depth of arrays of rows does not show in the parameters. */
    public String method() {
        boolean isDeep = (kind == Kind.ROWS || kind == Kind.ROWS_FROM_POOL) && sizes > 1;
        return isDeep ? kind.method + sizes : kind.method;
    }

    /** The method and those that it calls. */
    static List<Helper> with(Kind kind, ArrayType type, int sizes) {
        List<Helper> all = new ArrayList<>();
        all.add(new Helper(kind, type, sizes));
        if (kind == Kind.FROM_POOL) {
            all.addAll(with(Kind.ZEROS, type, sizes));
        } else if (kind == Kind.ROWS_FROM_POOL) {
            all.addAll(with(Kind.ROWS, type, sizes));
        } else if ((kind == Kind.ZEROS || kind == Kind.ROWS) && sizes > 1) {
            all.addAll(with(kind, (ArrayType) type.element(), sizes - 1));
        }
        return all;
    }

    @Override
    public int compareTo(Helper other) {
        return Comparator.comparing(Helper::kind)
                .thenComparing(Helper::sizes)
                .thenComparing(h -> h.type().rank())
                .thenComparing(h -> h.type().leaf() instanceof Scalar s ? s.ordinal() : Scalar.values().length)
                .thenComparing(h -> h.type().leaf().toString())
                .compare(this, other);
    }

    /** The method's text, not yet formatted. */
    public String text() {
        return switch (kind) {
            case ZEROS -> sizes > 1 ? matrix() : zeros();
            case ROOM -> room();
            case GROW -> grow();
            case FROM_POOL -> fromPool();
            case ROWS -> sizes > 1 ? planes() : rows();
            case ROWS_FROM_POOL -> rowsFromPool();
        };
    }

    private static String zero(Type element) {
        if (!(element instanceof Scalar)) {
            return "null";
        }
        return element == Scalar.BOOLEAN
                ? "false"
                : element == Scalar.BYTE || element == Scalar.SHORT || element == Scalar.CHAR
                        ? "(" + element + ") 0"
                        : "0";
    }

    /** {@code new double[length][]}. */
    private String fresh(String length) {
        String leaf = type.leaf().toString();
        return "new " + leaf + "[" + length + "]" + "[]".repeat(type.rank() - 1);
    }

    private String zeros() {
        return """
                /** An array kept in a slot, with exactly the given length and filled with zeros. */
                private static $T[] zeros($T[][] slots, int slot, int length) {
                    $T[] array = slots[slot];
                    if (array == null || array.length != length) {
                        array = FRESH;
                        slots[slot] = array;
                    } else {
                        Arrays.fill(array, ZERO);
                    }
                    return array;
                }
                """.replace("FRESH", fresh("length"))
                .replace("ZERO", zero(type.element()))
                .replace("$T", type.element().toString());
    }

    /** {@code , int length2, int length3}. */
    private String moreSizes(String type) {
        StringBuilder text = new StringBuilder();
        for (int k = 2; k <= sizes; k++) {
            text.append(", ").append(type).append("length").append(k);
        }
        return text.toString();
    }

    private String matrix() {
        return """
                /** An array kept in a slot, with exactly the given lengths and filled with zeros. */
                private static $T[] zeros($T[][] slots, int slot, int lengthSIZES) {
                    $T[] array = slots[slot];
                    if (array == null || array.length != length) {
                        array = FRESH;
                        slots[slot] = array;
                    }
                    for (int i = 0; i < length; i++) {
                        array[i] = zeros(array, iINNER);
                    }
                    return array;
                }
                """.replace("FRESH", fresh("length"))
                .replace("SIZES", moreSizes("int "))
                .replace("INNER", moreSizes(""))
                .replace("$T", type.element().toString());
    }

    private String room() {
        return """
                /** An array kept in a slot, with room for the given number of zeros. */
                private static $T[] room($T[][] slots, int slot, int length) {
                    $T[] array = slots[slot];
                    if (length < 0 || array.length < length) {
                        array = FRESH;
                        slots[slot] = array;
                    } else {
                        Arrays.fill(array, 0, length, ZERO);
                    }
                    return array;
                }
                """.replace("FRESH", fresh("length"))
                .replace("ZERO", zero(type.element()))
                .replace("$T", type.element().toString());
    }

    private String grow() {
        return """
                /** An array kept in a slot, with its contents and room for more. */
                private static $T[] grow($T[][] slots, int slot, long length) {
                    if (length > Integer.MAX_VALUE - 8) {
                        throw new OutOfMemoryError("the derivative needs to store " + length + " values");
                    }
                    long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
                    slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
                    return slots[slot];
                }
                """.replace("$T", type.element().toString());
    }

    private String fromPool() {
        return """
                /** The array of the given number in the pool kept in a slot, filled with zeros. */
                private static $T[] fromPool($T[][][] pools, int pool, int number, int lengthSIZES) {
                    if (number == pools[pool].length) {
                        pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
                    }
                    return zeros(pools[pool], number, lengthINNER);
                }
                """.replace("SIZES", moreSizes("int "))
                .replace("INNER", moreSizes(""))
                .replace("$T", type.element().toString());
    }

    private String rows() {
        return """
                /** An array kept in a slot, referring to the given rows. */
                private static $T[] rows($T[][] slots, int slot, $T[] rows) {
                    $T[] array = slots[slot];
                    if (array == null || array.length != rows.length) {
                        array = FRESH;
                        slots[slot] = array;
                    }
                    System.arraycopy(rows, 0, array, 0, rows.length);
                    return array;
                }
                """.replace("FRESH", fresh("rows.length"))
                .replace("$T", type.element().toString());
    }

    private String planes() {
        return """
                /** An array kept in a slot, of arrays of their own that refer to the given rows, $N levels in all. */
                private static $T[] NAME($T[][] slots, int slot, $T[] planes) {
                    $T[] array = slots[slot];
                    if (array == null || array.length != planes.length) {
                        array = FRESH;
                        slots[slot] = array;
                    }
                    for (int i = 0; i < planes.length; i++) {
                        array[i] = INNER(array, i, planes[i]);
                    }
                    return array;
                }
                """.replace("FRESH", fresh("planes.length"))
                .replace("NAME", method())
                .replace("INNER", new Helper(kind, (ArrayType) type.element(), sizes - 1).method())
                .replace("$N", Integer.toString(sizes))
                .replace("$T", type.element().toString());
    }

    private String rowsFromPool() {
        return """
                /** The array of the given number in the pool kept in a slot, referring to the given rows. */
                private static $T[] NAME($T[][][] pools, int pool, int number, $T[] rows) {
                    if (number == pools[pool].length) {
                        pools[pool] = Arrays.copyOf(pools[pool], Math.max(4, 2 * number));
                    }
                    return INNER(pools[pool], number, rows);
                }
                """.replace("NAME", method())
                .replace("INNER", new Helper(Kind.ROWS, type, sizes).method())
                .replace("$T", type.element().toString());
    }
}
