package io.phigrad.corpus;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.VariableTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads the marked methods out of a source. */
final class MarkedSources {

    private MarkedSources() {}

    static List<MarkedSource> of(String source) {
        List<MarkedSource> found = new ArrayList<>();
        for (var type : SourceCompiler.parse(source).getTypeDecls()) {
            for (var member : ((ClassTree) type).getMembers()) {
                if (member instanceof MethodTree method) {
                    annotation(method).map(a -> marked(method, a)).ifPresent(found::add);
                }
            }
        }
        return found;
    }

    private static Optional<? extends AnnotationTree> annotation(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .filter(a -> a.getAnnotationType().toString().equals("Differentiable"))
                .findFirst();
    }

    private static MarkedSource marked(MethodTree method, AnnotationTree annotation) {
        List<String> types =
                method.getParameters().stream().map(p -> p.getType().toString()).toList();
        List<String> names = method.getParameters().stream()
                .map(VariableTree::getName)
                .map(Object::toString)
                .toList();
        List<String> wrt =
                argument(annotation, "wrt").map(MarkedSources::strings).orElse(List.of());
        return new MarkedSource(
                method.getName().toString(),
                argument(annotation, "name")
                        .map(name -> strings(name).get(0))
                        .orElse(method.getName().toString()),
                method.getReturnType().toString(),
                types,
                names,
                IntStream.range(0, types.size())
                        .filter(i -> wrt.isEmpty() ? floating(types.get(i)) : wrt.contains(names.get(i)))
                        .boxed()
                        .toList(),
                argument(annotation, "floatingPoint")
                        .map(Object::toString)
                        .orElse("")
                        .endsWith("STRICT"));
    }

    private static Optional<ExpressionTree> argument(AnnotationTree annotation, String name) {
        return annotation.getArguments().stream()
                .map(AssignmentTree.class::cast)
                .filter(a -> a.getVariable().toString().equals(name))
                .map(AssignmentTree::getExpression)
                .findFirst();
    }

    private static List<String> strings(ExpressionTree value) {
        if (value instanceof NewArrayTree array) {
            return array.getInitializers().stream()
                    .flatMap(e -> strings(e).stream())
                    .toList();
        }
        return List.of((String) ((LiteralTree) value).getValue());
    }

    private static boolean floating(String type) {
        return type.startsWith("double") || type.startsWith("float");
    }
}
