package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import io.phigrad.FloatingPoint;
import io.phigrad.Mode;
import io.phigrad.compiler.report.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the values that an annotation sets. */
final class MarkValues {
    private final Program program;
    private final SourceFile file;
    private final AnnotationExpr annotation;

    /** A value and where it stands. */
    record Named(String value, Span span) {}

    MarkValues(Program program, SourceFile file, AnnotationExpr annotation) {
        this.program = program;
        this.file = file;
        this.annotation = annotation;
    }

    /** The names in {@code wrt}; empty if it is not set. */
    List<Named> wrt() {
        return strings("wrt", "\"x\"");
    }

    /** The stem, if {@code name} is set and not empty. */
    Optional<Named> name() {
        return strings("name", "\"loss\"").stream()
                .filter(name -> !name.value().isEmpty())
                .findFirst();
    }

    /** The name of the method that a {@code @Derivative} is of. */
    Optional<Named> of() {
        return strings("of", "\"erf\"").stream().findFirst();
    }

    /** The class literal of a {@code @Derivative}, if it is set. */
    Optional<Expression> type() {
        return value("type").filter(ClassExpr.class::isInstance);
    }

    /** The modes set; absent if none are. */
    Optional<List<Named>> modes() {
        return value("modes").map(value -> constants(value, "modes", Mode.values()));
    }

    Optional<FloatingPoint> floatingPoint() {
        return value("floatingPoint")
                .map(value -> constants(value, "floatingPoint", FloatingPoint.values()))
                .flatMap(names -> names.stream().findFirst())
                .map(name -> FloatingPoint.valueOf(name.value()));
    }

    private Optional<Expression> value(String member) {
        if (!(annotation instanceof NormalAnnotationExpr normal)) {
            return Optional.empty();
        }
        return normal.getPairs().stream()
                .filter(pair -> pair.getNameAsString().equals(member))
                .map(MemberValuePair::getValue)
                .findFirst();
    }

    private static List<Expression> elements(Expression value) {
        return value instanceof ArrayInitializerExpr list ? list.getValues() : List.of(value);
    }

    private List<Named> strings(String member, String example) {
        List<Named> strings = new ArrayList<>();
        for (Expression element : value(member).map(MarkValues::elements).orElse(List.of())) {
            Node node = MethodScope.strip(element);
            Optional<Object> constant = program.types(file).constant(file.offset(node), file.length(node));
            if (constant.orElse(null) instanceof String text) {
                strings.add(new Named(text, file.span(node)));
            } else {
                complain(node, member, example);
            }
        }
        return strings;
    }

    private List<Named> constants(Expression value, String member, Enum<?>[] all) {
        List<Named> names = new ArrayList<>();
        for (Expression element : elements(value)) {
            String last = element instanceof FieldAccessExpr access
                    ? access.getNameAsString()
                    : element instanceof NameExpr name ? name.getNameAsString() : "";
            if (Arrays.stream(all).anyMatch(constant -> constant.name().equals(last))) {
                names.add(new Named(last, file.span(element)));
            } else {
                complain(element, member, all[0].getDeclaringClass().getSimpleName() + "." + all[0].name());
            }
        }
        return names;
    }

    private void complain(Node node, String member, String example) {
        program.findings().error(file, file.span(node), Complaint.ANNOTATION_VALUE, member, example);
    }
}
