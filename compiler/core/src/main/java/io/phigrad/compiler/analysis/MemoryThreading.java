package io.phigrad.compiler.analysis;

import static java.util.Objects.requireNonNull;

import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Numbers the versions of memory anew. A pass that adds or moves nodes need only name the right region, by an
 * operand of its memory type; here every node gets the version that is current where it stands.
 */
public final class MemoryThreading {
    private final Map<Integer, Operand> current = new TreeMap<>();
    private int ids;

    private MemoryThreading(int firstId) {
        ids = firstId;
    }

    /** The method with new versions; memories are no longer among what it yields. */
    public static SsaMethod run(SsaMethod method) {
        List<Operand> yields = method.body().yields().stream()
                .filter(y -> !(y.type() instanceof MemoryType))
                .toList();
        return run(method, yields);
    }

    /** The same for a kernel, which goes on yielding the last versions of its memories. */
    public static SsaMethod keepingYields(SsaMethod method) {
        return run(method, method.body().yields());
    }

    private static SsaMethod run(SsaMethod method, List<Operand> yields) {
        MemoryThreading threading = new MemoryThreading(Nodes.nextId(method));
        Map<Integer, MemoryType> regions = new TreeMap<>();
        // Not those of phis: they may still have the numbers of before.
        Nodes.walk(method.body(), node -> {
            if (!(node instanceof Node.Loop)) {
                Nodes.operands(node).stream()
                        .filter(operand -> operand.type() instanceof MemoryType)
                        .map(operand -> (MemoryType) operand.type())
                        .forEach(type -> regions.put(type.region(), type));
            }
        });
        List<Value> memories = new ArrayList<>();
        for (MemoryType type : regions.values()) {
            memories.add(threading.next(type));
        }
        yields.stream()
                .filter(y -> y.type() instanceof MemoryType && !threading.current.containsKey(Activity.region(y)))
                .forEach(y -> memories.add(threading.next(y)));
        Block body = threading.block(method.body(), List.of());
        List<Operand> last = yields.stream()
                .map(y -> y.type() instanceof MemoryType ? threading.now(y) : y)
                .toList();
        return new SsaMethod(method.name(), method.params(), memories, new Block(body.nodes(), last));
    }

    private Value next(MemoryType type) {
        Value version = new Value(ids++, type, "mem");
        current.put(type.region(), version);
        return version;
    }

    private Operand now(Operand memory) {
        return version(Activity.region(memory));
    }

    private Operand version(int region) {
        return requireNonNull(current.get(region));
    }

    private Value next(Operand memory) {
        return next((MemoryType) memory.type());
    }

    private Block block(Block block, List<Operand> yields) {
        return new Block(block.nodes().stream().map(this::node).toList(), yields);
    }

    private Node node(Node node) {
        if (node instanceof Node.Load n) {
            return new Node.Load(n.out(), now(n.memory()), n.array(), n.index(), n.origin());
        } else if (node instanceof Node.Store n) {
            Operand before = now(n.memory());
            return new Node.Store(next(n.memory()), before, n.array(), n.index(), n.value(), n.origin());
        } else if (node instanceof Node.Accumulate n) {
            Operand before = now(n.memory());
            return new Node.Accumulate(next(n.memory()), before, n.array(), n.index(), n.value(), n.origin());
        } else if (node instanceof Node.Fill n) {
            Operand before = now(n.memory());
            return new Node.Fill(next(n.memory()), before, n.array(), n.value(), n.origin());
        } else if (node instanceof Node.Grow n) {
            Operand before = now(n.memory());
            return new Node.Grow(n.out(), next(n.memory()), before, n.array(), n.size(), n.origin());
        } else if (node instanceof Node.Allocate n) {
            List<Operand> before = n.memories().stream().map(this::now).toList();
            List<Value> after = n.memories().stream().map(this::next).toList();
            return new Node.Allocate(n.out(), n.sizes(), before, after, n.origin());
        } else if (node instanceof Node.Invoke n) {
            List<Operand> read = n.memories().stream().map(this::now).toList();
            return new Node.Invoke(n.out(), n.method(), n.in(), read, n.origin());
        } else if (node instanceof Node.Stack n) {
            return new Node.Stack(n.out(), now(n.memory()), n.origin());
        } else if (node instanceof Node.Call n) {
            List<Operand> before = n.memories().stream().map(this::now).toList();
            List<Value> after = n.nextMemories().stream().map(this::next).toList();
            return new Node.Call(n.callee(), n.results(), n.arguments(), before, after, n.throwing(), n.origin());
        } else if (node instanceof Node.If n) {
            return branch(n);
        } else if (node instanceof Node.Loop n) {
            return loop(n);
        }
        return node;
    }

    private Node branch(Node.If n) {
        Map<Integer, Operand> before = new TreeMap<>(current);
        Block then = block(n.then(), List.of());
        Map<Integer, Operand> afterThen = new TreeMap<>(current);
        current.putAll(before);
        Block otherwise = block(n.otherwise(), List.of());
        Map<Integer, Operand> afterOtherwise = new TreeMap<>(current);
        List<Value> outs = new ArrayList<>();
        List<Operand> thenYields = new ArrayList<>();
        List<Operand> otherwiseYields = new ArrayList<>();
        for (int k = 0; k < n.outs().size(); k++) {
            if (!(n.outs().get(k).type() instanceof MemoryType)) {
                outs.add(n.outs().get(k));
                thenYields.add(n.then().yields().get(k));
                otherwiseYields.add(n.otherwise().yields().get(k));
            }
        }
        for (int region : before.keySet()) {
            if (!Objects.equals(afterThen.get(region), afterOtherwise.get(region))) {
                outs.add(next(requireNonNull(before.get(region))));
                thenYields.add(afterThen.get(region));
                otherwiseYields.add(afterOtherwise.get(region));
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
        Set<Integer> written = new TreeSet<>();
        Nodes.walk(n.body(), node -> writes(node).forEach(m -> written.add(Activity.region(m))));
        List<Value> outs = new ArrayList<>();
        List<Value> args = new ArrayList<>();
        List<Operand> inits = new ArrayList<>();
        List<Operand> yields = new ArrayList<>();
        yields.add(n.stop());
        for (int k = 0; k < n.args().size(); k++) {
            if (!(n.args().get(k).type() instanceof MemoryType)) {
                outs.add(n.outs().get(k));
                args.add(n.args().get(k));
                inits.add(n.inits().get(k));
                yields.add(n.next().get(k));
            }
        }
        for (int region : written) {
            inits.add(current.get(region));
            args.add(next(version(region)));
        }
        Block header = block(n.header(), n.header().yields());
        Block body = block(n.body(), List.of());
        written.forEach(region -> yields.add(current.get(region)));
        written.forEach(region -> outs.add(next(version(region))));
        return new Node.Loop(outs, args, inits, header, new Block(body.nodes(), yields), n.origin());
    }

    /** The memories that a node itself writes. */
    static List<Operand> writes(Node node) {
        if (node instanceof Node.Store n) {
            return List.of(n.memory());
        } else if (node instanceof Node.Accumulate n) {
            return List.of(n.memory());
        } else if (node instanceof Node.Fill n) {
            return List.of(n.memory());
        } else if (node instanceof Node.Grow n) {
            return List.of(n.memory());
        } else if (node instanceof Node.Allocate n) {
            return n.memories();
        } else if (node instanceof Node.Call n) {
            return List.copyOf(n.nextMemories());
        }
        return List.of();
    }
}
