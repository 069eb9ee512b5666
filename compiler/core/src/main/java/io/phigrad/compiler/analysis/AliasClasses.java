package io.phigrad.compiler.analysis;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which references may name the same array: Steensgaard 1996 (doi:10.1145/237721.237727), by unification. Distinct
 * parameters are taken to be distinct arrays; where one of them is written, the generated code checks that.
 */
public final class AliasClasses {

    /** A class of references; its id is that of its representative. */
    private static final class Cell {
        private Cell parent = this;
        private Cell rows;
        private final int id;
        private final Type element;

        Cell(int id, Type element) {
            this.id = id;
            this.element = element;
            this.rows = this;
        }

        Cell find() {
            if (parent != this) {
                parent = parent.find();
            }
            return parent;
        }
    }

    private final Map<Value, Cell> cells = new HashMap<>();
    private final List<Cell> all;

    public AliasClasses(SsaMethod method) {
        this(method, new ArrayList<>());
    }

    private AliasClasses(SsaMethod method, List<Cell> all) {
        this.all = all;
        method.params().stream().filter(AliasClasses::isReference).forEach(this::cell);
        visit(method.body());
    }

    /** The classes of a program: their numbers mean the same in all of its methods. */
    public static PerMethod<AliasClasses> of(SsaProgram program) {
        List<Cell> all = new ArrayList<>();
        PerMethod<AliasClasses> classes = PerMethod.of(program, method -> new AliasClasses(method, all));
        classes.main().pass(program.main(), program, classes);
        program.callees().forEach(method -> classes.callee(method.name()).pass(method, program, classes));
        return classes;
    }

    /** What a call passes is what the callee gets, and the other way round. */
    private void pass(SsaMethod method, SsaProgram program, PerMethod<AliasClasses> classes) {
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Call call) {
                SsaMethod callee = program.callee(call.callee());
                AliasClasses there = classes.callee(call.callee());
                unifyAll(call.arguments(), callee.params(), there);
                unifyAll(call.results(), callee.body().yields(), there);
            }
        });
    }

    /** @param others of the method of the operands on the right */
    private void unifyAll(List<? extends Operand> here, List<? extends Operand> there, AliasClasses others) {
        for (int k = 0; k < here.size(); k++) {
            if (here.get(k) instanceof Value a && there.get(k) instanceof Value b && isReference(a)) {
                unify(cell(a), others.cell(b));
            }
        }
    }

    private static boolean isReference(Operand operand) {
        return operand.type() instanceof ArrayType;
    }

    /** The number of the class of a reference. */
    public int of(Operand reference) {
        return cell(reference).find().id;
    }

    /** The number of the class of the rows that arrays of this reference's class hold. */
    public int rowsOf(Operand reference) {
        return cell(reference).find().rows.find().id;
    }

    /** Whether arrays reached from this value, itself or its rows, belong to one of the classes. */
    public boolean reaches(Value value, Set<Integer> ids) {
        if (!isReference(value)) {
            return false;
        }
        int id = of(value);
        while (!ids.contains(id) && element(id) instanceof ArrayType) {
            id = rows(id);
        }
        return ids.contains(id);
    }

    /** Puts a new reference into a class. */
    void adopt(Value reference, int id) {
        cells.put(reference, all.get(id).find());
    }

    /** The number of the class of the rows of a class. */
    public int rows(int id) {
        return all.get(id).find().rows.find().id;
    }

    /** The number of the class of the arrays of numbers at the bottom of this reference. */
    public int leaf(Operand reference) {
        int id = of(reference);
        while (element(id) instanceof ArrayType) {
            id = rows(id);
        }
        return id;
    }

    /** How many numbers have been given to classes; all of them are smaller. */
    public int bound() {
        return all.size();
    }

    /** What the arrays of a class hold. */
    public Type element(int id) {
        return all.get(id).element;
    }

    /** Numbers of the classes, ascending; one per class. */
    public List<Integer> ids() {
        return all.stream().filter(c -> c.find() == c).map(c -> c.id).toList();
    }

    private Cell cell(Operand reference) {
        Value value = (Value) reference;
        Cell known = cells.get(value);
        if (known == null) {
            known = create((ArrayType) value.type());
            cells.put(value, known);
        }
        return known;
    }

    private Cell create(ArrayType type) {
        Cell cell = new Cell(all.size(), type.element());
        all.add(cell);
        if (type.element() instanceof ArrayType inner) {
            cell.rows = create(inner);
        }
        return cell;
    }

    private void unify(Operand a, Operand b) {
        if (a instanceof Value && b instanceof Value && isReference(a)) {
            unify(cell(a), cell(b));
        }
    }

    private void unify(Cell left, Cell right) {
        Cell a = left.find();
        Cell b = right.find();
        if (a != b) {
            Cell keep = a.id < b.id ? a : b;
            Cell drop = keep == a ? b : a;
            Cell keptRows = keep.rows;
            Cell droppedRows = drop.rows;
            drop.parent = keep;
            if (keep.element instanceof ArrayType) {
                unify(keptRows, droppedRows);
            }
        }
    }

    private void visit(Block block) {
        for (Node node : block.nodes()) {
            visit(node);
            Nodes.regions(node).forEach(this::visit);
        }
    }

    private void visit(Node node) {
        node.outs().stream().filter(AliasClasses::isReference).forEach(this::cell);
        if (node instanceof Node.Load n && isReference(n.out())) {
            unify(cell(n.array()).find().rows, cell(n.out()));
        } else if (node instanceof Node.Store n && n.value() instanceof Value v && isReference(v)) {
            unify(cell(n.array()).find().rows, cell(v));
        } else if (node instanceof Node.Grow n) {
            unify(n.out(), n.array());
        } else if (node instanceof Node.If n) {
            unifyAll(n.outs(), n.then().yields());
            unifyAll(n.outs(), n.otherwise().yields());
        } else if (node instanceof Node.Loop n) {
            unifyAll(n.outs(), n.args());
            unifyAll(n.args(), n.inits());
            unifyAll(n.args(), n.next());
        }
    }

    private void unifyAll(List<? extends Operand> left, List<? extends Operand> right) {
        for (int k = 0; k < left.size(); k++) {
            unify(left.get(k), right.get(k));
        }
    }
}
