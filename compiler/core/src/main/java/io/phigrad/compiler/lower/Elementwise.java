package io.phigrad.compiler.lower;

import io.phigrad.compiler.analysis.Activity;
import io.phigrad.compiler.analysis.Definitions;
import io.phigrad.compiler.analysis.Element;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.ssa.Block;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Operand;
import io.phigrad.phi.ssa.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds memory of which each round of a counted loop touches one element alone, its own. */
final class Elementwise {
    private final Definitions definitions;

    Elementwise(Definitions definitions) {
        this.definitions = definitions;
    }

    /**
     * The array of which each round touches the element at its index, and nothing else of the region.
     *
     * @param index the argument that counts the rounds
     */
    Optional<Operand> array(Node.Loop loop, Value index, int region) {
        List<Operand> arrays = new ArrayList<>();
        boolean[] ok = {true};
        for (Block block : List.of(loop.header(), loop.body())) {
            Nodes.walk(block, node -> {
                if (touches(node, region)) {
                    Optional<Operand> array = Element.of(node)
                            .filter(element -> element.index().equals(index))
                            .map(Element::array);
                    array.ifPresent(arrays::add);
                    ok[0] &= array.isPresent();
                }
            });
        }
        return arrays.stream()
                .findFirst()
                .filter(array -> ok[0] && definitions.isInvariant(array, loop))
                .filter(array -> arrays.stream().allMatch(array::equals));
    }

    private static boolean touches(Node node, int region) {
        return Nodes.regions(node).isEmpty()
                && Nodes.operands(node).stream()
                        .anyMatch(
                                operand -> operand.type() instanceof MemoryType && Activity.region(operand) == region);
    }
}
