package io.phigrad.phi.expr;

import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Overloads.Overload;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Random well-typed terms over a few inputs, with numbers for them. */
public final class RandomTerms {
    private static final List<Scalar> PROMOTED = List.of(Scalar.INT, Scalar.LONG, Scalar.FLOAT, Scalar.DOUBLE);
    private static final ArrayType VECTOR = new ArrayType(Scalar.DOUBLE);
    private static final ArrayType MATRIX = new ArrayType(VECTOR);

    /** What the terms may name. */
    public static final Map<String, Type> TYPES = Map.of(
            "a", Scalar.DOUBLE,
            "b", Scalar.DOUBLE,
            "f", Scalar.FLOAT,
            "i", Scalar.INT,
            "n", Scalar.INT,
            "l", Scalar.LONG,
            "t1", Scalar.BOOLEAN,
            "x", VECTOR,
            "s1", MATRIX);

    private final Terms terms;
    private final Random random;
    private final Samples samples;
    private final List<Overload> overloads = Overloads.all();
    private final List<Symbol> bound = new ArrayList<>();

    public RandomTerms(Terms terms, long seed) {
        this.terms = terms;
        this.random = new Random(seed);
        this.samples = new Samples(seed);
    }

    public Map<Symbol, Object> inputs() {
        Map<Symbol, Object> inputs = new HashMap<>();
        TYPES.forEach((name, type) -> inputs.put(terms.symbol(type, name), input(name, type)));
        return inputs;
    }

    private Object input(String name, Type type) {
        if (type.equals(VECTOR)) {
            return random.doubles(4).toArray();
        } else if (type.equals(MATRIX)) {
            return new double[][] {{1, 2}, {}, {0.5, -1, 3}};
        }
        return name.equals("n") ? (Object) random.nextInt(4) : samples.of((Scalar) type);
    }

    public Expr of(Type type, int depth) {
        if (type.equals(VECTOR)) {
            return vector(depth);
        } else if (type.equals(MATRIX)) {
            return terms.symbol(MATRIX, "s1");
        }
        Scalar scalar = (Scalar) type;
        if (depth == 0 || random.nextInt(8) == 0) {
            return leaf(scalar);
        }
        return switch (random.nextInt(10)) {
            case 0 -> terms.phi(of(Scalar.BOOLEAN, depth - 1), of(type, depth - 1), of(type, depth - 1));
            case 1 -> PROMOTED.contains(scalar) ? fold(scalar, depth) : leaf(scalar);
            case 2 -> iterate(scalar, depth);
            case 3 -> scalar == Scalar.BOOLEAN ? leaf(scalar) : convert(scalar, depth);
            case 4 -> scalar == Scalar.DOUBLE ? terms.element(of(VECTOR, depth - 1), of(Scalar.INT, 0)) : leaf(scalar);
            case 5 -> scalar == Scalar.INT ? terms.length(of(VECTOR, depth - 1)) : leaf(scalar);
            default -> apply(scalar, depth);
        };
    }

    private Expr vector(int depth) {
        if (depth > 0 && random.nextBoolean()) {
            Symbol index = bind(Scalar.INT);
            Expr body = of(Scalar.DOUBLE, depth - 1);
            release(1);
            return terms.array(index, small(), body);
        }
        return random.nextBoolean()
                ? terms.symbol(VECTOR, "x")
                : terms.element(terms.symbol(MATRIX, "s1"), terms.number(random.nextInt(3)));
    }

    private Expr small() {
        return random.nextBoolean() ? terms.number(random.nextInt(4)) : terms.symbol(Scalar.INT, "n");
    }

    private Expr leaf(Scalar type) {
        List<Expr> leaves = new ArrayList<>();
        bound.stream().filter(symbol -> symbol.type() == type).forEach(leaves::add);
        TYPES.forEach((name, t) -> {
            if (t == type) {
                leaves.add(terms.symbol(type, name));
            }
        });
        int choice = random.nextInt(leaves.size() + 1);
        return choice < leaves.size() ? leaves.get(choice) : terms.number(type, samples.of(type));
    }

    private Expr convert(Scalar type, int depth) {
        return terms.apply(Op.CONVERT, type, of(PROMOTED.get(random.nextInt(4)), depth - 1));
    }

    private Expr apply(Scalar type, int depth) {
        List<Overload> fitting =
                overloads.stream().filter(overload -> overload.result() == type).toList();
        Overload overload = fitting.get(random.nextInt(fitting.size()));
        List<Expr> operands =
                overload.params().stream().map(p -> of(p, depth - 1)).toList();
        return terms.apply(overload.op(), type, operands);
    }

    private Symbol bind(Scalar type) {
        Symbol symbol = terms.fresh(type, "i");
        bound.add(symbol);
        return symbol;
    }

    private void release(int count) {
        bound.subList(bound.size() - count, bound.size()).clear();
    }

    private Expr fold(Scalar type, int depth) {
        FoldKind kind = FoldKind.values()[random.nextInt(4)];
        Symbol index = bind(Scalar.INT);
        Expr body = of(type, depth - 1);
        release(1);
        return terms.fold(kind, index, terms.number(random.nextInt(2)), small(), body);
    }

    private Expr iterate(Scalar type, int depth) {
        Scalar other = PROMOTED.get(random.nextInt(4));
        Expr count = small();
        List<Expr> inits = List.of(of(other, depth - 1), of(type, depth - 1));
        Symbol first = bind(other);
        Symbol second = bind(type);
        Symbol round = bind(Scalar.INT);
        List<Expr> nexts = List.of(of(other, depth - 1), of(type, depth - 1));
        release(3);
        return terms.iterate(List.of(first, second), round, count, inits, nexts, 1);
    }
}
