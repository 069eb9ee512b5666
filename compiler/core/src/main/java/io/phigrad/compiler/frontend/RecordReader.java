package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Call;
import io.phigrad.compiler.frontend.tree.Expression.Present;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.RecordType;
import java.util.List;
import java.util.Optional;

/** Reads what concerns records and final classes: their fields, their accessors, and how records are made. */
final class RecordReader {
    private final MethodScope scope;
    private final ExpressionReader expressions;

    RecordReader(MethodScope scope, ExpressionReader expressions) {
        this.scope = scope;
        this.expressions = expressions;
    }

    /** {@code x}, {@code this.x} or {@code other.x}, where x is a field that is not static. */
    Expression field(Node node, ResolvedVariable field) {
        Span use = node instanceof FieldAccessExpr access ? scope.span(access.getName()) : scope.span(node);
        if (isOfThis(node) && scope.thisObject().isMaking(field.owner())) {
            return new Read(scope.thisObject().component(field.name()).orElseThrow(() -> Refused.REFUSED), use);
        }
        Expression record = node instanceof FieldAccessExpr access
                ? expressions.read(access.getScope())
                : scope.thisObject().read(use).orElseThrow(() -> noField(use, field));
        if (!(record.type() instanceof RecordType type) || !type.name().equals(field.owner())) {
            throw noField(use, field);
        }
        int index = type.index(field.name()).orElseThrow(() -> noField(use, field));
        return scope.component(record, index, scope.span(node), use);
    }

    private Refused noField(Span use, ResolvedVariable field) {
        if (scope.thisObject().isRefused()) {
            return Refused.REFUSED;
        }
        return scope.inSubset(field.type()).isEmpty()
                ? scope.refuseType(use, field.type())
                : scope.refuse(use, Complaint.INSTANCE_FIELD, field.name());
    }

    /** What a constructor assigns to: {@code this.x}. */
    Expression target(Node node, ResolvedVariable field) {
        Span use = node instanceof FieldAccessExpr access ? scope.span(access.getName()) : scope.span(node);
        if (isOfThis(node) && scope.thisObject().isMaking(field.owner())) {
            return field(node, field);
        }
        throw scope.refuse(use, Complaint.FIELD_WRITE, field.name());
    }

    private static boolean isOfThis(Node node) {
        return !(node instanceof FieldAccessExpr access) || MethodScope.strip(access.getScope()) instanceof ThisExpr;
    }

    /** {@code this}, which a constructor does not have before all is assigned. */
    Expression thisValue(Span span) {
        return scope.thisObject()
                .read(span)
                .orElseThrow(() -> scope.thisObject().isRefused()
                        ? Refused.REFUSED
                        : scope.refuse(span, Complaint.CONSTRUCT, "using a record before it is made"));
    }

    /** The object on which an instance method of the sources is called; absent if it is none of a known type. */
    Optional<Expression> receiver(MethodCallExpr call, ResolvedMethod method) {
        if (!scope.program().structures().isDeclared(method.owner())) {
            return Optional.empty();
        }
        Span span = scope.span(call);
        Optional<Expression> receiver = call.getScope().isPresent()
                ? Optional.of(expressions.read(call.getScope().get()))
                : Optional.of(thisValue(span));
        return receiver.filter(
                r -> r.type() instanceof RecordType record && record.name().equals(method.owner()));
    }

    /** The component that a call reads by an accessor that Java has made; the receiver is read already. */
    Optional<Expression> accessor(MethodCallExpr call, ResolvedMethod method, Expression receiver) {
        boolean implicit = method.declaration().isEmpty() && method.parameters().isEmpty();
        RecordType type = (RecordType) receiver.type();
        Optional<Integer> index = implicit ? type.index(method.name()) : Optional.empty();
        return index.map(k -> scope.component(receiver, k, scope.span(call), scope.span(call.getName())));
    }

    /** The receiver as the first argument of a call. */
    Expression argument(Expression receiver) {
        return scope.thisObject().is(receiver) ? receiver : new Present(receiver, receiver.span());
    }

    /** {@code new P(...)}. */
    Expression creation(ObjectCreationExpr node) {
        ResolvedMethod constructor = scope.method(node).orElseThrow(() -> Refused.REFUSED);
        boolean known = scope.program().structures().isRecord(constructor.owner())
                && node.getAnonymousClassBody().isEmpty();
        if (!known) {
            throw Unsupported.expression(scope, node);
        }
        List<Expression> given = expressions.readAll(node.getArguments());
        return made(constructor, given, scope.span(node.getType()), scope.span(node));
    }

    /** {@code this(...)} at the start of a constructor. */
    Statement delegated(ExplicitConstructorInvocationStmt node) {
        ResolvedMethod constructor = scope.method(node).orElseThrow(() -> Refused.REFUSED);
        List<Expression> given = expressions.readAll(node.getArguments());
        Span span = scope.span(node);
        return scope.thisObject().delegated(made(constructor, given, span, span), span);
    }

    private Expression made(ResolvedMethod constructor, List<Expression> given, Span name, Span span) {
        if (constructor.declaration().isPresent()) {
            MethodTree callee = scope.callee(constructor, name);
            List<Expression> arguments = Arguments.of(scope, callee.params(), constructor, given, span);
            return new Call(callee.result().orElseThrow(), callee, arguments, span);
        }
        RecordType type = (RecordType) scope.subset(constructor.result(), name);
        if (constructor.parameters().size() != type.components().size()) {
            throw constructor.result().arguments().stream()
                    .map(JavaType.Argument::type)
                    .filter(argument -> scope.inSubset(argument).isEmpty())
                    .findFirst()
                    .map(argument -> scope.refuseType(name, argument))
                    .orElseGet(() -> scope.refuse(name, Complaint.NEW_OBJECT, type.name()));
        }
        List<Variable> params = type.components().stream()
                .map(component -> new Variable(component.name(), component.type(), component.inactive()))
                .toList();
        return new Expression.New(type, Arguments.of(scope, params, constructor, given, span), span);
    }
}
