package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.EnumConstant;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs a program once, node by node, in some arithmetic: the meaning of structured SSA.
 *
 * @param <V> what stands for a number or a reference in that arithmetic
 */
final class Traversal<V> {
    /** What an undefined constant holds, and a value before its definition: no operator accepts it. */
    private enum Absent {
        UNDEFINED,
        NOT_YET
    }

    private final Domain<V> domain;
    private final InterpreterConfig config;
    private final PathRecorder path;
    private final SsaProgram program;
    private Object[] values;
    private final MemoryVersions versions = new MemoryVersions();
    /** By the value that stands for an array or, for what the methods share, by its region. */
    private final Map<Object, Object> workspace = new HashMap<>();

    private final Map<SsaMethod, Integer> sizes = new IdentityHashMap<>();
    private long steps;

    Traversal(SsaProgram program, Domain<V> domain, InterpreterConfig config) {
        this.program = program;
        this.domain = domain;
        this.config = config;
        path = new PathRecorder(config.listedDecisions());
        values = fresh(program.main());
    }

    /** Room for the values of one activation of a method. */
    private Object[] fresh(SsaMethod method) {
        Object[] none = new Object[sizes.computeIfAbsent(method, Nodes::nextId)];
        Arrays.fill(none, Absent.NOT_YET);
        return none;
    }

    /** Runs the program and gives what its main method yields, memory left out. */
    List<V> run(List<V> arguments) {
        program.main().memories().forEach(this::nextMemory);
        return run(program.main(), arguments);
    }

    private List<V> run(SsaMethod method, List<V> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            define(method.params().get(i), arguments.get(i));
        }
        run(method.body());
        return valuesOf(method.body().yields().stream()
                .filter(result -> !(result.type() instanceof MemoryType))
                .toList());
    }

    private void call(Node.Call node) {
        node.memories().forEach(this::check);
        SsaMethod method = program.callee(node.callee());
        List<V> arguments = valuesOf(node.arguments());
        List<V> memories = valuesOf(node.memories());
        Object[] caller = values;
        values = fresh(method);
        for (int k = 0; k < memories.size(); k++) {
            define(method.memories().get(k), memories.get(k));
        }
        List<V> results = run(method, arguments);
        values = caller;
        for (int k = 0; k < results.size(); k++) {
            define(node.results().get(k), results.get(k));
        }
        node.nextMemories().forEach(this::nextMemory);
    }

    Path path() {
        return path.path();
    }

    private void run(Block block) {
        block.nodes().forEach(this::run);
    }

    private void run(Node node) {
        step();
        if (node instanceof Node.Apply n) {
            apply(n);
        } else if (node instanceof Node.If n) {
            branch(n);
        } else if (node instanceof Node.Loop n) {
            loop(n);
        } else if (node instanceof Node.Throw n) {
            throw Thrower.raise(n.exception(), message(n.message()));
        } else if (node instanceof Node.Segment n) {
            define(n.out(), domain.segment(value(n.value()), valuesOf(n.inputs()), valuesOf(n.partials())));
        } else if (node instanceof Node.Invoke n) {
            n.memories().forEach(this::check);
            List<Object> arguments = n.in().stream().map(this::primal).toList();
            define(n.out(), domain.inactive(config.methods().call(n.method(), arguments)));
        } else if (node instanceof Node.StaticRead n) {
            define(n.out(), domain.inactive(config.statics().read(n.owner(), n.field())));
        } else {
            access(node);
        }
    }

    private void step() {
        if (++steps > config.stepLimit()) {
            throw new StepLimitExceeded(config.stepLimit());
        }
    }

    private void access(Node node) {
        if (node instanceof Node.Load n) {
            check(n.memory());
            define(n.out(), domain.load(primal(n.array()), integer(n.index())));
        } else if (node instanceof Node.Store n) {
            check(n.memory());
            domain.store(primal(n.array()), integer(n.index()), value(n.value()));
            nextMemory(n.out());
        } else if (node instanceof Node.Accumulate n) {
            accumulate(n);
        } else if (node instanceof Node.Length n) {
            define(n.out(), domain.inactive(JavaArrays.length(primal(n.array()))));
        } else if (node instanceof Node.Allocate n) {
            allocate(n);
        } else if (node instanceof Node.Fill n) {
            fill(n);
        } else if (node instanceof Node.Workspace n) {
            define(n.out(), domain.inactive(workspace.computeIfAbsent(n.out(), r -> emptyArray(n.out()))));
        } else if (node instanceof Node.Grow n) {
            grow(n);
        } else if (node instanceof Node.Stack n) {
            check(n.memory());
            Object region = ((MemoryType) n.memory().type()).region();
            define(n.out(), domain.inactive(workspace.computeIfAbsent(region, r -> emptyArray(n.out()))));
        } else if (node instanceof Node.Call n) {
            call(n);
        } else {
            throw new IllegalStateException("no meaning for " + node);
        }
    }

    private void apply(Node.Apply node) {
        List<V> in = valuesOf(node.in());
        V out = domain.apply(node.op(), node.out().type(), in);
        define(node.out(), out);
        if (node.op() == Op.SELECT) {
            path.selection(node.origin(), truth(node.in().get(0)));
        } else if (Pieces.has(node.op())) {
            List<Object> primals = new ArrayList<>(in.size());
            in.forEach(operand -> primals.add(domain.primal(operand)));
            path.operator(node.op(), primals, domain.primal(out));
        }
    }

    private void branch(Node.If node) {
        boolean taken = truth(node.condition());
        path.branch(node.origin(), taken);
        Block side = taken ? node.then() : node.otherwise();
        run(side);
        defineAll(node.outs(), side.yields());
    }

    private void loop(Node.Loop node) {
        defineAll(node.args(), node.inits());
        long trips = 0;
        boolean stopped = false;
        while (!stopped) {
            run(node.header());
            if (!truth(node.proceed())) {
                break;
            }
            run(node.body());
            stopped = truth(node.stop());
            defineAll(node.args(), node.next());
            trips++;
            step();
        }
        path.loop(node.origin(), trips, stopped);
        defineAll(node.outs(), node.args());
    }

    private void accumulate(Node.Accumulate node) {
        check(node.memory());
        Object array = primal(node.array());
        int index = integer(node.index());
        V before = domain.load(array, index);
        domain.store(array, index, domain.apply(Op.ADD, node.value().type(), List.of(before, value(node.value()))));
        nextMemory(node.out());
    }

    private void allocate(Node.Allocate node) {
        node.memories().forEach(this::check);
        int[] sizes = node.sizes().stream().mapToInt(this::integer).toArray();
        define(
                node.out(),
                domain.inactive(JavaArrays.allocate((ArrayType) node.out().type(), sizes)));
        node.nextMemories().forEach(this::nextMemory);
    }

    private void fill(Node.Fill node) {
        check(node.memory());
        Object array = primal(node.array());
        int length = JavaArrays.length(array);
        for (int i = 0; i < length; i++) {
            domain.store(array, i, value(node.value()));
        }
        nextMemory(node.out());
    }

    private Object emptyArray(Value reference) {
        return JavaArrays.allocate((ArrayType) reference.type(), new int[] {0});
    }

    private void grow(Node.Grow node) {
        check(node.memory());
        Object array = primal(node.array());
        int size = size(node.size());
        if (JavaArrays.length(array) < size) {
            Object old = array;
            Object longer = JavaArrays.grow(old, size);
            domain.copied(old, longer);
            workspace.replaceAll((owner, kept) -> kept == old ? longer : kept);
            array = longer;
        }
        define(node.out(), domain.inactive(array));
        nextMemory(node.nextMemory());
    }

    private Optional<String> message(List<Node.Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece instanceof Node.Piece.Text text
                        ? text.text()
                        : String.valueOf(primal(((Node.Piece.Number) piece).operand())))
                .reduce(String::concat);
    }

    private List<V> valuesOf(List<? extends Operand> operands) {
        List<V> all = new ArrayList<>(operands.size());
        operands.forEach(operand -> all.add(value(operand)));
        return all;
    }

    private void defineAll(List<Value> names, List<? extends Operand> operands) {
        List<V> all = valuesOf(operands);
        for (int i = 0; i < names.size(); i++) {
            define(names.get(i), all.get(i));
        }
    }

    private void define(Value name, V value) {
        values[name.id()] = value;
    }

    private void nextMemory(Value memory) {
        define(memory, domain.inactive(versions.next(memory)));
    }

    private void check(Operand memory) {
        versions.check(memory, primal(memory));
    }

    @SuppressWarnings("unchecked")
    private V value(Operand operand) {
        if (operand instanceof Constant constant) {
            Object number = constant.number().orElse(Absent.UNDEFINED);
            return domain.inactive(
                    number instanceof EnumConstant named ? config.statics().read(named.owner(), named.name()) : number);
        }
        Object value = values[((Value) operand).id()];
        if (value == Absent.NOT_YET) {
            throw new IllegalStateException("used before its definition: " + operand);
        }
        return (V) value;
    }

    private Object primal(Operand operand) {
        return domain.primal(value(operand));
    }

    private boolean truth(Operand operand) {
        return (Boolean) primal(operand);
    }

    private int integer(Operand operand) {
        return (Integer) primal(operand);
    }

    /** Beyond what an array can have is the same error as in generated code. */
    private int size(Operand operand) {
        long size = ((Number) primal(operand)).longValue();
        if (size > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + size + " values");
        }
        return (int) size;
    }
}
