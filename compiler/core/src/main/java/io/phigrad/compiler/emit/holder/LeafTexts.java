package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.analysis.ArgumentText;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.ssa.Leaf;
import java.util.List;

/** How callers write what a kernel takes as parameters: {@code camera.focus()}; for parts of an array of records the array. */
public final class LeafTexts {

    private LeafTexts() {}

    /** One per parameter of the kernels. */
    public static List<ArgumentText> of(MethodTree method) {
        return Leaf.of(method).stream().map(leaf -> argument(method, leaf)).toList();
    }

    private static ArgumentText argument(MethodTree method, Leaf leaf) {
        String text = of(method, leaf);
        return new ArgumentText(text, whole(method, leaf).substring(text.length()));
    }

    static String of(MethodTree method, Leaf leaf) {
        List<Variable> params = method.params();
        return leaf.levels() > 0
                ? array(params, leaf).expression()
                : RecordArrays.read(params.get(leaf.parameter()), leaf);
    }

    /** The same with what follows the array, where its elements have arrays in turn. */
    static String whole(MethodTree method, Leaf leaf) {
        if (leaf.levels() == 0) {
            return of(method, leaf);
        }
        RecordArrays array = array(method.params(), leaf);
        List<String> rest = leaf.path().subList(array.path().size(), leaf.path().size());
        return array.expression() + (rest.isEmpty() ? "" : "." + String.join(".", rest));
    }

    private static RecordArrays array(List<Variable> params, Leaf leaf) {
        return RecordArrays.in(params).stream()
                .filter(array -> array.has(leaf))
                .findFirst()
                .orElseThrow();
    }
}
