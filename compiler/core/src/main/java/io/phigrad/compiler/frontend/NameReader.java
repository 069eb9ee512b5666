package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import io.phigrad.compiler.frontend.MethodScope.PackageUse;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Length;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.Expression.StaticField;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Role;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.EnumConstant;
import io.phigrad.phi.expr.ObjectType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.Optional;
import java.util.Set;

/** Reads names: locals, lengths of arrays, static fields. */
final class NameReader {
    private static final Set<Role> STATIC = Set.of(Role.STATIC_FINAL, Role.STATIC_MUTABLE);

    private final MethodScope scope;
    private final ExpressionReader expressions;
    private final RecordReader records;

    NameReader(MethodScope scope, ExpressionReader expressions) {
        this.scope = scope;
        this.expressions = expressions;
        this.records = new RecordReader(scope, expressions);
    }

    Expression read(Node node) {
        ResolvedVariable variable = scope.variable(node).orElseThrow(() -> unresolved(node));
        return switch (variable.role()) {
            case LOCAL -> new Read(scope.local(variable), scope.span(node));
            case LENGTH -> {
                Expression array = expressions.read(((FieldAccessExpr) node).getScope());
                yield new Length(array, Scalar.INT, scope.span(node));
            }
            case STATIC_FINAL -> staticFinal(node, variable);
            case ENUM_CONSTANT -> enumConstant(node, variable);
            case STATIC_MUTABLE -> throw scope.refuse(lastName(node), Complaint.STATIC_READ, variable.name());
            case INSTANCE -> records.field(node, variable);
        };
    }

    /** A field of something that is refused itself, such as {@code this}, is explained by that. */
    private Refused unresolved(Node node) {
        if (node instanceof FieldAccessExpr access && !(access.getScope() instanceof NameExpr)) {
            expressions.read(access.getScope());
        }
        return Refused.REFUSED;
    }

    /** What may be assigned by its name. */
    Expression target(Node node) {
        ResolvedVariable variable = scope.variable(node).orElseThrow(() -> unresolved(node));
        return switch (variable.role()) {
            case LOCAL -> new Read(scope.local(variable), scope.span(node));
            case STATIC_FINAL, STATIC_MUTABLE, ENUM_CONSTANT ->
                throw scope.refuse(lastName(node), Complaint.STATIC_WRITE, variable.name());
            case INSTANCE -> records.target(node, variable);
            case LENGTH -> throw Refused.REFUSED;
        };
    }

    /** Refuses a write to an element of an array that a static field holds. */
    void refuseStaticRoot(ArrayAccessExpr access) {
        Node root = access;
        while (root instanceof ArrayAccessExpr inner) {
            root = MethodScope.strip(inner.getName());
        }
        boolean named = root instanceof NameExpr || root instanceof FieldAccessExpr;
        Optional<ResolvedVariable> variable = named ? scope.variable(root) : Optional.empty();
        if (variable.isPresent() && STATIC.contains(variable.get().role())) {
            throw scope.refuse(
                    lastName(root), Complaint.STATIC_WRITE, variable.get().name());
        }
    }

    private Span lastName(Node node) {
        return node instanceof FieldAccessExpr access ? scope.span(access.getName()) : scope.span(node);
    }

    private Expression staticFinal(Node node, ResolvedVariable field) {
        Span span = lastName(node);
        Type type = scope.subset(field.type(), span);
        refuseEffects(node);
        if (holdsRecords(type)) {
            return scope.program()
                    .fieldValue(field)
                    .filter(value -> type instanceof RecordType)
                    .orElseThrow(() -> scope.refuse(
                            span,
                            Complaint.CONSTRUCT,
                            "a static field of type " + field.type().name()));
        }
        if (field.access() == Access.PRIVATE) {
            Expression value = scope.program()
                    .fieldValue(field)
                    .orElseThrow(() -> scope.refuse(span, Complaint.PRIVATE_FIELD, field.name()));
            return !(type instanceof ArrayType) ? value : new Read(scope.table(field, value, span), scope.span(node));
        }
        if (field.access() == Access.PACKAGE) {
            scope.uses().add(new PackageUse(field.ownerPackage(), span, Complaint.PRIVATE_FIELD, field.name()));
        }
        return new StaticField(type, field.owner(), field.name(), scope.span(node));
    }

    private static boolean holdsRecords(Type type) {
        return type instanceof RecordType || type instanceof ArrayType array && array.bottom() instanceof RecordType;
    }

    /** A constant of an enum, also where the label of a case names it alone. */
    Literal enumConstant(Node node, ResolvedVariable constant) {
        scope.subset(constant.type(), lastName(node));
        refuseEffects(node);
        ObjectType type = new ObjectType(constant.owner());
        return new Literal(type, new EnumConstant(constant.owner(), constant.name()), scope.span(node));
    }

    /** What stands before the dot of a static field is evaluated too: only names may. */
    private void refuseEffects(Node node) {
        if (node instanceof FieldAccessExpr access) {
            Node owner = MethodScope.strip(access.getScope());
            if (!(owner instanceof NameExpr || owner instanceof FieldAccessExpr || owner instanceof ThisExpr)) {
                throw scope.refuse(owner, Complaint.CONSTRUCT, "a static field of a value");
            }
            refuseEffects(owner);
        }
    }
}
