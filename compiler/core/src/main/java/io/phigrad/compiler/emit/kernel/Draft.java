package io.phigrad.compiler.emit.kernel;

import io.phigrad.compiler.emit.tree.JavaExpression;
import io.phigrad.compiler.emit.tree.JavaExpression.Read;
import io.phigrad.compiler.emit.tree.JavaStatement;
import io.phigrad.compiler.emit.tree.JavaStatement.Assign;
import io.phigrad.compiler.emit.tree.JavaStatement.Loop;
import io.phigrad.compiler.emit.tree.JavaStatement.Put;
import io.phigrad.compiler.emit.tree.JavaStatement.Return;
import io.phigrad.compiler.emit.tree.Local;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** A method's statements for one choice of where values are computed; the copies that stay tell how good it is. */
final class Draft {
    private final Needs needs;
    private final Placement placement;
    private final Expressions expressions;
    private final Storage storage;
    private final List<Local> parameters = new ArrayList<>();
    private final Optional<Type> result;
    private final int partials;
    private final List<JavaStatement> lowered;
    private final Coalescing coalescing;

    Draft(SsaMethod method, Needs needs, Placement placement, boolean returnsFirst, Company company) {
        this.needs = needs;
        this.placement = placement;
        AtomicInteger numbers = new AtomicInteger();
        storage = new Storage(numbers::getAndIncrement, company);
        Inlining inlining = new Inlining(method, needs, placement.always(), placement.late());
        expressions = new Expressions(needs, inlining, numbers::getAndIncrement);
        method.params().forEach(p -> parameters.add(expressions.local(p)));

        List<Operand> results = method.body().yields().stream()
                .filter(y -> !(y.type() instanceof MemoryType))
                .toList();
        boolean returns = returnsFirst && !results.isEmpty();
        partials = (int) results.stream()
                .skip(returns ? 1 : 0)
                .filter(r -> r.type() == Scalar.DOUBLE)
                .count();
        result = returns ? Optional.of(results.get(0).type()) : Optional.empty();
        Allocations allocations = new Allocations(method, storage, company.own().isPresent());
        Lowering lowering = new Lowering(needs, inlining, expressions, allocations, storage, company);
        List<JavaStatement> body = lowering.body(method.body(), (values, out) -> end(values, returns, out));

        List<JavaStatement> started = new ArrayList<>();
        storage.clearMade(started);
        storage.counters().forEach(c -> started.add(new Assign(c, JavaExpression.literal(0))));
        started.addAll(body);
        parameters.addAll(storage.parameters());
        lowered = DeadCopies.removed(started);
        coalescing = new Coalescing(lowered, parameters, lowering.separate());
    }

    private void end(List<JavaExpression> values, boolean returns, List<JavaStatement> out) {
        List<JavaExpression> others = values.subList(returns ? 1 : 0, values.size());
        OtherResults places =
                OtherResults.of(others.stream().map(JavaExpression::type).toList());
        Map<Type, JavaExpression> arrays = new HashMap<>();
        places.counts().forEach((type, count) -> arrays.put(type, storage.results(type, count, out)));
        for (int k = 0; k < others.size(); k++) {
            JavaExpression array =
                    Objects.requireNonNull(arrays.get(others.get(k).type()));
            out.add(new Put(array, JavaExpression.literal(places.places().get(k)), others.get(k), false));
        }
        out.add(new Return(returns ? Optional.of(values.get(0)) : Optional.empty()));
    }

    Placement placement() {
        return placement;
    }

    /** How many copies stay, an inner loop running ten times as often as the loop around it. */
    double cost() {
        return cost(ordered(), 1);
    }

    private static double cost(List<JavaStatement> body, double runs) {
        double cost = 0;
        for (JavaStatement statement : body) {
            if (statement instanceof Assign a && a.value() instanceof Read) {
                cost += runs;
            }
            double inside = statement instanceof Loop ? 10 * runs : runs;
            for (List<JavaStatement> block : statement.blocks()) {
                cost += cost(block, inside);
            }
        }
        return cost;
    }

    private List<JavaStatement> ordered() {
        return new CopyOrder(expressions::temporary).apply(coalescing.apply(lowered));
    }

    /** The placement that may make more of the remaining copies unnecessary. */
    Placement improved() {
        Set<Value> always = new HashSet<>(placement.always());
        Set<Value> late = new HashSet<>(placement.late());
        for (Assign copy : coalescing.apart()) {
            Liveness.source(copy)
                    .flatMap(expressions::value)
                    .ifPresent(source -> move(source, expressions.value(copy.target()), always, late));
        }
        return new Placement(always, late);
    }

    private void move(Value source, Optional<Value> target, Set<Value> always, Set<Value> late) {
        if (needs.isParameter(source)) {
            return;
        }
        Node node = needs.definition(source);
        if (node instanceof Node.If branch && branch.outs().contains(source)) {
            int at = branch.outs().indexOf(source);
            for (Operand yield : List.of(
                    branch.then().yields().get(at), branch.otherwise().yields().get(at))) {
                if (yield instanceof Value v) {
                    move(v, target, always, late);
                }
            }
        } else if (node instanceof Node.Apply apply) {
            if (target.isPresent() && Inductions.isStep(apply, target.get())) {
                always.add(source);
            } else if (needs.isYieldedWhereDefined(source)
                    && needs.uses(source) == 1
                    && needs.copyUses(source) == 1
                    && !apply.op().mayThrow(source.type())) {
                late.add(source);
            }
        }
    }

    KernelBody finish() {
        List<JavaStatement> tidy = RepeatedConstants.removed(Tidying.apply(ordered()));
        List<JavaStatement> shaped = LoopShapes.apply(tidy);
        List<JavaStatement> declared = Declarations.apply(shaped);
        Naming.apply(parameters, declared);
        return new KernelBody(parameters, result, partials, declared, storage);
    }
}
