package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import io.phigrad.compiler.frontend.types.ResolvedFile;
import java.util.ArrayList;
import java.util.List;

/** Finds Phigrad's annotations. */
final class Marks {
    private static final String PACKAGE = "io.phigrad.";

    private Marks() {}

    static boolean isInactive(SourceFile file, ResolvedFile types, NodeWithAnnotations<?> declaration) {
        return declaration.getAnnotations().stream().anyMatch(a -> is(file, types, a, "Inactive"));
    }

    /** Whether it is Phigrad's annotation; one that does not resolve is taken for it, and complained of by Java. */
    private static boolean is(SourceFile file, ResolvedFile types, AnnotationExpr annotation, String name) {
        Node written = annotation.getName();
        String text = annotation.getNameAsString();
        if (!text.equals(name) && !text.equals(PACKAGE + name)) {
            return false;
        }
        return types.typeName(file.offset(written), file.length(written))
                .map(found -> found.equals(PACKAGE + name))
                .orElse(true);
    }

    /** The annotations of that name in a file, in the order of its text. */
    static List<AnnotationExpr> all(SourceFile file, ResolvedFile types, String name) {
        List<AnnotationExpr> found = new ArrayList<>();
        file.unit()
                .ifPresent(unit -> unit.walk(AnnotationExpr.class, annotation -> {
                    if (is(file, types, annotation, name)) {
                        found.add(annotation);
                    }
                }));
        return found;
    }
}
