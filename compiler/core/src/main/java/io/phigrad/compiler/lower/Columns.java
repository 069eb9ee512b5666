package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.MemoryThreading;
import io.phigrad.compiler.analysis.NewValues;
import io.phigrad.compiler.analysis.Rewrite;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Constant;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What rows of a flat matrix add to few sums is added column by column, each in a local, where the columns are few: to
 * enter a loop of one or three rounds costs more than its rounds. The rows' numbers are kept in an array of the
 * workspace, and their quotients are computed there, where HotSpot vectorises them.
 *
 * <pre>{@code
 * for (i = 0; i < n; i++) { z = ...; t = 1 / (1 + Math.exp(z)); for (j = 0; j < m; j++) bar[j] += t * x[i * m + j]; }
 *
 * if (m < 8) {
 *     for (i = 0; i < n; i++) { z = ...; ts[i] = Math.exp(z); }
 *     for (i = 0; i < n; i++) ts[i] = 1 / (1 + ts[i]);
 *     for (j = 0; j < m; j++) { sum = 0; for (i = 0; i < n; i++) sum += ts[i] * x[i * m + j]; bar[j] += sum; }
 * } else { ... }
 * }</pre>
 *
 * <p>Measured on a logistic regression: 5 to 13 percent faster with one to five columns, the same with eight, slower
 * beyond.
 */
final class Columns extends Rewrite {
    /** So many columns are no longer few. */
    static final int FEW = 8;

    private final Definitions definitions;
    private final RowLoops rowLoops;
    private final NewValues values;
    private final Set<Value> kept;
    private int region;
    private boolean changed;

    private Columns(SsaMethod method, Set<Value> kept) {
        definitions = new Definitions(method.body());
        rowLoops = new RowLoops(definitions);
        values = new NewValues(method);
        region = Scratch.firstRegion(method);
        this.kept = kept;
    }

    static SsaMethod run(SsaMethod method, Exactness exactness) {
        Columns columns = new Columns(method, exactness.keptInOrder(method));
        SsaMethod changed = columns.apply(method);
        return columns.changed ? MemoryThreading.keepingYields(changed) : method;
    }

    @Override
    protected List<Node> replace(Node node) {
        if (!(node instanceof Node.Loop loop) || loop.outs().stream().anyMatch(kept::contains)) {
            return List.of(node);
        }
        Optional<ColumnLoops> columns = rowLoops.of(loop).flatMap(rows -> ColumnLoops.of(rows, definitions, values));
        return columns.isEmpty() ? List.of(node) : chosen(loop, columns.get());
    }

    /** Both ways, and the choice between them; where there is no row, not even the number of columns is asked for. */
    private List<Node> chosen(Node.Loop loop, ColumnLoops columns) {
        changed = true;
        List<Integer> numbers = IntStream.range(0, loop.outs().size())
                .filter(k -> !(loop.outs().get(k).type() instanceof MemoryType))
                .boxed()
                .toList();
        List<Node> nodes = new ArrayList<>();
        Value runs = columns.runs(nodes);
        List<Node> some = new ArrayList<>();
        Operand count = columns.count(some);
        Value few = values.apply(Op.LT, Scalar.BOOLEAN, some, count, Constant.of(FEW));
        ColumnLoops.Split split = columns.split(count, region);
        region += split.scratches();
        List<Value> outs = values.like(loop.outs());
        Node rows = new Node.Loop(outs, loop.args(), loop.inits(), loop.header(), loop.body(), loop.origin());
        Block byColumn = new Block(split.nodes(), split.outs());
        Block byRow = new Block(List.of(rows), pick(outs, numbers));
        List<Value> chosen = values.like(numbers.stream().map(loop.outs()::get).toList());
        some.add(new Node.If(chosen, few, byColumn, byRow, loop.origin()));
        nodes.add(new Node.If(
                numbers.stream().map(loop.outs()::get).toList(),
                runs,
                new Block(some, List.copyOf(chosen)),
                new Block(List.of(), pick(loop.inits(), numbers)),
                loop.origin()));
        return nodes;
    }

    private static List<Operand> pick(List<? extends Operand> all, List<Integer> which) {
        return which.stream().map(k -> (Operand) all.get(k)).toList();
    }
}
