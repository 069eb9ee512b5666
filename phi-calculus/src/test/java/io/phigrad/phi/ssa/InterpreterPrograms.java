package io.phigrad.phi.ssa;

import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Small methods in structured SSA, each with the Java that it stands for. */
final class InterpreterPrograms {
    static final ArrayType VECTOR = new ArrayType(Scalar.DOUBLE);
    static final ArrayType MATRIX = new ArrayType(VECTOR);

    private final SsaBuilder b = new SsaBuilder(0);
    private final List<Value> params = new ArrayList<>();
    private final List<Value> memories = new ArrayList<>();

    /** {@code for (i = 0; i < n; i++) r *= x;} */
    static SsaMethod power() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value x = p.param("x", Scalar.DOUBLE);
        Value n = p.param("n", Scalar.INT);
        Variable r = p.variable("r", Constant.of(1.0));
        p.count(n, i -> p.b.assign(r, p.times(p.b.read(r), x)));
        return p.method(p.b.read(r));
    }

    /** {@code while (true) { x = cos x; if (x < limit) break; }}, then whether it ended so. */
    static SsaMethod untilBelow() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value x0 = p.param("x", Scalar.DOUBLE);
        Value limit = p.param("limit", Scalar.DOUBLE);
        Value most = p.param("most", Scalar.INT);
        Variable x = p.variable("x", x0);
        Variable i = p.variable("i", Constant.of(0));
        p.b.loop(() -> p.b.apply(Op.LT, Scalar.BOOLEAN, p.b.read(i), most), () -> {
            p.b.assign(x, p.b.apply(Op.COS, Scalar.DOUBLE, p.b.read(x)));
            p.b.assign(i, p.b.apply(Op.ADD, Scalar.INT, p.b.read(i), Constant.of(1)));
            return p.b.apply(Op.LT, Scalar.BOOLEAN, p.b.read(x), limit);
        });
        return p.method(p.b.read(x), p.b.read(i));
    }

    /** Two loop-carried values that swap: {@code t = a; a = b; b = t + b;} n times. */
    static SsaMethod fibonacci() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value n = p.param("n", Scalar.INT);
        Variable low = p.variable("a", Constant.of(0.0));
        Variable high = p.variable("b", Constant.of(1.0));
        p.count(n, i -> {
            Operand before = p.b.read(low);
            p.b.assign(low, p.b.read(high));
            p.b.assign(high, p.b.apply(Op.ADD, Scalar.DOUBLE, before, p.b.read(high)));
        });
        return p.method(p.b.read(low));
    }

    /** {@code for (i = 1; i < a.length; i++) a[i] = a[i-1] * a[i]; return a[a.length - 1];} */
    static SsaMethod runningProduct() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value a = p.param("a", VECTOR);
        Variable mem = p.memory(Scalar.DOUBLE, 0);
        Operand last = p.b.apply(Op.SUB, Scalar.INT, p.b.length(a), Constant.of(1));
        p.count(last, i -> {
            Operand next = p.b.apply(Op.ADD, Scalar.INT, i, Constant.of(1));
            Operand product = p.times(p.b.load(mem, a, i, ""), p.b.load(mem, a, next, ""));
            p.b.store(mem, a, next, product);
        });
        Operand result = p.b.load(mem, a, last, "");
        return p.method(result, p.b.read(mem));
    }

    /** {@code t = m[0]; m[0] = m[1]; m[1] = t; t[0] *= k; return m[1][0] + m[0][0];} */
    static SsaMethod swappedRows() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value m = p.param("m", MATRIX);
        Value k = p.param("k", Scalar.DOUBLE);
        Variable rows = p.memory(VECTOR, 0);
        Variable mem = p.memory(Scalar.DOUBLE, 1);
        Constant zero = Constant.of(0);
        Constant one = Constant.of(1);
        Operand t = p.b.load(rows, m, zero, "t");
        p.b.store(rows, m, zero, p.b.load(rows, m, one, ""));
        p.b.store(rows, m, one, t);
        p.b.store(mem, t, zero, p.times(p.b.load(mem, t, zero, ""), k));
        Operand first = p.b.load(mem, p.b.load(rows, m, one, ""), zero, "");
        Operand second = p.b.load(mem, p.b.load(rows, m, zero, ""), zero, "");
        return p.method(p.b.apply(Op.ADD, Scalar.DOUBLE, first, second));
    }

    /** {@code c = new double[n][2]; c[n-1][1] = x; c[n-1][1] += y; fill(c[n-1], v)?; return sum of the last row;} */
    static SsaMethod allocated(boolean filled) {
        InterpreterPrograms p = new InterpreterPrograms();
        Value n = p.param("n", Scalar.INT);
        Value x = p.param("x", Scalar.DOUBLE);
        Variable rows = p.memory(VECTOR, 0);
        Variable mem = p.memory(Scalar.DOUBLE, 1);
        Operand c = p.b.allocate(MATRIX, List.of(n, Constant.of(2)), List.of(rows, mem), "c");
        Operand row = p.b.load(rows, c, p.b.apply(Op.SUB, Scalar.INT, n, Constant.of(1)), "row");
        p.b.store(mem, row, Constant.of(1), x);
        p.b.accumulate(mem, row, Constant.of(1), p.times(x, x));
        if (filled) {
            Value next = p.b.fresh(mem.type(), "");
            p.b.add(new Node.Fill(next, p.b.read(mem), row, x, Origin.NONE));
            p.b.assign(mem, next);
        }
        Operand left = p.b.load(mem, row, Constant.of(0), "");
        Operand right = p.b.load(mem, row, Constant.of(1), "");
        return p.method(p.b.apply(Op.ADD, Scalar.DOUBLE, left, right));
    }

    /** A stack of the workspace: pushes {@code x*i} for i below n, then sums what it pops. */
    static SsaMethod stack() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value x = p.param("x", Scalar.DOUBLE);
        Value n = p.param("n", Scalar.INT);
        Value base = p.b.fresh(VECTOR, "stack");
        p.b.add(new Node.Workspace(base, Origin.NONE));
        Variable stack = p.variable("stack", base);
        Variable mem = p.memory(Scalar.DOUBLE, 0);
        p.count(n, i -> {
            Operand size = p.b.apply(Op.ADD, Scalar.INT, i, Constant.of(1));
            Value longer = p.b.fresh(VECTOR, "stack");
            Value next = p.b.fresh(mem.type(), "");
            p.b.add(new Node.Grow(longer, next, p.b.read(mem), p.b.read(stack), size, Origin.NONE));
            p.b.assign(stack, longer);
            p.b.assign(mem, next);
            Operand pushed = p.times(x, p.b.apply(Op.CONVERT, Scalar.DOUBLE, i));
            p.b.store(mem, p.b.read(stack), i, pushed);
        });
        Variable sum = p.variable("sum", Constant.of(0.0));
        p.count(
                n,
                i -> p.b.assign(
                        sum, p.b.apply(Op.ADD, Scalar.DOUBLE, p.b.read(sum), p.b.load(mem, p.b.read(stack), i, ""))));
        return p.method(p.b.read(sum));
    }

    /** {@code if (x < 0) throw new exception("bad " + x); return sqrt(x);} */
    static SsaMethod guarded(String exception, Node.Piece... message) {
        InterpreterPrograms p = new InterpreterPrograms();
        Value x = p.param("x", Scalar.DOUBLE);
        Operand bad = p.b.apply(Op.LT, Scalar.BOOLEAN, x, Constant.of(0.0));
        p.b.branch(bad, () -> p.b.add(new Node.Throw(exception, List.of(message), Origin.NONE)), () -> {});
        return p.method(p.b.apply(Op.SQRT, Scalar.DOUBLE, x));
    }

    /** {@code return x > y ? x * y : x + y;} as a branch with a phi. */
    static SsaMethod branching() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value x = p.param("x", Scalar.DOUBLE);
        Value y = p.param("y", Scalar.DOUBLE);
        Variable r = p.variable("r", Constant.undefined(Scalar.DOUBLE));
        p.b.branch(
                p.b.apply(Op.GT, Scalar.BOOLEAN, x, y),
                () -> p.b.assign(r, p.times(x, y)),
                () -> p.b.assign(r, p.b.apply(Op.ADD, Scalar.DOUBLE, x, y)));
        return p.method(p.b.read(r));
    }

    /** Reads an element through a version of memory that has been overwritten: not a program. */
    static SsaMethod staleRead() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value a = p.param("a", VECTOR);
        Variable mem = p.memory(Scalar.DOUBLE, 0);
        Operand old = p.b.read(mem);
        p.b.store(mem, a, Constant.of(0), Constant.of(2.0));
        Value out = p.b.fresh(Scalar.DOUBLE, "");
        p.b.add(new Node.Load(out, old, a, Constant.of(0), Origin.NONE));
        return p.method(out);
    }

    /** {@code return Table.FACTORS[i] * x;} */
    static SsaMethod staticTable() {
        InterpreterPrograms p = new InterpreterPrograms();
        Value i = p.param("i", Scalar.INT);
        Value x = p.param("x", Scalar.DOUBLE);
        Variable mem = p.memory(Scalar.DOUBLE, 0);
        Value table = p.b.fresh(VECTOR, "FACTORS");
        p.b.add(new Node.StaticRead(table, "io.phigrad.phi.ssa.InterpreterPrograms.Table", "FACTORS", Origin.NONE));
        return p.method(p.times(p.b.load(mem, table, i, ""), x));
    }

    /** Holds what {@link #staticTable} reads. */
    static final class Table {
        private static final double[] FACTORS = {2, 3, 5};

        private Table() {}
    }

    /** {@code while (true) {}} */
    static SsaMethod endless() {
        InterpreterPrograms p = new InterpreterPrograms();
        p.b.loop(() -> Constant.of(true), () -> Constant.of(false));
        return p.method();
    }

    private Value param(String name, Type type) {
        Value value = b.fresh(type, name);
        params.add(value);
        return value;
    }

    private Variable variable(String name, Operand start) {
        Variable variable = new Variable(name, start.type());
        b.declare(variable, start);
        return variable;
    }

    private Variable memory(Type element, int region) {
        Value memory = b.fresh(new MemoryType(element, region), "mem");
        memories.add(memory);
        Variable variable = new Variable("mem", memory.type());
        b.declare(variable, memory);
        return variable;
    }

    private Operand times(Operand x, Operand y) {
        return b.apply(Op.MUL, Scalar.DOUBLE, x, y);
    }

    private void count(Operand n, Consumer<Operand> body) {
        Variable i = variable("i", Constant.of(0));
        b.loop(() -> b.apply(Op.LT, Scalar.BOOLEAN, b.read(i), n), () -> {
            body.accept(b.read(i));
            b.assign(i, b.apply(Op.ADD, Scalar.INT, b.read(i), Constant.of(1)));
            return Constant.of(false);
        });
    }

    private SsaMethod method(Operand... results) {
        return new SsaMethod("test", params, memories, b.finish(List.of(results)));
    }
}
