package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Apply;
import io.phigrad.phi.expr.Expr.Const;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Polynomials in an index from zero, by falling degree of trust: of floating type up to the third degree, of type int of the
 * first. An int polynomial is taken into a floating one only if it cannot overflow: the index itself, its successor, and the
 * index less a constant.
 *
 * @param coefficients by degree, none of them depending on the index
 */
record Polynomial(Scalar type, List<Expr> coefficients) {
    private static final int HIGHEST = 3;

    Polynomial {
        coefficients = List.copyOf(coefficients);
    }

    int degree() {
        return coefficients.size() - 1;
    }

    static Optional<Polynomial> of(Terms terms, Expr term, Symbol index) {
        Scalar type = (Scalar) term.type();
        int highest = type.isFloating() ? HIGHEST : type == Scalar.INT ? 1 : 0;
        return new Reader(terms, index, Ring.of(terms, term))
                .read(term)
                .filter(coefficients -> coefficients.size() - 1 <= highest)
                .map(coefficients -> new Polynomial(type, coefficients));
    }

    /**
     * The sum of the values at 0 to n - 1 for a natural n. Every term of it is at most a small multiple of the sum of the
     * values' sizes, whatever the signs of the coefficients, so it is as accurate as the loop. An int sum of the first degree
     * is exact: the product is taken as a long.
     */
    Expr sum(Terms terms, Expr n) {
        Ring ring = new Ring(terms, type);
        Expr sum = ring.zero();
        for (int k = 0; k < coefficients.size(); k++) {
            if (!ring.isZero(coefficients.get(k))) {
                sum = ring.add(
                        sum, ring.mul(coefficients.get(k), type.isFloating() ? power(ring, k, n) : exact(terms, k, n)));
            }
        }
        return sum;
    }

    /** {@code 0^k + ... + (n-1)^k} (Faulhaber). */
    private static Expr power(Ring ring, int k, Expr count) {
        Expr n = ring.of(count);
        Expr triangle = ring.mul(n, ring.sub(n, ring.one()));
        Expr half = ring.div(triangle, ring.number(2));
        return switch (k) {
            case 0 -> n;
            case 1 -> half;
            case 2 -> ring.div(ring.mul(triangle, ring.sub(ring.mul(ring.number(2), n), ring.one())), ring.number(6));
            case 3 -> ring.mul(half, half);
            default -> throw new IllegalStateException("degree " + k);
        };
    }

    private static Expr exact(Terms terms, int k, Expr n) {
        if (k == 0) {
            return n;
        }
        Ring wide = new Ring(terms, Scalar.LONG);
        Expr twice = wide.mul(wide.of(n), wide.sub(wide.of(n), wide.one()));
        return terms.convert(terms.div(twice, wide.number(2)), Scalar.INT);
    }

    /** The coefficients of a term, if it is a polynomial. */
    private record Reader(Terms terms, Symbol index, Ring ring) {

        Optional<List<Expr>> read(Expr term) {
            if (!term.dependsOn(index)) {
                return Totality.isTotal(term) && Finiteness.isFinite(term)
                        ? Optional.of(List.of(term))
                        : Optional.empty();
            } else if (term == index) {
                return Optional.of(List.of(ring.zero(), ring.one()));
            }
            return term instanceof Apply a ? applied(a) : Optional.empty();
        }

        private Optional<List<Expr>> applied(Apply a) {
            List<Expr> in = a.operands();
            return switch (a.op()) {
                case ADD -> both(in, (x, y) -> joined(x, y, ring::add));
                case SUB -> both(in, (x, y) -> joined(x, y, ring::sub));
                case MUL -> both(in, this::product);
                case NEG -> read(in.get(0)).map(x -> x.stream().map(ring::neg).toList());
                case DIV ->
                    Finiteness.isFiniteItself(a) && a.type().isFloating()
                            ? read(in.get(0))
                                    .map(x -> x.stream()
                                            .map(c -> ring.div(c, in.get(1)))
                                            .toList())
                            : Optional.empty();
                case CONVERT -> converted(in.get(0));
                default -> Optional.empty();
            };
        }

        private Optional<List<Expr>> both(List<Expr> in, Joined joined) {
            return read(in.get(0)).flatMap(x -> read(in.get(1)).map(y -> joined.of(x, y)));
        }

        private interface Joined {
            List<Expr> of(List<Expr> x, List<Expr> y);
        }

        private List<Expr> joined(List<Expr> x, List<Expr> y, LinearForm.Join join) {
            List<Expr> all = new ArrayList<>();
            for (int k = 0; k < Math.max(x.size(), y.size()); k++) {
                all.add(join.of(k < x.size() ? x.get(k) : ring.zero(), k < y.size() ? y.get(k) : ring.zero()));
            }
            return all;
        }

        private List<Expr> product(List<Expr> x, List<Expr> y) {
            List<Expr> all = new ArrayList<>();
            for (int k = 0; k < x.size() + y.size() - 1; k++) {
                all.add(ring.zero());
            }
            for (int i = 0; i < x.size(); i++) {
                for (int j = 0; j < y.size(); j++) {
                    all.set(i + j, ring.add(all.get(i + j), ring.mul(x.get(i), y.get(j))));
                }
            }
            return all;
        }

        /** {@code (double) i}, {@code (double) (i + 1)}, {@code (double) (i - 3)}. */
        private Optional<List<Expr>> converted(Expr integer) {
            if (integer == index) {
                return Optional.of(List.of(ring.zero(), ring.one()));
            } else if (integer instanceof Apply a && (a.op() == Op.ADD || a.op() == Op.SUB)) {
                Expr shift = a.operands().get(1);
                if (a.operands().get(0) == index && shift instanceof Const c && c.number() instanceof Integer n) {
                    int by = a.op() == Op.ADD ? n : -n;
                    return by <= 1 && n != Integer.MIN_VALUE
                            ? Optional.of(List.of(ring.number(by), ring.one()))
                            : Optional.empty();
                }
            }
            return Optional.empty();
        }
    }
}
