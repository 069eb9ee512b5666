package io.phigrad.compiler.adjoint;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.MinCut;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The choice of what one scope stores, as a minimum cut. An edge of a value carries the price of storing it; one from
 * the source the work of computing it again, without bound where that is impossible. Regions may be offered whose
 * stores would be undone: all that is read from one of them shares one more vertex, whose price is that of keeping
 * every element overwritten.
 */
final class Cut {
    /** Rounds that a loop is taken to run when prices are compared. */
    private static final long ROUNDS = 8;

    private static final int DEEPEST = 6;
    /** Price of one double in a loop, and of as much work as storing and loading it: four additions. */
    private static final long PRICE = 40;

    private static final long ADDITION = 10;

    private final Primal primal;
    private final Scope scope;
    private final Undo undo;
    private final Recipes recipes;
    private final Map<Integer, List<Node>> offered;
    private final Map<Value, Map<Block, Undo.Point>> points = new HashMap<>();
    private final Map<Value, Optional<Node.Store>> standing = new HashMap<>();
    private final MinCut<Object> cut = new MinCut<>();
    private final Set<Object> chosen;

    /** A region whose stores may be undone. */
    private record Offer(int region) {}

    /** @param offered the stores of the regions that may be undone beside those that the scope undoes already */
    Cut(Primal primal, Scope scope, Map<Integer, List<Node>> offered) {
        this.primal = primal;
        this.scope = scope;
        this.offered = offered;
        undo = new Undo(primal, scope);
        recipes = new Recipes(primal);
        if (!offered.isEmpty() || !scope.undone().isEmpty()) {
            spreadPoints();
        }
        build();
        chosen = cut.solve();
    }

    /** The values to store. */
    Set<Value> stored() {
        Set<Value> values = new LinkedHashSet<>();
        chosen.stream().filter(Value.class::isInstance).forEach(v -> values.add((Value) v));
        return values;
    }

    /** The offered regions worth their price. */
    Set<Integer> undone() {
        Set<Integer> regions = new LinkedHashSet<>();
        chosen.stream().filter(Offer.class::isInstance).forEach(o -> regions.add(((Offer) o).region()));
        return regions;
    }

    long price() {
        return cut.flow();
    }

    /**
     * When values are read, by those that are required and by what could be computed from them: the first time in each
     * block, for what can be read again then can be read later on too.
     */
    private void spreadPoints() {
        Deque<Value> open = new ArrayDeque<>();
        scope.required().forEach((value, at) -> {
            at.forEach(point -> add(point, value));
            open.add(value);
        });
        while (!open.isEmpty()) {
            Value value = open.remove();
            if (!scope.isFree(value)) {
                recipes.of(value).orElse(List.of()).forEach(from -> spread(pointsOf(value), from, open));
                primal.companions().store(value).ifPresent(store -> {
                    List<Undo.Point> all = new ArrayList<>(pointsOf(value));
                    all.add(undo.before(store));
                    Recipes.element(store).forEach(from -> spread(all, from, open));
                });
            }
        }
    }

    private void spread(List<Undo.Point> all, Value from, Deque<Value> open) {
        boolean news = false;
        for (Undo.Point point : all) {
            news |= add(point, from);
        }
        if (news) {
            open.add(from);
        }
    }

    private boolean add(Undo.Point point, Value value) {
        Map<Block, Undo.Point> known = points.computeIfAbsent(value, v -> new IdentityHashMap<>());
        Undo.Point first = known.get(point.block());
        boolean news = first == null || first.lastStanding() < point.lastStanding();
        if (news) {
            known.put(point.block(), point);
        }
        return news;
    }

    private void build() {
        Map<Value, Optional<List<Object>>> found = new LinkedHashMap<>();
        Deque<Value> open = new ArrayDeque<>(scope.required().keySet());
        while (!open.isEmpty()) {
            Value value = open.remove();
            if (!scope.isFree(value) && !found.containsKey(value)) {
                Optional<List<Object>> recipe = recipe(value);
                found.put(value, recipe);
                recipe.ifPresent(
                        from -> from.stream().filter(Value.class::isInstance).forEach(v -> open.add((Value) v)));
            }
        }
        found.keySet().forEach(value -> cut.add(value, price(value)));
        offered.forEach((region, stores) -> {
            cut.add(new Offer(region), offerPrice(stores));
            cut.isGiven(new Offer(region));
        });
        found.forEach((value, recipe) -> {
            if (recipe.isEmpty()) {
                cut.isGiven(value);
            } else {
                long work = standing(value).isPresent() ? 0 : recipes.work(value);
                cut.costs(value, Math.multiplyExact(ADDITION * work, frequency(value)));
                recipe.get().stream().filter(cut::contains).forEach(from -> cut.use(from, value));
            }
        });
        scope.required().keySet().stream().filter(cut::contains).forEach(cut::isRequired);
    }

    /** What a value is computed from in the reverse sweep, an offer perhaps among it; empty if it must be stored. */
    private Optional<List<Object>> recipe(Value value) {
        Optional<Node.Store> store = standing(value);
        if (store.isPresent()) {
            return Optional.of(element(store.get()));
        }
        Node node = primal.definitions().node(value).orElseThrow();
        List<Object> more = new ArrayList<>();
        if (node instanceof Node.Load load && !scope.lasts(load.memory())) {
            int region = Activity.region(load.memory());
            boolean given = scope.undone().contains(region);
            boolean possible = (given || offered.containsKey(region)) && undo.isReadable(load, pointsOf(value));
            if (!possible) {
                return Optional.empty();
            } else if (!given) {
                more.add(new Offer(region));
            }
        }
        recipes.of(value).ifPresent(more::addAll);
        return recipes.of(value).map(from -> more);
    }

    /** The store of a value whose element can be read again instead, until it is undone. */
    Optional<Node.Store> standing(Value value) {
        return standing.computeIfAbsent(
                value,
                v -> primal.companions()
                        .store(v)
                        .filter(store -> isWorthReading(v, Activity.region(store.memory())))
                        .filter(store -> undo.isReadable(store, pointsOf(v))));
    }

    private boolean isWorthReading(Value value, int region) {
        return scope.undone().contains(region)
                || offered.containsKey(region) && ADDITION * recipes.work(value) >= PRICE;
    }

    private List<Object> element(Node.Store store) {
        int region = Activity.region(store.memory());
        List<Object> needed = new ArrayList<>(Recipes.element(store));
        if (!scope.undone().contains(region)) {
            needed.add(new Offer(region));
        }
        return needed;
    }

    private List<Undo.Point> pointsOf(Value value) {
        return List.copyOf(Objects.requireNonNull(points.get(value)).values());
    }

    /** Whether the reverse sweep could compute the value again, if it had what it is computed from. */
    boolean isComputable(Value value) {
        return recipe(value).isPresent();
    }

    /** What the value is computed from when the cut is made. */
    List<Value> recipeOf(Value value) {
        List<Value> from = new ArrayList<>();
        recipe(value)
                .orElseThrow(() -> new IllegalStateException("neither stored nor computed again: " + value))
                .forEach(o -> from.add((Value) o));
        return from;
    }

    private int depth(Value value) {
        Block home = primal.definitions().block(value).orElseThrow();
        return primal.loopsAround(home, scope.body()).size();
    }

    private long frequency(Value value) {
        long times = 1;
        for (int k = 0; k < Math.min(depth(value), DEEPEST); k++) {
            times *= ROUNDS;
        }
        return times;
    }

    /** The deeper a value lies, the more of it there is, and the farther from the processor it is kept. */
    private long price(Value value) {
        int depth = depth(value);
        long size = value.type() == Scalar.BOOLEAN ? PRICE / 4 : value.type() == Scalar.INT ? PRICE / 2 : PRICE;
        if (depth == 0 && scope.isSplit()) {
            return size;
        }
        return depth == 0 || value.type() instanceof MemoryType
                ? 1
                : size * Math.min(depth, DEEPEST) * frequency(value);
    }

    private long offerPrice(List<Node> stores) {
        return stores.stream()
                .map(store -> primal.companions().oldElement(store).orElseThrow())
                .distinct()
                .mapToLong(this::price)
                .sum();
    }
}
