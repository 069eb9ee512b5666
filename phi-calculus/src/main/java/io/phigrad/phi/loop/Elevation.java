package io.phigrad.phi.loop;

import io.phigrad.phi.expr.Expr;
import io.phigrad.phi.expr.Expr.Element;
import io.phigrad.phi.expr.Expr.Symbol;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Terms;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Structured SSA as terms: for every number of a method the term that it is. Branches become phis, loops become iterates.
 * What has no term, such as an element of memory that the method writes, is a symbol of its own, and so are the arguments
 * of a loop while one looks at its body.
 *
 * <p>A term may be computed wherever its symbols are defined: loads are of memory that never changes.
 */
public final class Elevation {
    /** What a variable of reference type holds that Java knows is never read. */
    private static final String UNDEFINED = "undefined";

    private final Terms terms;
    private final Set<Integer> written = new HashSet<>();
    private final Map<Value, Expr> known = new HashMap<>();
    private final Map<Symbol, Value> values = new HashMap<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final Map<Level, Operand> memories = new HashMap<>();
    private final Map<Node.Loop, Rounds> rounds = new HashMap<>();
    private final Set<String> names = new HashSet<>(Set.of(UNDEFINED));
    private final Set<Symbol> counts = new HashSet<>();

    private Elevation(Terms terms) {
        this.terms = terms;
    }

    /** Elevates a method, whose loops of unknown length count their rounds. */
    public static Elevation of(SsaMethod method, Terms terms) {
        Elevation elevation = new Elevation(terms);
        Nodes.walk(method.body(), elevation::note);
        method.params().forEach(elevation::symbol);
        elevation.block(method.body());
        return elevation;
    }

    /** Elevates one round of a loop: its arguments and everything that is defined before it are symbols. */
    public static Elevation inside(SsaMethod method, Node.Loop loop, Terms terms) {
        Elevation elevation = new Elevation(terms);
        Nodes.walk(method.body(), elevation::note);
        for (int k = 0; k < loop.args().size(); k++) {
            elevation.argument(loop, k);
        }
        elevation.block(loop.header());
        elevation.block(loop.body());
        return elevation;
    }

    /** A single piece of straight or branching code without memory, over values that are terms already. */
    public static Elevation of(Block block, Map<Value, Expr> inputs, Terms terms) {
        Elevation elevation = new Elevation(terms);
        elevation.known.putAll(inputs);
        elevation.block(block);
        return elevation;
    }

    private void note(Node node) {
        if (!(node instanceof Node.If) && !(node instanceof Node.Loop)) {
            for (Value out : node.outs()) {
                if (out.type() instanceof MemoryType memory) {
                    written.add(memory.region());
                }
            }
        }
    }

    public Terms terms() {
        return terms;
    }

    /** The term of a number or reference. */
    public Expr of(Operand operand) {
        if (operand instanceof Constant constant) {
            return constant(constant);
        }
        Expr term = known.get((Value) operand);
        return term == null ? outer((Value) operand) : term;
    }

    /** The symbols that hold numbers of rounds, or count them: they are never negative. */
    public Set<Symbol> counts() {
        return Set.copyOf(counts);
    }

    /** The value that a symbol stands for; empty for a trip count that nothing in the program holds. */
    public Optional<Value> value(Symbol symbol) {
        return Optional.ofNullable(values.get(symbol));
    }

    /** What holds a symbol: its value, or nothing that is ever read; empty for a trip count that nothing holds. */
    public Optional<Operand> operand(Symbol symbol) {
        return symbol.name().equals(UNDEFINED)
                ? Optional.of(Constant.undefined(symbol.type()))
                : value(symbol).map(v -> v);
    }

    /**
     * Where an array lies: all rows of one depth of an array are in one memory, whatever their indices, which a rewriting
     * of terms may change.
     */
    private record Level(Expr root, int depth) {
        static Level of(Expr array) {
            if (array instanceof Element row) {
                Level outer = of(row.array());
                return new Level(outer.root(), outer.depth() + 1);
            }
            return new Level(array, 0);
        }
    }

    /** The memory in which an array that occurs in an element lies. */
    public Operand memory(Expr array) {
        Operand memory = memories.get(Level.of(array));
        if (memory == null) {
            throw new IllegalStateException("never read: " + array);
        }
        return memory;
    }

    /** The regions of memory in which terms read through an array that a symbol stands for, its rows included. */
    public Set<Integer> regions(Symbol array) {
        Set<Integer> regions = new HashSet<>();
        memories.forEach((level, memory) -> {
            if (level.root() == array) {
                regions.add(((MemoryType) memory.type()).region());
            }
        });
        return regions;
    }

    /** How often a loop of the method runs. */
    public Rounds rounds(Node.Loop loop) {
        Rounds found = rounds.get(loop);
        if (found == null) {
            throw new IllegalStateException("not a loop of this method: " + loop);
        }
        return found;
    }

    private Expr constant(Constant constant) {
        Type type = constant.type();
        if (type instanceof Scalar scalar) {
            Object number =
                    constant.number().or(() -> Constant.zero(type).number()).orElseThrow();
            return terms.number(scalar, number);
        }
        return terms.symbol(type, UNDEFINED);
    }

    /** A symbol for what is defined before the code that one looks at. */
    private Symbol outer(Value value) {
        Symbol symbol = terms.symbol(value.type(), unique(value.name().isEmpty() ? "t" : value.name()));
        values.put(symbol, value);
        known.put(value, symbol);
        return symbol;
    }

    /** A symbol for what has no term. */
    private Symbol symbol(Value value) {
        Symbol symbol = outer(value);
        symbols.add(symbol);
        return symbol;
    }

    private Symbol argument(Node.Loop loop, int k) {
        Symbol arg = symbol(loop.args().get(k));
        if (LoopCounters.isNatural(loop, k)) {
            counts.add(arg);
        }
        return arg;
    }

    private String unique(String stem) {
        String name = stem;
        for (int k = 2; !names.add(name); k++) {
            name = stem + "_" + k;
        }
        return name;
    }

    private void block(Block block) {
        block.nodes().forEach(this::node);
    }

    private void node(Node node) {
        if (node instanceof Node.Apply n) {
            known.put(n.out(), terms.apply(n.op(), n.out().type(), all(n.in())));
        } else if (node instanceof Node.Length n) {
            known.put(n.out(), terms.length(of(n.array())));
        } else if (node instanceof Node.Load n && isSettled(n)) {
            Expr array = of(n.array());
            memories.put(Level.of(array), n.memory());
            known.put(n.out(), terms.element(array, of(n.index())));
        } else if (node instanceof Node.If n) {
            branch(n);
        } else if (node instanceof Node.Loop n) {
            loop(n);
        } else {
            node.outs().stream().filter(Elevation::isNumberOrReference).forEach(this::symbol);
        }
    }

    private boolean isSettled(Node.Load load) {
        return !written.contains(((MemoryType) load.memory().type()).region());
    }

    private static boolean isNumberOrReference(Value value) {
        return !(value.type() instanceof MemoryType);
    }

    private List<Expr> all(List<? extends Operand> operands) {
        List<Expr> all = new ArrayList<>();
        operands.forEach(operand -> all.add(of(operand)));
        return all;
    }

    private void branch(Node.If n) {
        Expr condition = of(n.condition());
        Set<Symbol> inside = new HashSet<>();
        inside.addAll(newIn(() -> block(n.then())));
        inside.addAll(newIn(() -> block(n.otherwise())));
        for (int k = 0; k < n.outs().size(); k++) {
            Value out = n.outs().get(k);
            if (out.type() instanceof Scalar) {
                Expr then = of(n.then().yields().get(k));
                Expr otherwise = of(n.otherwise().yields().get(k));
                if (isFreeOf(then, inside) && isFreeOf(otherwise, inside)) {
                    known.put(out, terms.phi(condition, then, otherwise));
                    continue;
                }
            }
            if (isNumberOrReference(out)) {
                symbol(out);
            }
        }
    }

    /** The symbols that came into being while {@code part} ran. */
    private Set<Symbol> newIn(Runnable part) {
        int before = symbols.size();
        part.run();
        return new HashSet<>(symbols.subList(before, symbols.size()));
    }

    private static boolean isFreeOf(Expr term, Set<Symbol> symbols) {
        return term.free().stream().noneMatch(symbols::contains);
    }

    private void loop(Node.Loop n) {
        List<Symbol> args = new ArrayList<>();
        Set<Symbol> inside = new HashSet<>(newIn(() -> {
            for (int k = 0; k < n.args().size(); k++) {
                args.add(argument(n, k));
            }
            block(n.header());
            block(n.body());
        }));
        Round round = new Round(
                args,
                all(n.inits()),
                of(n.proceed()),
                of(n.stop()),
                n.next().stream().map(this::of).toList());
        Rounds trips = Rounds.of(round, terms, recorded(n), terms.symbol(Scalar.INT, unique("u")), counts);
        rounds.put(n, trips);
        trips.count().filter(Symbol.class::isInstance).ifPresent(count -> counts.add((Symbol) count));
        inside.removeAll(args);
        for (int k = 0; k < n.outs().size(); k++) {
            if (n.outs().get(k).type() instanceof Scalar) {
                Value out = n.outs().get(k);
                trips.state(k).filter(term -> isFreeOf(term, inside)).ifPresent(term -> known.put(out, term));
            }
        }
        n.outs().stream()
                .filter(Elevation::isNumberOrReference)
                .filter(out -> !known.containsKey(out))
                .forEach(this::symbol);
    }

    /** The exit phi of a counter of the rounds begun: an argument from 0 by 1, whatever a round does. */
    private Optional<Symbol> recorded(Node.Loop n) {
        for (int k = 0; k < n.args().size(); k++) {
            Value arg = n.args().get(k);
            Expr next = of(n.next().get(k));
            boolean counts = arg.type() == Scalar.INT
                    && n.inits().get(k) instanceof Constant c
                    && c.is(0)
                    && next == terms.add(of(arg), terms.number(1));
            if (counts) {
                Value out = n.outs().get(k);
                return Optional.of(known.containsKey(out) ? (Symbol) known.get(out) : symbol(out));
            }
        }
        return Optional.empty();
    }
}
