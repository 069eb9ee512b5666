package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ReturnStmt;
import io.phigrad.phi.expr.RecordType.Component;
import java.util.Optional;

/** How generated code reads a component: by its field or by a method that gives exactly the field. */
final class Accessors {

    private Accessors() {}

    /** Of a record's component: its accessor, unless that is written out and gives something else. */
    static String ofRecord(RecordDeclaration record, Parameter component) {
        String name = component.getNameAsString();
        Optional<MethodDeclaration> written = record.getMethodsByName(name).stream()
                .filter(method -> method.getParameters().isEmpty())
                .findFirst();
        return written.isEmpty() || gives(written.get(), name) ? name + "()" : "";
    }

    /** Of a field: itself if other classes see it, else a method that they see. */
    static String ofField(TypeDeclaration<?> type, FieldDeclaration field, VariableDeclarator variable) {
        String name = variable.getNameAsString();
        if (!field.isPrivate()) {
            return name;
        }
        return type.getMethods().stream()
                .filter(method -> !method.isPrivate() && !method.isStatic())
                .filter(method -> method.getParameters().isEmpty() && gives(method, name))
                .map(method -> method.getNameAsString() + "()")
                .findFirst()
                .orElse("");
    }

    /** Whether classes of other packages can read the component as others of its own package do. */
    static boolean isPublic(TypeDeclaration<?> type, Component component) {
        String access = component.access();
        if (type instanceof RecordDeclaration || access.isEmpty()) {
            return true;
        }
        return access.endsWith("()")
                ? type.getMethodsByName(access.substring(0, access.length() - 2)).stream()
                        .anyMatch(method -> method.getParameters().isEmpty() && method.isPublic())
                : type.getFieldByName(access).filter(FieldDeclaration::isPublic).isPresent();
    }

    /** Whether the method is {@code return field;}. */
    private static boolean gives(MethodDeclaration method, String field) {
        if (method.getBody().isEmpty() || method.getBody().get().getStatements().size() != 1) {
            return false;
        }
        return method.getBody().get().getStatement(0) instanceof ReturnStmt result
                && result.getExpression()
                        .map(MethodScope::strip)
                        .filter(value -> isField(value, field))
                        .isPresent();
    }

    private static boolean isField(Node value, String field) {
        boolean simple =
                value instanceof NameExpr name && name.getNameAsString().equals(field);
        boolean qualified = value instanceof FieldAccessExpr access
                && access.getScope() instanceof ThisExpr
                && access.getNameAsString().equals(field);
        return simple || qualified;
    }
}
