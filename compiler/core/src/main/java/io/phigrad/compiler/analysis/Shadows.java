package io.phigrad.compiler.analysis;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds beside every reference to an active array its shadow, by the same operations: the row {@code a[i]} has
 * the shadow row {@code aBar[i]}, where rows are swapped shadows are swapped. A shadow array holds the adjoints of
 * the elements, in double.
 */
public final class Shadows {
    private final AliasClasses classes;
    private final Activity activity;
    private final Map<Value, Operand> shadows = new HashMap<>();
    private int ids;

    /**
     * The program with shadow references.
     *
     * @param shadows for each reference to active arrays its shadow
     * @param offset region {@code r + offset} holds the adjoints of region {@code r}
     */
    public record Result(SsaMethod method, Map<Value, Operand> shadows, int offset) {
        public Result {
            shadows = Map.copyOf(shadows);
        }

        /** The memory type of the adjoints of a region. */
        public MemoryType shadow(MemoryType type) {
            return new MemoryType(shadowType(type.element()), type.region() + offset);
        }
    }

    private Shadows(SsaMethod method, AliasClasses classes, Activity activity) {
        this.classes = classes;
        this.activity = activity;
        ids = Nodes.nextId(method);
    }

    /**
     * The methods of a program. A callee has one more parameter for each of its parameters that names active arrays, and
     * one more result for each such result, in their order.
     */
    public static PerMethod<Result> of(
            SsaProgram program,
            PerMethod<AliasClasses> classes,
            PerMethod<Activity> activity,
            List<Integer> activeParams) {
        int offset = classes.main().bound();
        Result main = raw(program.main(), classes.main(), activity.main(), activeParams, offset);
        Map<String, Result> callees = new LinkedHashMap<>();
        for (SsaMethod callee : program.callees()) {
            String name = callee.name();
            callees.put(name, callee(callee, classes.callee(name), activity.callee(name), offset));
        }
        PerMethod<Result> raw = new PerMethod<>(main, callees);
        SsaProgram threaded = ProgramThreading.run(new SsaProgram(
                main.method(), callees.values().stream().map(Result::method).toList()));
        return raw.with(
                PerMethod.of(threaded, m -> m), (result, method) -> new Result(method, result.shadows(), offset));
    }

    private static Result callee(SsaMethod method, AliasClasses classes, Activity activity, int offset) {
        Shadows shadows = new Shadows(method, classes, activity);
        List<Value> params = new ArrayList<>(method.params());
        for (Value param : method.params()) {
            if (shadows.isShadowed(param)) {
                params.add(shadows.define(param));
            }
        }
        return shadows.result(method, params, List.of(), offset);
    }

    private Result result(SsaMethod method, List<Value> params, List<Node> first, int offset) {
        List<Node> nodes = new ArrayList<>(first);
        Block body = block(method.body());
        nodes.addAll(body.nodes());
        List<Operand> results = new ArrayList<>(method.body().yields());
        results.removeIf(y -> y.type() instanceof MemoryType);
        method.body().yields().stream()
                .filter(this::isShadowed)
                .map(this::shadow)
                .forEach(results::add);
        SsaMethod shadowed = new SsaMethod(method.name(), params, List.of(), new Block(nodes, results));
        return new Result(shadowed, shadows, offset);
    }

    /** For a method that calls no other. */
    public static Result run(SsaMethod method, AliasClasses classes, Activity activity, List<Integer> activeParams) {
        return of(
                        SsaProgram.of(method),
                        new PerMethod<>(classes, Map.of()),
                        new PerMethod<>(activity, Map.of()),
                        activeParams)
                .main();
    }

    /** The result has one more parameter per active array parameter, its shadow. */
    private static Result raw(
            SsaMethod method, AliasClasses classes, Activity activity, List<Integer> activeParams, int offset) {
        Shadows shadows = new Shadows(method, classes, activity);
        List<Value> params = new ArrayList<>(method.params());
        for (int k : activeParams) {
            Value param = method.params().get(k);
            if (param.type() instanceof ArrayType) {
                Value shadow = shadows.twin(param);
                params.add(shadow);
                shadows.shadows.put(param, shadow);
            }
        }
        List<Node> nodes = new ArrayList<>();
        for (Value param : method.params()) {
            if (shadows.isShadowed(param) && !shadows.shadows.containsKey(param)) {
                shadows.shadows.put(param, shadows.allocateLike(param, nodes));
            }
        }
        return shadows.result(method, params, nodes, offset);
    }

    static Type shadowType(Type type) {
        return type instanceof ArrayType array ? new ArrayType(shadowType(array.element())) : Scalar.DOUBLE;
    }

    private boolean isShadowed(Operand operand) {
        return operand instanceof Value v
                && v.type() instanceof ArrayType array
                && array.leaf().isFloating()
                && activity.isActive(classes.leaf(v));
    }

    private Value twin(Value reference) {
        return value(shadowType(reference.type()), reference.name().isEmpty() ? "" : reference.name() + "Bar");
    }

    private Value value(Type type, String name) {
        return new Value(ids++, type, name);
    }

    private Operand shadow(Operand reference) {
        return reference instanceof Value v
                ? requireNonNull(shadows.get(v))
                : Constant.undefined(shadowType(reference.type()));
    }

    private Value define(Value reference) {
        Value twin = twin(reference);
        shadows.put(reference, twin);
        return twin;
    }

    private Operand memory(Operand primal) {
        MemoryType type = (MemoryType) primal.type();
        return Constant.undefined(new MemoryType(shadowType(type.element()), type.region() + classes.bound()));
    }

    private Operand memory(int id) {
        return Constant.undefined(new MemoryType(shadowType(classes.element(id)), id + classes.bound()));
    }

    private Block block(Block block) {
        List<Node> nodes = new ArrayList<>();
        for (Node node : block.nodes()) {
            addWithShadow(node, nodes);
        }
        return new Block(nodes, block.yields());
    }

    private void addWithShadow(Node node, List<Node> nodes) {
        if (node instanceof Node.If n) {
            nodes.add(branch(n));
        } else if (node instanceof Node.Loop n) {
            nodes.add(loop(n));
        } else if (node instanceof Node.Call n) {
            nodes.add(call(n));
        } else {
            nodes.add(node);
            if (node instanceof Node.Load n && isShadowed(n.out())) {
                nodes.add(new Node.Load(define(n.out()), memory(n.memory()), shadow(n.array()), n.index(), n.origin()));
            } else if (node instanceof Node.Store n
                    && isShadowed(n.array())
                    && n.value().type() instanceof ArrayType) {
                nodes.add(new Node.Store(
                        version(), memory(n.memory()), shadow(n.array()), n.index(), shadow(n.value()), n.origin()));
            } else if (node instanceof Node.Allocate n && isShadowed(n.out())) {
                List<Operand> memories = n.memories().stream().map(this::memory).toList();
                List<Value> next = memories.stream().map(m -> version()).toList();
                nodes.add(new Node.Allocate(define(n.out()), n.sizes(), memories, next, n.origin()));
            }
        }
    }

    /** A placeholder: versions of memory are numbered when the pass is done. */
    private Value version() {
        return value(new MemoryType(Scalar.DOUBLE, -1), "mem");
    }

    /** A callee takes the shadows of the active arrays that it is given, and gives those of the arrays it returns. */
    private Node call(Node.Call n) {
        List<Operand> arguments = new ArrayList<>(n.arguments());
        n.arguments().stream().filter(this::isShadowed).map(this::shadow).forEach(arguments::add);
        List<Value> results = new ArrayList<>(n.results());
        n.results().stream().filter(this::isShadowed).map(this::define).forEach(results::add);
        return new Node.Call(n.callee(), results, arguments, n.memories(), n.nextMemories(), n.throwing(), n.origin());
    }

    private Node branch(Node.If n) {
        Block then = block(n.then());
        Block otherwise = block(n.otherwise());
        List<Value> outs = new ArrayList<>(n.outs());
        List<Operand> thenYields = new ArrayList<>(then.yields());
        List<Operand> otherwiseYields = new ArrayList<>(otherwise.yields());
        for (int k = 0; k < n.outs().size(); k++) {
            if (isShadowed(n.outs().get(k))) {
                outs.add(define(n.outs().get(k)));
                thenYields.add(shadow(then.yields().get(k)));
                otherwiseYields.add(shadow(otherwise.yields().get(k)));
            }
        }
        return new Node.If(
                outs,
                n.condition(),
                new Block(then.nodes(), thenYields),
                new Block(otherwise.nodes(), otherwiseYields),
                n.origin());
    }

    private Node loop(Node.Loop n) {
        List<Value> outs = new ArrayList<>(n.outs());
        List<Value> args = new ArrayList<>(n.args());
        List<Operand> inits = new ArrayList<>(n.inits());
        List<Integer> shadowed = new ArrayList<>();
        for (int k = 0; k < n.args().size(); k++) {
            if (isShadowed(n.args().get(k))) {
                shadowed.add(k);
                args.add(define(n.args().get(k)));
                inits.add(shadow(n.inits().get(k)));
            }
        }
        Block header = block(n.header());
        Block body = block(n.body());
        List<Operand> yields = new ArrayList<>(body.yields());
        for (int k : shadowed) {
            yields.add(shadow(n.next().get(k)));
            outs.add(define(n.outs().get(k)));
        }
        return new Node.Loop(outs, args, inits, header, new Block(body.nodes(), yields), n.origin());
    }

    /** Adjoints for an array that the source writes though its parameter is not active: zeros, and dropped in the end. */
    private Operand allocateLike(Value reference, List<Node> nodes) {
        int id = classes.of(reference);
        Value length = value(Scalar.INT, "");
        nodes.add(new Node.Length(length, reference, Origin.NONE));
        Value shadow = twin(reference);
        nodes.add(new Node.Allocate(shadow, List.of(length), List.of(memory(id)), List.of(version()), Origin.NONE));
        if (((ArrayType) reference.type()).element() instanceof ArrayType) {
            nodes.add(allocateRows(reference, shadow, length, id));
        }
        return shadow;
    }

    private Node allocateRows(Value reference, Value shadow, Value length, int id) {
        Value i = value(Scalar.INT, "i");
        Value test = value(Scalar.BOOLEAN, "");
        Value next = value(Scalar.INT, "i");
        Value row = value(((ArrayType) reference.type()).element(), "");
        List<Node> nodes = new ArrayList<>();
        Operand rows = Constant.undefined(new MemoryType(classes.element(id), id));
        var none = Origin.NONE;
        nodes.add(new Node.Load(row, rows, reference, i, none));
        Operand shadowRow = allocateLikeRow(row, id, nodes);
        nodes.add(new Node.Store(version(), memory(id), shadow, i, shadowRow, none));
        nodes.add(new Node.Apply(next, Op.ADD, List.of(i, Constant.of(1)), none));
        Block header = new Block(List.of(new Node.Apply(test, Op.LT, List.of(i, length), none)), List.of(test));
        return new Node.Loop(
                List.of(value(Scalar.INT, "i")),
                List.of(i),
                List.of(Constant.of(0)),
                header,
                new Block(nodes, List.of(Constant.of(false), next)),
                none);
    }

    private Operand allocateLikeRow(Value row, int parent, List<Node> nodes) {
        classes.adopt(row, classes.rows(parent));
        return allocateLike(row, nodes);
    }
}
