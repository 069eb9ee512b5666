package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Call;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Substitution;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which array of the workspace stands for an allocation of the program.
 *
 * <p>An array that is only indexed needs room; one whose length may be asked for elsewhere needs exactly its length.
 * One that lives on while its allocation runs again, or has another size then, comes out of a pool. One that may get rows that belong to
 * someone else has its rows beside it, so that nobody's rows are ever cleared.
 */
final class Allocations {
    private final Storage storage;
    private final boolean keeps;
    private final Flow flow;
    private final Map<Value, Node> definitions = new HashMap<>();
    private final Map<Value, Storage.Slot> workspaces = new HashMap<>();

    /** @param keeps whether the arrays live on when the method returns, to be called again */
    Allocations(SsaMethod method, Storage storage, boolean keeps) {
        this.storage = storage;
        this.keeps = keeps;
        flow = new Flow(method);
        Nodes.walk(method.body(), node -> {
            node.outs().forEach(out -> definitions.put(out, node));
            if (node instanceof Node.Loop loop) {
                loop.args().forEach(arg -> definitions.put(arg, node));
            }
        });
    }

    /** The same method, with the lengths of arrays that are only indexed said by their allocations. */
    static SsaMethod withKnownLengths(SsaMethod method) {
        Flow flow = new Flow(method);
        Map<Value, Operand> sizes = new HashMap<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Allocate a && a.sizes().size() == 1 && flow.staysDirect(a)) {
                sizes.put(a.out(), a.sizes().get(0));
            }
        });
        Map<Value, Operand> lengths = new HashMap<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Length length && sizes.containsKey(length.array())) {
                lengths.put(length.out(), sizes.get(length.array()));
            }
        });
        if (lengths.isEmpty()) {
            return method;
        }
        return new SsaMethod(
                method.name(),
                method.params(),
                method.memories(),
                Substitution.of(lengths).apply(method.body()));
    }

    void allocate(Node.Allocate n, Local target, List<JavaExpression> sizes, List<JavaStatement> out) {
        ArrayType type = (ArrayType) n.out().type();
        boolean pooled = comesFromPool(n);
        if (!pooled && isRoomy(n)) {
            out.add(new Assign(target, storage.call(Helper.Kind.ROOM, type, storage.slot(type), sizes.size(), sizes)));
            return;
        }
        Optional<Storage.Counter> made = pooled ? Optional.of(storage.counter()) : Optional.empty();
        out.add(new Assign(target, kept(type, getsRows(n), sizes, made)));
        made.ifPresent(counter -> out.add(counter.next()));
    }

    private boolean isRoomy(Node.Allocate n) {
        return ((ArrayType) n.out().type()).rank() == 1 && flow.staysDirect(n) && !flow.isFilled(n);
    }

    /** Whether each array made is one of its own as long as the kernel runs. */
    boolean comesFromPool(Node.Allocate n) {
        return keeps || flow.outlivesItsRound(n) || !isRoomy(n) && flow.changesSize(n);
    }

    /** Whether rows of other arrays are put into it: then it is made around one that keeps its own. */
    boolean getsRows(Node.Allocate n) {
        return ((ArrayType) n.out().type()).rank() > 1 && flow.getsRows(n);
    }

    /** Arrays of arrays that get rows are made around others that keep their own: level by level, from below. */
    private Call kept(ArrayType type, boolean getsRows, List<JavaExpression> sizes, Optional<Storage.Counter> made) {
        boolean borrows = getsRows && sizes.size() == 1;
        Call array = kept(Helper.Kind.ZEROS, type, borrows, sizes.size(), sizes, made);
        for (int levels = sizes.size() - 1; getsRows && levels > 0; levels--) {
            array = kept(Helper.Kind.ROWS, type, true, levels, List.of(array), made);
        }
        return array;
    }

    /** An array in a slot, or in a pool where more than one lives. */
    private Call kept(
            Helper.Kind kind,
            ArrayType type,
            boolean borrows,
            int levels,
            List<JavaExpression> arguments,
            Optional<Storage.Counter> made) {
        Type place = made.isPresent() ? new ArrayType(type) : type;
        Storage.Slot slot = borrows ? storage.borrowingSlot(place) : storage.slot(place);
        List<JavaExpression> all = new ArrayList<>();
        made.ifPresent(counter -> all.add(counter.number()));
        all.addAll(arguments);
        return storage.call(made.isPresent() ? kind.ofPool() : kind, type, slot, levels, all);
    }

    Storage.Slot workspace(Value array) {
        if (definitions.get(array) instanceof Node.Stack stack) {
            return storage.stack(((MemoryType) stack.memory().type()).region(), (ArrayType) array.type());
        }
        return workspaces.computeIfAbsent(
                array,
                a -> ((ArrayType) a.type()).rank() > 1 ? storage.borrowingSlot(a.type()) : storage.slot(a.type()));
    }

    /** The call that gives a workspace array more room. */
    Call grown(Node.Grow n, JavaExpression size) {
        Value root = root(n.array(), new HashSet<>())
                .orElseThrow(() -> new IllegalStateException("grows what is no workspace array: " + n));
        return storage.call(Helper.Kind.GROW, n.out().type(), workspace(root), 1, List.of(size));
    }

    /** The node that defines a value, if it is no parameter. */
    Optional<Node> definition(Operand value) {
        return value instanceof Value v ? Optional.ofNullable(definitions.get(v)) : Optional.empty();
    }

    /** The workspace array that a reference goes back to, if it does. */
    Optional<Value> root(Operand array) {
        return root(array, new HashSet<>());
    }

    private Optional<Value> root(Operand array, Set<Operand> seen) {
        if (!(array instanceof Value value) || !definitions.containsKey(value) || !seen.add(array)) {
            return Optional.empty();
        }
        Node node = definitions.get(value);
        if (node instanceof Node.Workspace || node instanceof Node.Stack) {
            return Optional.of(value);
        } else if (node instanceof Node.Grow grow) {
            return root(grow.array(), seen);
        } else if (node instanceof Node.If branch) {
            int at = branch.outs().indexOf(value);
            return root(branch.then().yields().get(at), seen)
                    .or(() -> root(branch.otherwise().yields().get(at), seen));
        } else if (node instanceof Node.Loop loop) {
            int at = Math.max(loop.outs().indexOf(value), loop.args().indexOf(value));
            return root(loop.inits().get(at), seen).or(() -> root(loop.next().get(at), seen));
        }
        return Optional.empty();
    }
}
