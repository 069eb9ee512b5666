package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a value that depends on an active parameter becomes an integer, or an element of an array that is constant
 * for differentiation: its derivative is zero from there on, which the user must have asked for by {@code @Inactive}.
 */
public final class LostDerivatives {
    private final SsaProgram program;
    private final Map<String, Uses> callees = new HashMap<>();
    private final Uses main;

    /** A value of a method. */
    private record Place(Uses method, Value value) {}

    private LostDerivatives(SsaProgram program) {
        this.program = program;
        main = new Uses(program.main().body());
        program.callees().forEach(method -> callees.put(method.name(), new Uses(method.body())));
    }

    /** Where the values of one method go. */
    private static final class Uses {
        private final Users users;
        private final Set<Value> yieldedInside = new HashSet<>();
        private final List<Operand> results;
        private final List<Node.Call> calls = new ArrayList<>();

        Uses(Block body) {
            results = body.yields();
            users = new Users(body);
            Nodes.walk(body, node -> {
                Nodes.regions(node).forEach(region -> region.yields().forEach(this::yieldOf));
                if (node instanceof Node.Call call) {
                    calls.add(call);
                }
            });
        }

        private void yieldOf(Operand operand) {
            if (operand instanceof Value v) {
                yieldedInside.add(v);
            }
        }
    }

    /** One place where a derivative is lost. */
    public record Loss(Origin origin, Kind kind) {}

    /** What a value that depends on an active parameter becomes. */
    public enum Kind {
        INTEGER,
        ELEMENT_OF_INACTIVE_ARRAY
    }

    /**
     * The places at fault, in the order of the program.
     *
     * @param frozen regions of arrays marked as inactive
     * @param stores places that write to elements of such arrays
     */
    public static List<Loss> in(
            SsaProgram program, PerMethod<Activity> activity, Set<Integer> frozen, Set<Origin> stores) {
        LostDerivatives lost = new LostDerivatives(program);
        List<Loss> found = new ArrayList<>();
        lost.find(program.main(), lost.main, activity.main(), found);
        stored(program.main(), activity.main(), frozen, stores, found);
        for (SsaMethod callee : program.callees()) {
            Uses uses = Objects.requireNonNull(lost.callees.get(callee.name()));
            lost.find(callee, uses, activity.callee(callee.name()), found);
            stored(callee, activity.callee(callee.name()), Set.of(), stores, found);
        }
        return found.stream().distinct().toList();
    }

    private void find(SsaMethod method, Uses uses, Activity activity, List<Loss> found) {
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Apply n
                    && loses(n)
                    && activity.isVaried(n.in().get(0))
                    && matters(new Place(uses, n.out()), new HashSet<>())) {
                found.add(new Loss(n.origin(), Kind.INTEGER));
            }
        });
    }

    private static void stored(
            SsaMethod method, Activity activity, Set<Integer> frozen, Set<Origin> stores, List<Loss> found) {
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Store n && activity.isVaried(n.value())) {
                stored(n, n.memory(), frozen, stores, found);
            } else if (node instanceof Node.Accumulate n && activity.isVaried(n.value())) {
                stored(n, n.memory(), frozen, stores, found);
            }
        });
    }

    private static void stored(Node node, Operand memory, Set<Integer> frozen, Set<Origin> stores, List<Loss> found) {
        if (frozen.contains(Activity.region(memory)) || stores.contains(node.origin())) {
            found.add(new Loss(node.origin(), Kind.ELEMENT_OF_INACTIVE_ARRAY));
        }
    }

    private static boolean loses(Node.Apply n) {
        boolean toInteger = n.out().type() instanceof Scalar s && s.isIntegral();
        return toInteger && (n.op() == Op.CONVERT || n.op() == Op.ROUND || n.op() == Op.GET_EXPONENT);
    }

    /** Whether the integer gets anywhere but into variables marked as inactive, and messages. */
    private boolean matters(Place place, Set<Place> seen) {
        if (!seen.add(place)) {
            return false;
        }
        Uses uses = place.method();
        return uses.yieldedInside.contains(place.value())
                || uses.results.contains(place.value()) && resultMatters(place, seen)
                || uses.users.of(place.value()).stream().anyMatch(user -> matters(user, place, seen));
    }

    private boolean matters(Node user, Place place, Set<Place> seen) {
        if (user instanceof Node.Apply apply) {
            return apply.op() != Op.INACTIVE && matters(new Place(place.method(), apply.out()), seen);
        } else if (user instanceof Node.Call call) {
            Uses callee = Objects.requireNonNull(callees.get(call.callee()));
            List<Value> params = program.callee(call.callee()).params();
            for (int k = 0; k < params.size(); k++) {
                if (call.arguments().get(k).equals(place.value()) && matters(new Place(callee, params.get(k)), seen)) {
                    return true;
                }
            }
            return false;
        }
        return !(user instanceof Node.Throw);
    }

    /** Whether what a method returns matters where it is called; what the program returns does. */
    private boolean resultMatters(Place place, Set<Place> seen) {
        if (place.method() == main) {
            return true;
        }
        int at = place.method().results.indexOf(place.value());
        return Stream.concat(Stream.of(main), callees.values().stream())
                .anyMatch(caller -> caller.calls.stream()
                        .anyMatch(call -> callees.get(call.callee()) == place.method()
                                && matters(new Place(caller, call.outs().get(at)), seen)));
    }
}
