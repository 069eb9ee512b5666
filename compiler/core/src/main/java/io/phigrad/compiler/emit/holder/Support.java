package io.phigrad.compiler.emit.holder;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Private methods of a generated class that shape, copy and compare arrays; each written once, if it is called. */
final class Support {
    private final Map<String, String> texts = new TreeMap<>();

    Collection<String> texts() {
        return texts.values();
    }

    private void add(String key, String text) {
        texts.putIfAbsent(key, text);
    }

    private static String brackets(int rank) {
        return "[]".repeat(rank);
    }

    /** {@code new double[length][]}. */
    private static String fresh(Type leaf, int rank, String length) {
        return "new " + leaf + "[" + length + "]" + brackets(rank - 1);
    }

    /** {@code zerosLike(result, argument)}, or {@code roomLike} where a kernel sets all elements; gives the name. */
    String shaped(ArrayType argument, boolean isSet) {
        shaped(argument.leaf(), argument.rank(), isSet);
        return isSet ? "roomLike" : "zerosLike";
    }

    private void shaped(Type leaf, int rank, boolean isSet) {
        String text = rank > 1
                ? """
                /** The same for arrays of arrays. */
                private static double$R $M(double$R result, $L$R argument) {
                    double$R rows = result.length == argument.length ? result : $F;
                    for (int i = 0; i < argument.length; i++) {
                        rows[i] = $M(rows[i], argument[i]);
                    }
                    return rows;
                }
                """.replace(
                        "$F", fresh(Scalar.DOUBLE, rank, "argument.length").replaceFirst("\\[]", "[0]"))
                : isSet ? """
                /** An array in the shape of an argument: the result array itself if it has that shape. */
                private static double[] $M(double[] result, $L[] argument) {
                    return result.length == argument.length ? result : new double[argument.length];
                }
                """ : """
                /** Zeros in the shape of an argument: the result array itself if it has that shape. */
                private static double[] $M(double[] result, $L[] argument) {
                    if (result.length != argument.length) {
                        return new double[argument.length];
                    }
                    Arrays.fill(result, 0);
                    return result;
                }
                """;
        add(
                key(isSet ? "a+" : "a", leaf, rank),
                text.replace("$R", brackets(rank))
                        .replace("$L", leaf.toString())
                        .replace("$M", isSet ? "roomLike" : "zerosLike"));
        if (rank > 1) {
            shaped(leaf, rank - 1, isSet);
        }
    }

    private static String key(String order, Type leaf, int rank) {
        String sorted = leaf instanceof Scalar scalar ? Integer.toString(scalar.ordinal()) : leaf.toString();
        return order + sorted + ":" + rank;
    }

    /** {@code sameShape(given, argument)}. */
    void sameShape(Type leaf, int rank) {
        String text = rank == 1 ? """
                /** Whether the caller's result array has the shape of the argument. */
                private static boolean sameShape($L[] given, $L[] argument) {
                    return given.length == argument.length;
                }
                """ : """
                /** Whether the caller's result array has the shape of the argument, row by row. */
                private static boolean sameShape($L$R given, $L$R argument) {
                    if (given.length != argument.length) {
                        return false;
                    }
                    for (int i = 0; i < given.length; i++) {
                        if (!sameShape(given[i], argument[i])) {
                            return false;
                        }
                    }
                    return true;
                }
                """;
        add(key("b", leaf, rank), text.replace("$R", brackets(rank)).replace("$L", leaf.toString()));
        if (rank > 1) {
            sameShape(leaf, rank - 1);
        }
    }

    /**
     * Whether two arrays are one or have rows in common; the first has at least the rank of the second.
     *
     * @param table what the rows of two arrays of arrays are compared in
     */
    String shared(int rank, String a, int other, String b, String table) {
        if (rank == 1) {
            return a + " == " + b;
        } else if (rank == 2 && other == 1) {
            add("c1", CONTAINS);
            return "contains(" + a + ", " + b + ")";
        } else if (rank == 2) {
            add("c2", SHARE_ROWS);
            add("c4", REPEATS);
            return a + " == " + b + " || shareRows(" + a + ", " + b + ", " + table + ")";
        }
        add("h", IDENTITIES);
        return table + ".share(" + a + ", " + b + ")";
    }

    private static final String CONTAINS = """
            /** Whether an array is one of the rows. */
            private static boolean contains(Object[] rows, Object array) {
                for (Object row : rows) {
                    if (row == array) {
                        return true;
                    }
                }
                return false;
            }
            """;

    private static final String REPEATS = """
            /** Whether a row stands twice in an array of arrays; leaves a table of row numbers by identity. */
            private static boolean repeats(Object[] rows, int[][] seen) {
                int size = tableSize(rows);
                if (seen[0].length < size) {
                    seen[0] = new int[size];
                } else {
                    Arrays.fill(seen[0], 0, size, 0);
                }
                boolean repeated = false;
                for (int i = 0; i < rows.length; i++) {
                    int at = place(rows, rows[i], seen[0]);
                    repeated |= seen[0][at] != 0;
                    seen[0][at] = i + 1;
                }
                return repeated;
            }

            private static int tableSize(Object[] rows) {
                return 4 * Integer.highestOneBit(rows.length + 1);
            }

            /** Where in the table the number of a row stands, or would stand. */
            private static int place(Object[] rows, Object row, int[] table) {
                int mask = tableSize(rows) - 1;
                int at = System.identityHashCode(row) & mask;
                while (table[at] != 0 && rows[table[at] - 1] != row) {
                    at = (at + 1) & mask;
                }
                return at;
            }
            """;

    private static final String SHARE_ROWS = """
            /** Whether two arrays of arrays have a row in common. */
            private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
                repeats(a, seen);
                for (Object row : b) {
                    if (seen[0][place(a, row, seen[0])] != 0) {
                        return true;
                    }
                }
                return false;
            }
            """;

    private static final String IDENTITIES = """
            /** Arrays by identity: one with all the arrays that it holds, at any depth. */
            private static final class Identities {
                private Object[] table = new Object[16];
                private int count;

                /** Whether two arrays are one, or hold one array both. */
                boolean share(Object[] a, Object b) {
                    clear();
                    add(a);
                    addAll(a);
                    return contains(b) || b instanceof Object[] && containsAny((Object[]) b);
                }

                /** Whether an array stands twice in another, at any depth. */
                boolean repeats(Object[] a) {
                    clear();
                    return addAll(a);
                }

                private void clear() {
                    if (count > 0) {
                        Arrays.fill(table, null);
                        count = 0;
                    }
                }

                /** Whether one of the rows was there already. */
                private boolean addAll(Object[] rows) {
                    boolean repeated = false;
                    for (Object row : rows) {
                        if (row != null && row.getClass().isArray()) {
                            repeated |= !add(row);
                        }
                        if (row instanceof Object[]) {
                            repeated |= addAll((Object[]) row);
                        }
                    }
                    return repeated;
                }

                private boolean containsAny(Object[] rows) {
                    for (Object row : rows) {
                        if (contains(row) || row instanceof Object[] && containsAny((Object[]) row)) {
                            return true;
                        }
                    }
                    return false;
                }

                private boolean contains(Object array) {
                    return table[place(array)] != null;
                }

                private boolean add(Object array) {
                    if (2 * count >= table.length) {
                        grow();
                    }
                    int at = place(array);
                    boolean isNew = table[at] == null;
                    table[at] = array;
                    count += isNew ? 1 : 0;
                    return isNew;
                }

                private void grow() {
                    Object[] old = table;
                    table = new Object[4 * old.length];
                    for (Object array : old) {
                        if (array != null) {
                            table[place(array)] = array;
                        }
                    }
                }

                /** Where in the table an array stands, or would stand. */
                private int place(Object array) {
                    int at = System.identityHashCode(array) & table.length - 1;
                    while (table[at] != null && table[at] != array) {
                        at = at + 1 & table.length - 1;
                    }
                    return at;
                }
            }
            """;

    /** Whether a row stands twice in an array of arrays. */
    String repeats(int rank, String a, String table) {
        if (rank > 2) {
            add("h", IDENTITIES);
            return table + ".repeats(" + a + ")";
        }
        add("c4", REPEATS);
        return "repeats(" + a + ", " + table + ")";
    }

    /** {@code copied(copy, original)}. */
    void copied(Type type) {
        ArrayType array = (ArrayType) type;
        int rank = array.rank();
        String text = rank == 1
                ? """
                /** A copy of an argument, in the array of the last copy if that has its length. */
                private static $L[] copied($L[] copy, $L[] original) {
                    if (copy.length != original.length) {
                        return original.clone();
                    }
                    System.arraycopy(original, 0, copy, 0, copy.length);
                    return copy;
                }
                """
                : """
                /** The same for arrays of arrays. */
                private static $L$R copied($L$R copy, $L$R original) {
                    $L$R rows = copy.length == original.length ? copy : $F;
                    for (int i = 0; i < rows.length; i++) {
                        rows[i] = copied(rows[i], original[i]);
                    }
                    return rows;
                }
                """.replace("$F", fresh(array.leaf(), rank, "original.length").replaceFirst("\\[]", "[0]"));
        add(
                key("e", array.leaf(), rank),
                text.replace("$R", brackets(rank)).replace("$L", array.leaf().toString()));
        if (array.element() instanceof ArrayType row) {
            copied(row);
        }
    }

    /** {@code borrowed(outer, rows)}: an array of its own with the same rows. */
    void borrowed(ArrayType array) {
        add(key("f", array.leaf(), array.rank()), """
                /** An array of its own with the given rows, so that the method may put other rows there. */
                private static $L$R borrowed($L$R outer, $L$R rows) {
                    if (outer.length != rows.length) {
                        return rows.clone();
                    }
                    System.arraycopy(rows, 0, outer, 0, rows.length);
                    return outer;
                }
                """.replace("$R", brackets(array.rank()))
                .replace("$L", array.leaf().toString()));
    }

    /** {@code sized(last, length)}, where so many levels of the type are indexed already. */
    void sized(ArrayType type, int indexed) {
        int rank = type.rank() - indexed;
        String fresh = rank == 1 ? "new $L[length]" : "new $L[length][0]" + brackets(rank - 2);
        add(key("h", type.leaf(), rank), """
                /** An array of the given length: the last one if it has that length. */
                private static $L$R sized($L$R last, int length) {
                    return last.length == length ? last : $F;
                }
                """.replace("$F", fresh)
                .replace("$R", brackets(rank))
                .replace("$L", type.leaf().toString()));
    }

    /** {@code mirrors(last, length)} for arrays of a class of mirrors. */
    void mirrors(String mirror, int rank) {
        String text = rank == 1 ? """
                /** Mirrors of so many records: those of the last call if they are as many. */
                private static $M[] mirrors($M[] last, int length) {
                    if (last.length == length) {
                        return last;
                    }
                    $M[] fresh = new $M[length];
                    for (int i = 0; i < length; i++) {
                        fresh[i] = new $M();
                    }
                    return fresh;
                }
                """ : """
                /** The same for arrays of arrays, still empty. */
                private static $M$R mirrors($M$R last, int length) {
                    return last.length == length ? last : new $M[length][0]$S;
                }
                """;
        add(
                "i" + mirror + ":" + rank,
                text.replace("$S", rank == 1 ? "" : brackets(rank - 2))
                        .replace("$R", brackets(rank))
                        .replace("$M", mirror));
        if (rank > 1) {
            mirrors(mirror, rank - 1);
        }
    }

    /** {@code planes(own, given)}: planes of its own with the same rows. */
    void planes(ArrayType array) {
        add(key("g", array.leaf(), array.rank()), """
                /** Planes of its own with the given rows, so that the method may put other rows there. */
                private static $L$R planes($L$R own, $L$R given) {
                    $L$R planes = own.length == given.length ? own : $F;
                    for (int i = 0; i < planes.length; i++) {
                        planes[i] = $P(planes[i], given[i]);
                    }
                    return planes;
                }
                """.replace(
                        "$F", fresh(array.leaf(), array.rank(), "given.length").replaceFirst("\\[]", "[0]"))
                .replace("$P", array.rank() > 3 ? "planes" : "borrowed")
                .replace("$R", brackets(array.rank()))
                .replace("$L", array.leaf().toString()));
        ArrayType inner = (ArrayType) array.element();
        if (array.rank() > 3) {
            planes(inner);
        } else {
            borrowed(inner);
        }
    }

    /** {@code rounded(result, exact)}: the float array that a double array rounds to. */
    void rounded(int rank) {
        String text = rank == 1
                ? """
                /** The derivative rounded to float, in the last result's array if that has its length. */
                private static float[] rounded(float[] result, double[] exact) {
                    float[] rounded = result.length == exact.length ? result : new float[exact.length];
                    for (int i = 0; i < rounded.length; i++) {
                        rounded[i] = (float) exact[i];
                    }
                    return rounded;
                }
                """
                : """
                /** The same for arrays of arrays. */
                private static float$R rounded(float$R result, double$R exact) {
                    float$R rounded = result.length == exact.length ? result : $F;
                    for (int i = 0; i < rounded.length; i++) {
                        rounded[i] = rounded(rounded[i], exact[i]);
                    }
                    return rounded;
                }
                """.replace("$F", fresh(Scalar.FLOAT, rank, "exact.length").replaceFirst("\\[]", "[0]"))
                        .replace("$R", brackets(rank));
        add("i" + rank, text);
        if (rank > 1) {
            rounded(rank - 1);
        }
    }
}
