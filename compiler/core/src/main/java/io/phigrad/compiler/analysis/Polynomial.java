package io.phigrad.compiler.analysis;

import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A polynomial with rational coefficients in sizes and trip counts, such as {@code 8 * steps * (x.length + 2)}: how
 * much of something there is, for people to read.
 */
public final class Polynomial {
    private static final Comparator<Monomial> ORDER =
            Comparator.<Monomial>comparingInt(m -> -m.atoms().size()).thenComparing(Monomial::text);

    public static final Polynomial ZERO = new Polynomial(Map.of());
    public static final Polynomial ONE = constant(1);

    private final TreeMap<Monomial, Fraction> terms = new TreeMap<>(ORDER);

    /** What a polynomial is in. */
    public sealed interface Atom {
        String text();
    }

    /** A number that a caller can find out, as it is written. */
    public record Symbol(String text) implements Atom {}

    /** The number of a loop's current round, from 0. */
    public record Round(Node.Loop loop) implements Atom {
        @Override
        public boolean equals(Object other) {
            return other instanceof Round r && r.loop == loop;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(loop);
        }

        @Override
        public String text() {
            return "#" + loop.origin().line() + "."
                    + loop.args().stream().map(Value::id).findFirst().orElse(-1);
        }
    }

    /** The length of the row of a matrix whose number is that of the current round. */
    public record RowLength(ArgumentText array, Round round) implements Atom {
        @Override
        public String text() {
            return array.length(round.text());
        }
    }

    private record Monomial(List<Atom> atoms) {
        Monomial {
            atoms = atoms.stream().sorted(Comparator.comparing(Atom::text)).toList();
        }

        String text() {
            return String.join(" * ", atoms.stream().map(Atom::text).toList());
        }

        Monomial times(Monomial other) {
            List<Atom> all = new ArrayList<>(atoms);
            all.addAll(other.atoms);
            return new Monomial(all);
        }

        /** What is left when the atoms of the other, which this one has, are taken out. */
        Monomial without(Monomial other) {
            List<Atom> rest = new ArrayList<>(atoms);
            other.atoms.forEach(rest::remove);
            return new Monomial(rest);
        }

        Monomial common(Monomial other) {
            List<Atom> rest = new ArrayList<>(other.atoms);
            return new Monomial(atoms.stream().filter(rest::remove).toList());
        }
    }

    private Polynomial(Map<Monomial, Fraction> terms) {
        terms.forEach((monomial, factor) -> {
            if (!factor.isZero()) {
                this.terms.put(monomial, factor);
            }
        });
    }

    public static Polynomial constant(long number) {
        return new Polynomial(Map.of(new Monomial(List.of()), Fraction.of(number)));
    }

    public static Polynomial of(Atom atom) {
        return new Polynomial(Map.of(new Monomial(List.of(atom)), Fraction.of(1)));
    }

    public static Polynomial symbol(String text) {
        return of(new Symbol(text));
    }

    public Polynomial plus(Polynomial other) {
        Map<Monomial, Fraction> sum = new TreeMap<>(terms);
        other.terms.forEach((monomial, factor) -> sum.merge(monomial, factor, Fraction::plus));
        return new Polynomial(sum);
    }

    public Polynomial minus(Polynomial other) {
        return plus(other.times(constant(-1)));
    }

    public Polynomial times(Polynomial other) {
        Map<Monomial, Fraction> product = new TreeMap<>(ORDER);
        terms.forEach((a, x) -> other.terms.forEach((b, y) -> product.merge(a.times(b), x.times(y), Fraction::plus)));
        return new Polynomial(product);
    }

    private Polynomial over(long number) {
        Map<Monomial, Fraction> quotient = new TreeMap<>(ORDER);
        terms.forEach((monomial, factor) -> quotient.put(monomial, factor.over(number)));
        return new Polynomial(quotient);
    }

    public boolean isZero() {
        return terms.isEmpty();
    }

    /** The number that it is, if it is one. */
    public Optional<Long> number() {
        if (isZero()) {
            return Optional.of(0L);
        }
        Map.Entry<Monomial, Fraction> first = terms.firstEntry();
        return terms.size() == 1 && first.getKey().atoms().isEmpty()
                ? first.getValue().whole()
                : Optional.empty();
    }

    public Set<Atom> atoms() {
        Set<Atom> all = new LinkedHashSet<>();
        terms.keySet().forEach(monomial -> all.addAll(monomial.atoms()));
        return all;
    }

    /** The atom that it is, if it is one. */
    public Optional<Atom> atom() {
        List<Atom> atoms = terms.isEmpty() ? List.of() : terms.firstKey().atoms();
        return atoms.size() == 1 && equals(of(atoms.get(0))) ? Optional.of(atoms.get(0)) : Optional.empty();
    }

    /** Whether it is the same in every round of every loop. */
    public boolean isInvariant() {
        return atoms().stream().allMatch(Symbol.class::isInstance);
    }

    /** The sum over the rounds of a loop; empty if its formula is longer than it helps anyone. */
    public Optional<Polynomial> sum(Round round, Polynomial rounds) {
        Polynomial sum = ZERO;
        for (Map.Entry<Monomial, Fraction> term : terms.entrySet()) {
            List<Atom> rest = new ArrayList<>(term.getKey().atoms());
            List<Atom> changing = rest.stream().filter(a -> dependsOn(a, round)).toList();
            rest.removeAll(changing);
            Optional<Polynomial> part = sum(changing, rounds);
            if (part.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.plus(new Polynomial(Map.of(new Monomial(rest), term.getValue())).times(part.get()));
        }
        return Optional.of(sum);
    }

    private static boolean dependsOn(Atom atom, Round round) {
        return atom.equals(round)
                || atom instanceof RowLength row && row.round().equals(round);
    }

    private static Optional<Polynomial> sum(List<Atom> changing, Polynomial rounds) {
        if (changing.size() <= 2 && changing.stream().allMatch(Round.class::isInstance)) {
            return Optional.of(powers(changing.size(), rounds));
        }
        boolean allRows = changing.size() == 1
                && changing.get(0) instanceof RowLength row
                && rounds.equals(symbol(row.array().length()));
        return allRows
                ? Optional.of(symbol(
                        "elements(" + ((RowLength) changing.get(0)).array().whole() + ")"))
                : Optional.empty();
    }

    /** The sum of {@code j^power} for j from 0 to below n. */
    private static Polynomial powers(int power, Polynomial n) {
        Polynomial below = n.minus(ONE);
        return switch (power) {
            case 0 -> n;
            case 1 -> n.times(below).over(2);
            default -> n.times(below).times(n.plus(below)).over(6);
        };
    }

    /** The most that it comes to in any of the rounds; empty if that is not plain to see. */
    public Optional<Polynomial> most(Round round, Polynomial rounds) {
        Polynomial slope = ZERO;
        Polynomial rest = ZERO;
        for (Map.Entry<Monomial, Fraction> term : terms.entrySet()) {
            List<Atom> atoms = new ArrayList<>(term.getKey().atoms());
            boolean has = atoms.remove(round);
            Polynomial part = new Polynomial(Map.of(new Monomial(atoms), term.getValue()));
            slope = has ? slope.plus(part) : slope;
            rest = has ? rest : rest.plus(part);
        }
        boolean isPlain = terms.keySet().stream()
                .flatMap(monomial -> monomial.atoms().stream())
                .noneMatch(a -> a instanceof RowLength row && row.round().equals(round));
        boolean up = slope.terms.values().stream().allMatch(f -> f.value() > 0);
        boolean down = slope.terms.values().stream().allMatch(f -> f.value() < 0);
        if (!isPlain || slope.atoms().contains(round) || !up && !down) {
            return Optional.empty();
        }
        return Optional.of(up ? rest.plus(slope.times(rounds.minus(ONE))) : rest);
    }

    /** The larger one where all sizes are large and alike. */
    public Polynomial max(Polynomial other) {
        return value(1000) >= other.value(1000) ? this : other;
    }

    private double value(double size) {
        double sum = 0;
        for (Map.Entry<Monomial, Fraction> term : terms.entrySet()) {
            sum += term.getValue().value()
                    * Math.pow(size, term.getKey().atoms().size());
        }
        return sum;
    }

    public int length() {
        return terms.size();
    }

    /** Without terms that are small beside others where all sizes are large. */
    public Polynomial leading() {
        Map<Monomial, Fraction> leading = new TreeMap<>(terms);
        leading.keySet()
                .removeIf(monomial -> terms.keySet().stream()
                        .anyMatch(other -> !other.equals(monomial)
                                && monomial.common(other).equals(monomial)));
        return new Polynomial(leading);
    }

    /** What all terms have in common stands before brackets: {@code 8 * n * (3 * steps + 1)}. */
    @Override
    public String toString() {
        if (isZero()) {
            return "0";
        }
        Monomial common = terms.keySet().stream().reduce(Monomial::common).orElseThrow();
        long below = terms.values().stream().mapToLong(Fraction::denominator).reduce(1, Fraction::lcm);
        long scale = terms.values().stream()
                .mapToLong(f -> f.times(Fraction.of(below)).numerator())
                .reduce(0, Fraction::gcd);
        if (terms.size() == 1 || common.atoms().isEmpty() && scale == 1 && below == 1) {
            return sum(terms);
        }
        Map<Monomial, Fraction> rest = new TreeMap<>(ORDER);
        terms.forEach((monomial, factor) -> rest.put(
                monomial.without(common), factor.times(Fraction.of(below)).over(scale)));
        String before = common.atoms().isEmpty() && scale == 1 ? "" : term(common, Fraction.of(scale)) + " * ";
        return before + "(" + sum(rest) + ")" + (below == 1 ? "" : " / " + below);
    }

    private static String sum(Map<Monomial, Fraction> terms) {
        StringBuilder text = new StringBuilder();
        terms.forEach((monomial, factor) -> {
            boolean negative = factor.value() < 0;
            if (text.isEmpty()) {
                text.append(negative ? "-" : "");
            } else {
                text.append(negative ? " - " : " + ");
            }
            text.append(term(monomial, negative ? factor.times(Fraction.of(-1)) : factor));
        });
        return text.toString();
    }

    private static String term(Monomial monomial, Fraction factor) {
        boolean plain = factor.numerator() == 1 && !monomial.atoms().isEmpty();
        String product = plain ? "" : factor.numerator() + (monomial.atoms().isEmpty() ? "" : " * ");
        return product + monomial.text() + (factor.denominator() == 1 ? "" : " / " + factor.denominator());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Polynomial p && p.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }
}
