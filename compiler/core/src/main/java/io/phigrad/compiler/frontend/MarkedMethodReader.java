package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import io.phigrad.FloatingPoint;
import io.phigrad.Mode;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** Checks one marked method: its annotation, its signature and where it stands. */
final class MarkedMethodReader {
    private final Program program;
    private final SourceFile file;
    private final AnnotationExpr annotation;
    private final MethodDeclaration method;
    private final MarkValues values;

    MarkedMethodReader(Program program, SourceFile file, AnnotationExpr annotation, MethodDeclaration method) {
        this.program = program;
        this.file = file;
        this.annotation = annotation;
        this.method = method;
        this.values = new MarkValues(program, file, annotation);
    }

    /** The method, if nothing about it is refused so far; its body is not read yet. */
    Optional<MarkedMethod> read(Optional<FloatingPoint> override) {
        int before = program.findings().count();
        Span name = file.span(method.getName());
        if (method.getBody().isEmpty()) {
            complain(name, Complaint.NO_BODY, method.getNameAsString());
            return Optional.empty();
        }
        checkVisible();
        String stem = stem();
        Set<Mode> modes = modes();
        Optional<MethodTree> tree = program.tree(file, Callable.of(method));
        if (tree.isEmpty()) {
            return Optional.empty();
        }
        checkResult(tree.get());
        checkTypes(tree.get(), name);
        Optional<Variable> receiver = method.isStatic()
                ? Optional.empty()
                : tree.get().params().stream().findFirst();
        List<Integer> active = new ActiveParameters(program, file, tree.get(), receiver, name).of(values.wrt());
        FloatingPoint floatingPoint = override.or(values::floatingPoint).orElse(FloatingPoint.RELAXED);
        return program.findings().count() > before
                ? Optional.empty()
                : Optional.of(new MarkedMethod(
                        tree.get(), !method.isStatic(), stem, active, modes, floatingPoint, file.span(annotation)));
    }

    private void complain(Span span, Complaint complaint, Object... words) {
        program.findings().error(file, span, complaint, words);
    }

    private void checkVisible() {
        if (method.isPrivate()) {
            String name = method.getNameAsString();
            complain(file.span(method.getName()), Complaint.UNREACHABLE, name, "remove 'private' from " + name);
        }
        Optional<Node> outer = method.getParentNode();
        while (outer.isPresent() && !(outer.get() instanceof CompilationUnit)) {
            checkVisible(outer.get());
            outer = outer.get().getParentNode();
        }
    }

    private void checkVisible(Node around) {
        if (!(around instanceof TypeDeclaration<?> type)) {
            complain(
                    file.span(method.getName()),
                    Complaint.UNREACHABLE,
                    "a class inside a method",
                    "declare the class outside");
        } else if (type.isPrivate()) {
            String name = type.getNameAsString();
            complain(
                    file.span(type.getName()), Complaint.UNREACHABLE, "class " + name, "remove 'private' from " + name);
        } else if (type instanceof ClassOrInterfaceDeclaration c && c.isLocalClassDeclaration()) {
            complain(
                    file.span(type.getName()),
                    Complaint.UNREACHABLE,
                    "class " + type.getNameAsString(),
                    "declare it outside of the method");
        }
    }

    private String stem() {
        String own = method.getNameAsString();
        Optional<MarkValues.Named> given = values.name();
        if (given.isPresent() && !SourceVersion.isIdentifier(given.get().value())) {
            complain(given.get().span(), Complaint.BAD_STEM, given.get().value(), own);
        }
        return given.map(MarkValues.Named::value).orElse(own);
    }

    private Set<Mode> modes() {
        Optional<List<MarkValues.Named>> modes = values.modes();
        if (modes.isPresent()) {
            for (MarkValues.Named mode : modes.get()) {
                if (!mode.value().equals(Mode.GRADIENT.name())) {
                    complain(mode.span(), Complaint.MODE, mode.value());
                }
            }
        }
        return Set.of(Mode.GRADIENT);
    }

    private void checkResult(MethodTree tree) {
        Optional<Type> result = tree.result();
        if (result.isEmpty() || !result.get().isFloating()) {
            String type = result.map(Type::toString).orElse("nothing");
            complain(file.span(method.getType()), Complaint.RESULT, tree.name(), type);
        }
    }

    /** The types that the signatures of the derivatives name must be visible there. */
    private void checkTypes(MethodTree tree, Span name) {
        String home = method.findCompilationUnit()
                .flatMap(CompilationUnit::getPackageDeclaration)
                .map(NodeWithName::getNameAsString)
                .orElse("");
        for (Variable parameter : tree.params()) {
            for (RecordType record : MarkedClasses.records(parameter.type())) {
                if (!program.structures().isVisible(record, home)) {
                    complain(
                            name,
                            Complaint.UNREACHABLE,
                            record.name(),
                            "remove 'private' from it, or make it and what reads its fields public if it is in another"
                                    + " package");
                }
            }
        }
    }

    /** Whether values of the type carry a derivative: floating numbers, and arrays and records of them. */
    static boolean isActive(Type type) {
        if (type instanceof ArrayType array) {
            return isActive(array.element());
        }
        return type.isFloating()
                || type instanceof RecordType record
                        && record.components().stream().anyMatch(c -> !c.inactive() && isActive(c.type()));
    }
}
