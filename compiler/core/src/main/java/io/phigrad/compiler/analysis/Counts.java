package io.phigrad.compiler.analysis;

import static java.util.Objects.requireNonNull;

import io.phigrad.compiler.analysis.Inductions.Counted;
import io.phigrad.compiler.analysis.Polynomial.Round;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Sizes and trip counts of a method as polynomials in what its caller knows: its integer parameters and the lengths of
 * its arrays. What cannot be said so gets a name, with an explanation: {@code rounds12} is how often the loop in line
 * 12 runs in all.
 */
public final class Counts {
    /** A formula of more terms says less than a name. */
    private static final int LONGEST = 6;

    private final Definitions definitions;
    private final Inductions inductions;
    private final Map<Value, ArgumentText> params = new HashMap<>();
    private final Map<Origin, String> loops = new HashMap<>();
    private final Set<Origin> checkpointed = new HashSet<>();
    /** What loops start with, and which loop of the source they are: passes make several of one. */
    private final Map<Value, Origin> starts = new HashMap<>();

    private final long segment;
    private final Map<Value, Optional<Polynomial>> known = new HashMap<>();
    private final Map<String, String> meanings = new TreeMap<>();

    /**
     * @param arguments how the caller writes the first parameters; the others have names of their own
     * @param segment how many rounds the segments of checkpointed loops have
     */
    public Counts(SsaMethod method, List<ArgumentText> arguments, long segment) {
        this.segment = segment;
        definitions = new Definitions(method.body());
        inductions = new Inductions(definitions);
        for (int k = 0; k < method.params().size(); k++) {
            Value param = method.params().get(k);
            params.put(param, k < arguments.size() ? arguments.get(k) : ArgumentText.of(param.name()));
        }
        Map<Integer, Set<Origin>> lines = new TreeMap<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop) {
                lines.computeIfAbsent(loop.origin().line(), l -> new HashSet<>())
                        .add(loop.origin());
                loop.inits().stream()
                        .filter(Value.class::isInstance)
                        .forEach(init -> starts.put((Value) init, loop.origin()));
            } else if (node instanceof Node.Apply a && a.op() == Op.REVOLVE) {
                checkpointed.add(loopAround(definitions.home(a)).origin());
            }
        });
        lines.forEach((line, origins) ->
                origins.forEach(o -> loops.put(o, "rounds" + line + (origins.size() == 1 ? "" : "_" + o.column()))));
    }

    /** What the names in the formulas asked for mean. */
    public Map<String, String> meanings(Polynomial formula) {
        Map<String, String> used = new TreeMap<>(meanings);
        used.keySet()
                .retainAll(formula.atoms().stream()
                        .flatMap(atom -> List.of(atom.text().split("[^\\p{L}\\p{N}_$]+")).stream())
                        .toList());
        return used;
    }

    /** An integer as a polynomial, in the numbers of current rounds too; empty if it is no plain one. */
    public Optional<Polynomial> of(Operand number) {
        if (number instanceof Constant c) {
            return c.number()
                    .filter(n -> n instanceof Integer || n instanceof Long)
                    .map(n -> Polynomial.constant(((Number) n).longValue()));
        } else if (number.type() != Scalar.INT && number.type() != Scalar.LONG) {
            return Optional.empty();
        }
        Value value = (Value) number;
        Optional<Polynomial> found = known.get(value);
        if (found == null) {
            known.put(value, Optional.empty()); // for what depends on itself
            found = compute(value).or(() -> named(value));
            known.put(value, found);
        }
        return found;
    }

    private Optional<Polynomial> compute(Value value) {
        if (params.containsKey(value)) {
            return Optional.of(Polynomial.symbol(params.get(value).text()));
        }
        Node node = definitions.node(value).orElseThrow();
        if (node instanceof Node.Apply n) {
            return apply(n).filter(p -> p.atoms().size() <= LONGEST);
        } else if (node instanceof Node.Length n) {
            return length(n.array());
        } else if (node instanceof Node.Loop n) {
            return counter(value, n);
        }
        return Optional.empty();
    }

    private Optional<Polynomial> apply(Node.Apply n) {
        List<Polynomial> in = new ArrayList<>();
        n.in().forEach(operand -> of(operand).ifPresent(in::add));
        if (in.size() < n.in().size() || in.isEmpty()) {
            return Optional.empty();
        }
        Polynomial a = in.get(0);
        Polynomial b = in.get(in.size() - 1);
        return switch (n.op()) {
            case ADD -> Optional.of(a.plus(b));
            case SUB -> Optional.of(a.minus(b));
            case MUL -> Optional.of(a.times(b));
            case NEG -> Optional.of(Polynomial.ZERO.minus(a));
            case CONVERT, INACTIVE -> Optional.of(a);
            case MIN -> invariant("min(" + a + ", " + b + ")", a, b);
            case MAX ->
                a.isZero()
                        ? Optional.of(b)
                        : b.isZero() ? Optional.of(a) : invariant("max(" + a + ", " + b + ")", a, b);
            case DIV -> invariant("(" + bracketed(a) + " / " + bracketed(b) + ")", a, b);
            case SHR -> invariant("(" + bracketed(a) + " >> " + bracketed(b) + ")", a, b);
            default -> Optional.empty();
        };
    }

    private static String bracketed(Polynomial p) {
        String text = p.toString();
        return text.contains(" ") ? "(" + text + ")" : text;
    }

    private static Optional<Polynomial> invariant(String text, Polynomial a, Polynomial b) {
        return a.isInvariant() && b.isInvariant() ? Optional.of(Polynomial.symbol(text)) : Optional.empty();
    }

    private Optional<Polynomial> length(Operand array) {
        if (params.containsKey(array)) {
            return Optional.of(Polynomial.symbol(params.get(array).length()));
        }
        Optional<Node> node = definitions.node(array);
        if (node.isPresent() && node.get() instanceof Node.Allocate n) {
            return of(n.sizes().get(0));
        } else if (node.isPresent() && node.get() instanceof Node.Load n && params.containsKey(n.array())) {
            return row(requireNonNull(params.get(n.array())), n.index());
        }
        return Optional.empty();
    }

    private Optional<Polynomial> row(ArgumentText array, Operand index) {
        Optional<Polynomial> place = of(index);
        Optional<Polynomial.Atom> round = place.flatMap(Polynomial::atom).filter(Round.class::isInstance);
        return round.isPresent()
                ? round.map(r -> Polynomial.of(new Polynomial.RowLength(array, (Round) r)))
                : place.filter(Polynomial::isInvariant).map(p -> Polynomial.symbol(array.length(p.toString())));
    }

    private Optional<Polynomial> counter(Value value, Node.Loop loop) {
        boolean isArg = loop.args().contains(value);
        int k = isArg ? loop.args().indexOf(value) : loop.outs().indexOf(value);
        if (!isArg && inductions.step(loop, k).isEmpty()) {
            return sum(loop, k);
        }
        Optional<Polynomial> init = of(loop.inits().get(k));
        Optional<Polynomial> steps = inductions.step(loop, k).map(Polynomial::constant);
        Optional<Polynomial> done = isArg ? Optional.of(Polynomial.of(new Round(loop))) : roundsOrName(loop);
        return init.flatMap(i -> steps.flatMap(s -> done.map(d -> i.plus(s.times(d)))));
    }

    /** What a loop adds up. */
    private Optional<Polynomial> sum(Node.Loop loop, int k) {
        Optional<Node.Apply> next = definitions.apply(loop.next().get(k)).filter(a -> a.op() == Op.ADD);
        List<Operand> in = next.map(Node.Apply::in).orElse(List.of());
        int at = in.indexOf(loop.args().get(k));
        if (at < 0 || !(loop.stop() instanceof Constant c && c.isFalse())) {
            return Optional.empty();
        }
        Optional<Polynomial> all =
                of(in.get(1 - at)).flatMap(each -> rounds(loop).flatMap(r -> each.sum(new Round(loop), r)));
        return all.flatMap(sum -> of(loop.inits().get(k)).map(sum::plus))
                .filter(p -> p.atoms().size() <= LONGEST);
    }

    /** A number that is computed once and for all may go by its own name. */
    private Optional<Polynomial> named(Value value) {
        Node node = definitions.node(value).orElseThrow();
        boolean once =
                isOutsideLoops(definitions.home(node)) && Nodes.regions(node).isEmpty();
        if (!once || value.name().isEmpty()) {
            return Optional.empty();
        }
        int line = node.origin().line();
        String meaning = "the value of " + value.name() + " in line " + line;
        String name = meanings.getOrDefault(value.name(), meaning).equals(meaning)
                        && !params.containsValue(ArgumentText.of(value.name()))
                ? value.name()
                : value.name() + line;
        meanings.put(name, meaning);
        return Optional.of(Polynomial.symbol(name));
    }

    private boolean isOutsideLoops(Block block) {
        Optional<Node> owner = definitions.owner(block);
        return owner.isEmpty() || !(owner.get() instanceof Node.Loop) && isOutsideLoops(definitions.home(owner.get()));
    }

    /** How often a loop runs each time, if that is known before. */
    public Optional<Polynomial> rounds(Node.Loop loop) {
        return inductions.counted(loop).flatMap(this::rounds).or(() -> fours(loop));
    }

    /** The rounds of a loop over fours are counted with those of the loop that goes on where it ends. */
    private Optional<Polynomial> fours(Node.Loop loop) {
        boolean goesOn = loop.outs().stream().anyMatch(out -> loop.origin().equals(starts.get(out)));
        return definitions
                .apply(loop.proceed())
                .map(test -> loop.args().indexOf(test.in().get(0)))
                .filter(k -> goesOn && k >= 0 && inductions.step(loop, k).equals(Optional.of(4)))
                .map(k -> Polynomial.ZERO);
    }

    /** Whether a block is the round of a loop over fours, so that another loop goes on where that ends. */
    public boolean isFours(Block block) {
        return definitions.owner(block).filter(Node.Loop.class::isInstance).map(Node.Loop.class::cast).stream()
                .anyMatch(loop -> fours(loop).isPresent());
    }

    private Optional<Polynomial> rounds(Counted counted) {
        Optional<Polynomial> from = of(counted.step() > 0 ? counted.init() : counted.bound());
        Optional<Polynomial> to = of(counted.step() > 0 ? counted.bound() : counted.init());
        boolean inclusive = counted.test() == Op.LE || counted.test() == Op.GE;
        return from.flatMap(f -> to.map(t -> t.minus(f).plus(inclusive ? Polynomial.ONE : Polynomial.ZERO)));
    }

    private Optional<Polynomial> roundsOrName(Node.Loop loop) {
        return rounds(loop)
                .or(() -> isOutsideLoops(definitions.home(loop)) ? Optional.of(name(loop)) : Optional.empty());
    }

    /** The name of how often a loop runs in all. */
    private Polynomial name(Node.Loop loop) {
        String name = Optional.ofNullable(loops.get(loop.origin())).orElseThrow();
        meanings.put(name, "how often the loop in line " + loop.origin().line() + " runs in all");
        return Polynomial.symbol(name);
    }

    /** How often a block runs in all, where branches are taken always. */
    public Polynomial times(Block block) {
        return total(block, Polynomial.ONE).orElseGet(() -> name(loopAround(block)));
    }

    private Node.Loop loopAround(Block block) {
        Node owner = definitions.owner(block).orElseThrow();
        return owner instanceof Node.Loop loop ? loop : loopAround(definitions.home(owner));
    }

    /** How often a block runs in all, or within one segment if a loop around it is checkpointed. */
    public Polynomial timesInSegment(Block block) {
        return total(block, Polynomial.ONE, true).orElseGet(() -> name(loopAround(block)));
    }

    /** How many snapshots there may be of the loop for which the block plans the next one; empty for other blocks. */
    public Optional<Polynomial> snapshots(Block block) {
        boolean plans = block.nodes().stream().anyMatch(n -> n instanceof Node.Apply a && a.op() == Op.REVOLVE);
        if (!plans) {
            return Optional.empty();
        }
        Node.Loop loop = loopAround(block);
        Polynomial rounds = rounds(loop).filter(Polynomial::isInvariant).orElseGet(() -> name(loop));
        String segments = bracketed(rounds.minus(Polynomial.ONE)) + " / " + segment + " + 1";
        String name = checkpointed.size() == 1
                ? "snapshots"
                : "snapshots" + loop.origin().line();
        meanings.put(name, "{@code min(" + segment + ", " + segments + ")}");
        return Optional.of(Polynomial.symbol(name));
    }

    /** The sum of a number over all runs of a block; empty if it has no formula. */
    public Optional<Polynomial> total(Block block, Polynomial each) {
        return total(block, each, false);
    }

    private Optional<Polynomial> total(Block block, Polynomial each, boolean inSegment) {
        Optional<Node> owner = definitions.owner(block);
        if (owner.isEmpty()) {
            return Optional.of(each).filter(Polynomial::isInvariant);
        }
        Block home = definitions.home(owner.get());
        if (!(owner.get() instanceof Node.Loop loop)) {
            return total(home, each, inSegment);
        }
        Optional<Polynomial> rounds = rounds(loop);
        if (inSegment && checkpointed.contains(loop.origin())) {
            String all = rounds.orElseGet(() -> name(loop)).toString();
            rounds = Optional.of(Polynomial.symbol("min(" + all + ", " + segment + ")"));
        } else if (rounds.isEmpty()) {
            return Optional.of(each).filter(Polynomial::isInvariant).map(p -> p.times(name(loop)));
        }
        return each.sum(new Round(loop), rounds.get()).flatMap(sum -> total(home, sum, inSegment));
    }

    /** The most that a number comes to in any round of the loops around the block. */
    public Optional<Polynomial> most(Block block, Polynomial each) {
        Optional<Node> owner = definitions.owner(block);
        if (owner.isEmpty()) {
            return Optional.of(each).filter(Polynomial::isInvariant);
        }
        Block home = definitions.home(owner.get());
        if (!(owner.get() instanceof Node.Loop loop) || !each.atoms().contains(new Round(loop))) {
            return most(home, each);
        }
        return rounds(loop).flatMap(r -> each.most(new Round(loop), r)).flatMap(p -> most(home, p));
    }
}
