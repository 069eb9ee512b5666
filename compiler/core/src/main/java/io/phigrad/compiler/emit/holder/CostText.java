package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.analysis.Polynomial;
import io.phigrad.compiler.emit.Cost;
import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.Kernel;
import io.phigrad.compiler.emit.kernel.Footprint;
import io.phigrad.compiler.lower.OperationCount;
import io.phigrad.compiler.ssa.Leaf;
import io.phigrad.phi.expr.ArrayType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a derivative costs, as a paragraph of its Javadoc: operations and bytes as formulas in the caller's terms. */
final class CostText {
    private static final int LONG = 3;

    private final GradientPlan plan;
    private final Names names;

    CostText(GradientPlan plan, Names names) {
        this.plan = plan;
        this.names = names;
    }

    /** Nothing where the cost of the kernel is not known. */
    List<String> of(Kernel kernel) {
        return kernel.cost().map(this::paragraph).stream().toList();
    }

    private String paragraph(Cost cost) {
        String text = "Operations: " + operations(cost.operations()) + "; of the method itself: "
                + operations(cost.ofMethod()) + ". " + workspace(cost.workspace());
        Map<String, String> meanings = cost.meanings();
        String where = meanings.keySet().stream()
                .sorted()
                .map(name -> "{@code " + name + "} is " + meanings.get(name))
                .collect(Collectors.joining(", "));
        return where.isEmpty() ? text : text + " Here " + where + ".";
    }

    /** A long formula is not worth reading whole. */
    private static String operations(OperationCount.Total total) {
        Polynomial number = total.number().length() > LONG ? total.number().leading() : total.number();
        String about = number.equals(total.number()) ? "" : "about ";
        return (total.bound() ? "at most " : "")
                + about
                + code(number)
                + (total.open() ? " beside those of the methods called" : "");
    }

    private String workspace(Footprint.Size size) {
        Polynomial bytes = size.bytes().plus(copies());
        String more = (size.varies() ? " beside arrays of sizes that change or are not its own" : "")
                + (size.calls() ? " beside what grows with the depth of calls" : "");
        if (bytes.isZero()) {
            return "Workspace: " + (more.isEmpty() ? "none" : "nothing" + more) + ".";
        }
        String growth = size.grows() ? ", and while it grows at most twice as many" : "";
        return "Workspace: " + (size.bound() ? "at most " : "") + code(bytes) + " bytes" + more + growth + ".";
    }

    private static String code(Polynomial formula) {
        return "{@code " + formula + "}";
    }

    /** The arrays of the holder that stand for arguments, or for results until they are rounded or put into mirrors. */
    private Polynomial copies() {
        List<Polynomial> all = new ArrayList<>();
        List<Leaf> leaves = plan.leaves();
        for (int k = 0; k < leaves.size(); k++) {
            Leaf leaf = leaves.get(k);
            boolean isGathered = leaf.levels() > 0;
            boolean isCopied =
                    plan.overwritten().contains(k) && leaf.type() instanceof ArrayType a && a.rank() > leaf.levels();
            if (isGathered || isCopied) {
                all.add(array(leaf, (ArrayType) leaf.type()));
            }
            if (isGathered && isCopied) {
                all.add(array(leaf, (ArrayType) leaf.type()));
            }
            if (isCopied) {
                all.add(borrowed(leaf, k));
            }
        }
        int shadow = leaves.size();
        for (Active active : names.activeArrays()) {
            all.add(borrowed(active.leaf(), shadow++));
            if (active.isRounded() || active.isScattered()) {
                all.add(array(active.leaf(), (ArrayType) active.exactType()));
            }
            if (active.isRounded() && active.isScattered()) {
                all.add(array(active.leaf(), active.array()));
            }
        }
        return all.stream().reduce(Polynomial.ZERO, Polynomial::plus);
    }

    /** The bytes of the rows and planes, without their elements, that a parameter of the kernels has if it may move them. */
    private Polynomial borrowed(Leaf leaf, int param) {
        int rank = ((ArrayType) leaf.type()).rank();
        if (rank == 1 || !RowMoves.in(List.of(plan.gradient(), plan.valueAndGradient()), plan.callees(), param)) {
            return Polynomial.ZERO;
        }
        Polynomial rows = Polynomial.symbol(LeafTexts.of(plan.marked().method(), leaf) + ".length");
        Polynomial planes = rank == 2
                ? Polynomial.ZERO
                : Polynomial.symbol("rows(" + LeafTexts.whole(plan.marked().method(), leaf) + ")");
        return rows.plus(planes).times(Footprint.bytesOf(leaf.type()));
    }

    /** The bytes of an array of an argument's shape, with those of its rows. */
    private Polynomial array(Leaf leaf, ArrayType type) {
        String length = LeafTexts.of(plan.marked().method(), leaf) + ".length";
        String whole = LeafTexts.whole(plan.marked().method(), leaf);
        Polynomial numbers = Polynomial.symbol(type.rank() == 1 ? length : "elements(" + whole + ")");
        Polynomial rows = type.rank() == 1
                ? Polynomial.ZERO
                : Polynomial.symbol(type.rank() == 2 ? length : "rows(" + whole + ")");
        return numbers.times(Footprint.bytesOf(type.leaf())).plus(rows.times(Footprint.bytesOf(type)));
    }
}
