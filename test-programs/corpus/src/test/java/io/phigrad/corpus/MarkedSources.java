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
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.lang.model.element.Modifier;

/** Reads the marked methods out of a source. */
final class MarkedSources {
    private final Map<String, List<VariableTree>> fields = new HashMap<>();

    private MarkedSources() {}

    static List<MarkedSource> of(String source) {
        MarkedSources sources = new MarkedSources();
        List<MarkedSource> found = new ArrayList<>();
        var types = SourceCompiler.parse(source).getTypeDecls();
        types.forEach(type -> sources.collect((ClassTree) type));
        for (var type : types) {
            for (var member : ((ClassTree) type).getMembers()) {
                if (member instanceof MethodTree method) {
                    String owner = ((ClassTree) type).getSimpleName().toString();
                    annotation(method)
                            .map(a -> sources.marked(owner, method, a))
                            .ifPresent(found::add);
                }
            }
        }
        return found;
    }

    /** The fields of records and classes, those inside others too. */
    private void collect(ClassTree type) {
        List<VariableTree> own = new ArrayList<>();
        for (var member : type.getMembers()) {
            if (member instanceof ClassTree inner) {
                collect(inner);
            } else if (member instanceof VariableTree field
                    && !field.getModifiers().getFlags().contains(Modifier.STATIC)) {
                own.add(field);
            }
        }
        fields.put(type.getSimpleName().toString(), own);
    }

    private static Optional<? extends AnnotationTree> annotation(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .filter(a -> a.getAnnotationType().toString().equals("Differentiable"))
                .findFirst();
    }

    private MarkedSource marked(String owner, MethodTree method, AnnotationTree annotation) {
        List<String> types = new ArrayList<>();
        List<String> names = new ArrayList<>();
        boolean instance = !method.getModifiers().getFlags().contains(Modifier.STATIC);
        if (instance) {
            types.add(owner);
            names.add("self");
        }
        Map<String, String> bounds = method.getTypeParameters().stream()
                .filter(t -> !t.getBounds().isEmpty())
                .collect(Collectors.toMap(
                        t -> t.getName().toString(), t -> t.getBounds().get(0).toString()));
        method.getParameters()
                .forEach(p -> types.add(
                        bounds.getOrDefault(p.getType().toString(), p.getType().toString())));
        method.getParameters().forEach(p -> names.add(p.getName().toString()));
        Set<String> inactive = method.getParameters().stream()
                .filter(MarkedSources::isInactive)
                .map(parameter -> parameter.getName().toString())
                .collect(Collectors.toSet());
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
                        .filter(i -> {
                            boolean receiver = instance && i == 0;
                            return wrt.isEmpty()
                                    ? !receiver && floating(types.get(i)) && !inactive.contains(names.get(i))
                                    : wrt.contains(receiver ? "this" : names.get(i));
                        })
                        .boxed()
                        .toList(),
                argument(annotation, "floatingPoint")
                        .map(Object::toString)
                        .orElse("")
                        .endsWith("STRICT"),
                inactive());
    }

    private Set<String> inactive() {
        return fields.values().stream()
                .flatMap(List::stream)
                .filter(MarkedSources::isInactive)
                .map(field -> field.getName().toString())
                .collect(Collectors.toSet());
    }

    private static boolean isInactive(VariableTree field) {
        return field.getModifiers().getAnnotations().stream()
                .anyMatch(a -> a.getAnnotationType().toString().equals("Inactive"));
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

    /** A generic class counts as floating if it or one of its type arguments is. */
    private boolean floating(String type) {
        return Arrays.stream(type.split("[^\\w.]+")).anyMatch(this::hasNumbers);
    }

    private boolean hasNumbers(String simple) {
        return simple.equals("double")
                || simple.equals("float")
                || fields.getOrDefault(simple, List.of()).stream()
                        .anyMatch(field ->
                                !isInactive(field) && floating(field.getType().toString()));
    }
}
