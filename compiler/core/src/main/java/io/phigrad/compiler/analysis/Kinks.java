package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.AdjointRules;
import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Where the derivative of a program follows a convention, because it does not exist or is not finite. */
public final class Kinks {
    private final Activity activity;
    private final Facts facts;
    private final Set<Operand> conditions = new HashSet<>();
    private final Map<Kind, Kink> found;

    /** What happens at a kink. */
    public enum Kind {
        /** No derivative where the argument is zero; zero is used. */
        ZERO_AT_ZERO,
        /** No derivative where both arguments are zero; zero is used. */
        ZERO_AT_ORIGIN,
        /** No derivative where two arguments are equal; that of the first is used. */
        FIRST_AT_TIE,
        /** No derivative at a bound; that of the value is used. */
        VALUE_AT_BOUND,
        /** Infinite where the argument is zero. */
        INFINITE_AT_ZERO,
        /** Infinite where the argument is zero, NaN below. */
        LOGARITHM,
        /** Infinite where the argument is -1, NaN below. */
        LOGARITHM_OF_ONE_PLUS,
        /** Infinite where the argument is -1 or 1. */
        INFINITE_AT_ONE,
        /** NaN where both arguments are zero. */
        NAN_AT_ORIGIN,
        /** With respect to the exponent: zero where the base is zero, NaN below. */
        EXPONENT,
        /** Zero everywhere, also where the function jumps. */
        STEP,
        /** That of the path taken, also where the function jumps. */
        REMAINDER,
        /** That of the side taken. */
        BRANCH
    }

    /** @param operand the argument's name in the source, empty if it has none */
    public record Place(Origin origin, String operand) {}

    /**
     * All places of one kind.
     *
     * @param operators their names, in alphabetical order
     * @param places in the order of their lines, one a line
     */
    public record Kink(Kind kind, List<String> operators, List<Place> places) {
        public Kink {
            operators = List.copyOf(operators);
            places = List.copyOf(places);
        }

        private Kink with(String operator, Place place) {
            Set<String> operators = new TreeSet<>(operators());
            operators.add(operator);
            List<Place> places = new ArrayList<>(places());
            if (places.stream().noneMatch(p -> isSame(p.origin(), place.origin()))) {
                places.add(place);
                places.sort(Comparator.comparing((Place p) -> p.origin().file())
                        .thenComparing(p -> p.origin().line()));
            }
            return new Kink(kind, List.copyOf(operators), places);
        }
    }

    private Kinks(SsaMethod method, Activity activity, Map<Kind, Kink> found) {
        this.activity = activity;
        this.found = found;
        facts = new Facts(method.body());
        int known;
        do {
            known = conditions.size();
            Nodes.walk(method.body(), this::condition);
        } while (conditions.size() > known);
        Nodes.walk(method.body(), this::visit);
    }

    /** Truth values and integers that depend on active numbers. */
    private void condition(Node node) {
        if (node instanceof Node.Apply n) {
            if (compares(n)) {
                conditions.add(n.out());
            }
        } else if (node instanceof Node.If n) {
            for (int k = 0; k < n.outs().size(); k++) {
                boolean chosen = conditions.contains(n.condition())
                        || conditions.contains(n.then().yields().get(k))
                        || conditions.contains(n.otherwise().yields().get(k));
                condition(n.outs().get(k), chosen);
            }
        } else if (node instanceof Node.Loop n) {
            for (int k = 0; k < n.outs().size(); k++) {
                boolean carried = conditions.contains(n.inits().get(k))
                        || conditions.contains(n.next().get(k));
                condition(n.args().get(k), carried);
                condition(n.outs().get(k), carried);
            }
        }
    }

    private void condition(Value value, boolean depends) {
        if (depends && value.type() instanceof Scalar type && !type.isFloating()) {
            conditions.add(value);
        }
    }

    /** The kinks of active values, by kind. */
    public static List<Kink> of(SsaProgram program, PerMethod<Activity> activity) {
        Map<Kind, Kink> found = new EnumMap<>(Kind.class);
        new Kinks(program.main(), activity.main(), found);
        program.callees().forEach(method -> new Kinks(method, activity.callee(method.name()), found));
        return List.copyOf(found.values());
    }

    private void visit(Node node) {
        if (node instanceof Node.Apply n) {
            if (n.op() == Op.SELECT && conditions.contains(n.in().get(0)) && activity.isActive(n.out())) {
                add(Kind.BRANCH, "", n.origin(), n.in().get(0));
            } else if (n.out().type().isFloating()) {
                operator(n);
            }
        } else if (node instanceof Node.If n && isActive(n) && conditions.contains(n.condition())) {
            add(Kind.BRANCH, "", n.origin(), n.condition());
        }
    }

    /** Whether the truth value depends on active numbers. */
    private boolean compares(Node.Apply n) {
        return !n.out().type().isFloating()
                && (n.op().isComparison() && n.in().stream().anyMatch(activity::isVaried)
                        || n.in().stream().anyMatch(conditions::contains));
    }

    private boolean isActive(Node.If branch) {
        boolean[] active = {branch.outs().stream().anyMatch(activity::isActive)};
        for (var region : Nodes.regions(branch)) {
            Nodes.walk(region, node -> active[0] |= node.outs().stream().anyMatch(activity::isActive));
        }
        return active[0];
    }

    private void operator(Node.Apply n) {
        Operand x = n.in().get(0);
        Op op = n.op().relaxed();
        switch (op) {
            case SIGNUM, FLOOR, CEIL, RINT, ULP -> {
                if (activity.isVaried(x)) {
                    add(Kind.STEP, op.symbol(), n.origin(), x);
                }
            }
            case POW -> power(n);
            default -> {
                Kind kind = kind(op);
                boolean active = activity.isActive(n.out()) && n.in().stream().anyMatch(activity::isActive);
                if (kind != Kind.BRANCH && active && !isAway(kind, n)) {
                    add(kind, op.symbol(), n.origin(), x);
                }
            }
        }
    }

    /** The kind of an operator that has one whatever its operands are, else that of a branch. */
    private static Kind kind(Op op) {
        return switch (op) {
            case ABS, COPY_SIGN -> Kind.ZERO_AT_ZERO;
            case HYPOT -> Kind.ZERO_AT_ORIGIN;
            case MAX, MIN -> Kind.FIRST_AT_TIE;
            case CLAMP -> Kind.VALUE_AT_BOUND;
            case SQRT, CBRT -> Kind.INFINITE_AT_ZERO;
            case LOG, LOG10 -> Kind.LOGARITHM;
            case LOG1P -> Kind.LOGARITHM_OF_ONE_PLUS;
            case ASIN, ACOS -> Kind.INFINITE_AT_ONE;
            case ATAN2 -> Kind.NAN_AT_ORIGIN;
            case REM, IEEE_REMAINDER -> Kind.REMAINDER;
            default -> Kind.BRANCH;
        };
    }

    /** Whether the argument is never where the kink is. */
    private boolean isAway(Kind kind, Node.Apply n) {
        Operand x = n.in().get(0);
        return switch (kind) {
            case ZERO_AT_ZERO, INFINITE_AT_ZERO, LOGARITHM -> facts.isPositive(x);
            case LOGARITHM_OF_ONE_PLUS -> facts.isNonNegative(x);
            default -> false;
        };
    }

    private void power(Node.Apply n) {
        Operand base = n.in().get(0);
        Operand exponent = n.in().get(1);
        if (!activity.isActive(n.out()) || facts.isPositive(base)) {
            return;
        }
        boolean below =
                !(exponent instanceof Constant c) || c.number().orElse(0.0) instanceof Double b && b < 1 && b != 0;
        if (activity.isActive(base) && AdjointRules.carries(n, 0) && below) {
            add(Kind.INFINITE_AT_ZERO, n.op().symbol(), n.origin(), base);
        }
        if (activity.isActive(exponent)) {
            add(Kind.EXPONENT, n.op().symbol(), n.origin(), base);
        }
    }

    private void add(Kind kind, String operator, Origin origin, Operand operand) {
        if (origin.line() > 0) {
            Place place = new Place(origin, operand instanceof Value v ? v.name() : "");
            Kink old = found.getOrDefault(kind, new Kink(kind, List.of(), List.of()));
            found.put(kind, old.with(operator, place));
        }
    }

    private static boolean isSame(Origin a, Origin b) {
        return Objects.equals(a.file(), b.file()) && a.line() == b.line();
    }
}
