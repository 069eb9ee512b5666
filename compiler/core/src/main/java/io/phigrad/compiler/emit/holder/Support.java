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
    private static String fresh(Scalar leaf, int rank, String length) {
        return "new " + leaf + "[" + length + "]" + brackets(rank - 1);
    }

    /** {@code zerosLike(result, argument)}. */
    void zerosLike(ArrayType argument) {
        zerosLike(argument.leaf(), argument.rank());
    }

    private void zerosLike(Scalar leaf, int rank) {
        String head = """
                private static double$R zerosLike(double$R result, $L$R argument) {
                """;
        String text = rank == 1
                ? """
                /** Zeros in the shape of an argument: the result array itself if it has that shape. */
                """ + head + """
                    if (result.length != argument.length) {
                        return new double[argument.length];
                    }
                    Arrays.fill(result, 0);
                    return result;
                }
                """
                : """
                /** The same for arrays of arrays. */
                """
                        + head
                        + """
                    double$R zeros = result.length == argument.length ? result : $F;
                    for (int i = 0; i < argument.length; i++) {
                        zeros[i] = zerosLike(zeros[i], argument[i]);
                    }
                    return zeros;
                }
                """.replace(
                                "$F",
                                fresh(Scalar.DOUBLE, rank, "argument.length").replaceFirst("\\[]", "[0]"));
        add(key("a", leaf, rank), text.replace("$R", brackets(rank)).replace("$L", leaf.toString()));
        if (rank > 1) {
            zerosLike(leaf, rank - 1);
        }
    }

    private static String key(String order, Scalar leaf, int rank) {
        return order + leaf.ordinal() + ":" + rank;
    }

    /** {@code sameShape(given, argument)}. */
    void sameShape(Scalar leaf, int rank) {
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

    /** Whether two arrays are one or have rows in common; the first has at least the rank of the second. */
    String shared(Type leaf, int rank, String a, int other, String b, String seen) {
        if (rank == 1) {
            return a + " == " + b;
        } else if (rank == 2 && other == 1) {
            add("c1", CONTAINS);
            return "contains(" + a + ", " + b + ")";
        } else if (rank == 2) {
            add("c2", SHARE_ROWS);
            add("c4", REPEATS);
            return a + " == " + b + " || shareRows(" + a + ", " + b + ", " + seen + ")";
        }
        share(leaf, rank, other);
        return "share(" + a + ", " + b + ", " + seen + ")";
    }

    private void share(Type leaf, int rank, int other) {
        String inner = rank == other
                ? shared(leaf, rank, "b", rank - 1, "row", "seen")
                : shared(leaf, rank - 1, "row", other, "b", "seen");
        String order = leaf instanceof Scalar number ? String.valueOf(number.ordinal()) : leaf.toString();
        add("c3:" + order + ":" + rank + ":" + other, """
                /** Whether two arrays are one, or have a row in common. */
                private static boolean share($L$R a, $L$S b, int[][] seen) {
                    for ($L$T row : a) {
                        if ($I) {
                            return true;
                        }
                    }
                    return $Z;
                }
                """.replace("$R", brackets(rank))
                .replace("$S", brackets(other))
                .replace("$T", brackets(rank - 1))
                .replace("$I", inner)
                .replace("$Z", rank == other ? "a == b" : "false")
                .replace("$L", leaf.toString()));
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
                for (int i = 0; i < rows.length; i++) {
                    int at = place(rows, rows[i], seen[0]);
                    if (seen[0][at] != 0) {
                        return true;
                    }
                    seen[0][at] = i + 1;
                }
                return false;
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
            /** Whether two arrays of arrays have a row in common, or one row stands in the first twice. */
            private static boolean shareRows(Object[] a, Object[] b, int[][] seen) {
                if (repeats(a, seen)) {
                    return true;
                }
                for (Object row : b) {
                    if (seen[0][place(a, row, seen[0])] != 0) {
                        return true;
                    }
                }
                return false;
            }
            """;

    /** Whether a row stands twice in an array of arrays. */
    String repeats(String a, String seen) {
        add("c4", REPEATS);
        return "repeats(" + a + ", " + seen + ")";
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
        add("g" + rank, text);
        if (rank > 1) {
            rounded(rank - 1);
        }
    }
}
