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

    /** {@code contains(rows, array)} for an array of arrays of the given rank and one of a single dimension. */
    void contains(int rank) {
        add("c" + rank, rank == 2 ? """
                /** Whether an array is one of the rows. */
                private static boolean contains(Object[] rows, Object array) {
                    for (Object row : rows) {
                        if (row == array) {
                            return true;
                        }
                    }
                    return false;
                }
                """ : """
                /** The same at one more level. */
                private static boolean contains(Object[]$R planes, Object array) {
                    for (Object$R rows : planes) {
                        if (rows != null && contains(rows, array)) {
                            return true;
                        }
                    }
                    return false;
                }
                """.replace("$R", brackets(rank - 2)));
        if (rank > 2) {
            contains(rank - 1);
        }
    }

    /** The class {@code Identities}. */
    void identities() {
        add("h", IDENTITIES);
    }

    private static final String IDENTITIES = """
            /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
            private static final class Identities {
                private Object[] arrays = new Object[0];
                private String[] owners = new String[0];
                private int[] numbers = new int[1];
                private int count;
                private int next;

                /** Begins again: what is not added until the end is forgotten. */
                void begin() {
                    next = 0;
                }

                /** Adds an array of the given rank and the arrays in it; whether one was there before. */
                boolean add(Object array, int rank, String owner) {
                    boolean repeated = false;
                    if (next < count && arrays[next] == array) {
                        next++;
                    } else {
                        repeated = !insert(array, owner);
                    }
                    if (rank > 1 && array != null) {
                        for (Object row : (Object[]) array) {
                            repeated |= add(row, rank - 1, owner);
                        }
                    }
                    return repeated;
                }

                void end() {
                    if (next < count) {
                        Arrays.fill(arrays, next, count, null);
                        count = next;
                        number();
                    }
                }

                void clear() {
                    begin();
                    end();
                }

                /** The owner of an array of the given rank or of the first array in it that has one, or null. */
                String owner(Object array, int rank) {
                    int number = numbers[place(array)];
                    if (number != 0) {
                        return owners[number - 1];
                    }
                    return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
                }

                private String ownerOfAny(Object[] rows, int rank) {
                    int mask = numbers.length - 1;
                    for (Object row : rows) {
                        if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                            String owner = owner(row, rank);
                            if (owner != null) {
                                return owner;
                            }
                        }
                    }
                    return null;
                }

                private boolean insert(Object array, String owner) {
                    end();
                    if (count == arrays.length) {
                        int room = Math.max(8, 2 * count);
                        arrays = Arrays.copyOf(arrays, room);
                        owners = Arrays.copyOf(owners, room);
                        numbers = new int[4 * room];
                        number();
                    }
                    arrays[count] = array;
                    owners[count] = owner;
                    count++;
                    next = count;
                    return number(count);
                }

                private void number() {
                    Arrays.fill(numbers, 0);
                    for (int number = 1; number <= count; number++) {
                        number(number);
                    }
                }

                /** Whether the array with this number was not there yet. */
                private boolean number(int number) {
                    int at = place(arrays[number - 1]);
                    boolean isNew = numbers[at] == 0;
                    numbers[at] = isNew ? number : numbers[at];
                    return isNew;
                }

                /** Where the number of an array stands, or would stand. */
                private int place(Object array) {
                    int mask = numbers.length - 1;
                    int at = System.identityHashCode(array) & mask;
                    while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                        at = at + 1 & mask;
                    }
                    return at;
                }
            }
            """;

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
