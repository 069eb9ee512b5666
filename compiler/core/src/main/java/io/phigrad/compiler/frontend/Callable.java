package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Modifier;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithModifiers;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import java.util.List;
import java.util.Optional;

/**
 * A method or constructor as it is declared.
 *
 * @param parameters those written; a compact constructor has the components of its record instead
 */
record Callable(Kind kind, Node node, SimpleName name, List<Parameter> parameters, Optional<BlockStmt> body) {

    /** What it needs and what it makes. */
    enum Kind {
        STATIC,
        INSTANCE,
        /** {@code Vec {...}}: its parameters become the components. */
        COMPACT,
        /** {@code Vec(double x, double y) {this.x = x; ...}}. */
        CANONICAL,
        /** {@code Vec(double x) {this(x, 0); ...}}. */
        DELEGATING
    }

    static Optional<Callable> of(Node node) {
        if (node instanceof MethodDeclaration method) {
            return Optional.of(of(method));
        }
        if (node instanceof CompactConstructorDeclaration c) {
            return Optional.of(new Callable(Kind.COMPACT, c, c.getName(), List.of(), Optional.of(c.getBody())));
        }
        if (node instanceof ConstructorDeclaration c) {
            Kind kind = delegation(c.getBody()).isPresent() ? Kind.DELEGATING : Kind.CANONICAL;
            return Optional.of(new Callable(kind, c, c.getName(), c.getParameters(), Optional.of(c.getBody())));
        }
        return Optional.empty();
    }

    static Callable of(MethodDeclaration method) {
        Kind kind = method.isStatic() ? Kind.STATIC : Kind.INSTANCE;
        return new Callable(kind, method, method.getName(), method.getParameters(), method.getBody());
    }

    /** The call {@code this(...)} with which a constructor's body begins. */
    static Optional<ExplicitConstructorInvocationStmt> delegation(BlockStmt body) {
        return body.getStatements()
                .getFirst()
                .filter(ExplicitConstructorInvocationStmt.class::isInstance)
                .map(ExplicitConstructorInvocationStmt.class::cast)
                .filter(ExplicitConstructorInvocationStmt::isThis);
    }

    List<Modifier> modifiers() {
        return node instanceof NodeWithModifiers<?> modified ? modified.getModifiers() : List.of();
    }

    boolean isConstructor() {
        return kind != Kind.STATIC && kind != Kind.INSTANCE;
    }

    /** The class or record that declares it; absent inside an anonymous class. */
    Optional<TypeDeclaration<?>> owner() {
        return node.getParentNode().filter(TypeDeclaration.class::isInstance).map(type -> (TypeDeclaration<?>) type);
    }
}
