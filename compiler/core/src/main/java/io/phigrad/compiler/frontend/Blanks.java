package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.phigrad.compiler.frontend.types.SourceProblem;
import java.util.List;

/** Puts spaces in place of the bodies that no derivative needs; every offset stays as it is. */
final class Blanks {
    private final SourceFile file;
    private final StringBuilder text;

    Blanks(SourceFile file, String text) {
        this.file = file;
        this.text = new StringBuilder(text);
    }

    String blanked() {
        file.unit().ifPresent(unit -> unit.getTypes().forEach(this::blank));
        return text.toString();
    }

    /** Without the fields and initializers in which the problems are. */
    String withoutFields(List<SourceProblem> problems) {
        if (!problems.isEmpty()) {
            file.unit().ifPresent(unit -> unit.getTypes().forEach(type -> blankFields(type, problems)));
        }
        return text.toString();
    }

    private void blankFields(TypeDeclaration<?> type, List<SourceProblem> problems) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> inner) {
                blankFields(inner, problems);
            } else if (member instanceof FieldDeclaration || member instanceof InitializerDeclaration) {
                int from = file.offset(member);
                int to = file.end(member);
                if (problems.stream().anyMatch(problem -> problem.inside(from, to))) {
                    blank(from, to);
                }
            }
        }
    }

    private void blank(TypeDeclaration<?> type) {
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> inner) {
                blank(inner);
            } else if (member instanceof MethodDeclaration method) {
                method.getBody().filter(body -> isUnneeded(method)).ifPresent(body -> blankMethod(method, body));
            } else if (member instanceof ConstructorDeclaration constructor && holdsFunctions(constructor)) {
                blankMethod(constructor, constructor.getBody());
            } else if (member instanceof InitializerDeclaration initializer) {
                blankBlock(initializer.getBody());
            } else if (member instanceof FieldDeclaration field) {
                field.getVariables().forEach(v -> v.getInitializer().ifPresent(this::blankValue));
            }
        }
    }

    private static boolean isUnneeded(MethodDeclaration method) {
        return method.getNameAsString().equals("main") || holdsFunctions(method);
    }

    private static boolean holdsFunctions(Node node) {
        return node.findFirst(Node.class, Blanks::isFunction).isPresent();
    }

    private static boolean isFunction(Node node) {
        return node instanceof LambdaExpr
                || node instanceof MethodReferenceExpr
                || node instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent();
    }

    /** The method is still there, and what it says besides its body is read; its body is not. */
    private void blankMethod(CallableDeclaration<?> method, BlockStmt body) {
        blankBlock(body);
        file.blank(method);
    }

    private void blankBlock(BlockStmt body) {
        blank(file.offset(body) + 1, file.end(body) - 1);
    }

    private void blankValue(Node value) {
        if (holdsFunctions(value) && file.length(value) >= "null".length()) {
            blank(file.offset(value), file.end(value));
            text.replace(file.offset(value), file.offset(value) + "null".length(), "null");
        }
    }

    private void blank(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                text.setCharAt(i, ' ');
            }
        }
    }
}
