package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Call;
import io.phigrad.compiler.frontend.tree.Expression.Operation;
import io.phigrad.compiler.frontend.tree.Expression.VoidCall;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.ResolvedMethod;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads calls: operators of Math, methods of the sources, methods of arrays. */
final class CallReader {
    private static final String IN_PLACE =
            "write it out with loops and the methods of Math, or compute it in the caller and pass the result";

    /** What every enum has without declaring it. */
    private static final Set<String> OF_ENUMS = Set.of("values", "valueOf");

    private final MethodScope scope;
    private final ExpressionReader expressions;
    private final RecordReader records;

    CallReader(MethodScope scope, ExpressionReader expressions) {
        this.scope = scope;
        this.expressions = expressions;
        this.records = new RecordReader(scope, expressions);
    }

    Expression read(MethodCallExpr call) {
        ResolvedMethod method = scope.method(call).orElse(null);
        if (method == null) {
            expressions.readAll(call.getArguments());
            throw Refused.REFUSED;
        }
        Optional<Op> operator = MathCalls.operator(method.owner(), method.name());
        if (method.isStatic() && operator.isPresent()) {
            return operation(call, method, operator.get());
        }
        Optional<HandWritten.Function> handWritten = scope.handWritten(method, scope.span(call.getName()));
        if (handWritten.isPresent()) {
            refuseReceiver(call);
            return HandWrittenCall.of(handWritten.get(), converted(call, method), scope.span(call));
        }
        if (ArrayCalls.isOne(method)) {
            return arrayCall(call, method);
        }
        Optional<Op> ofText = method.isStatic() ? Optional.empty() : TextCalls.operator(method);
        if (ofText.isPresent() && call.getScope().isPresent()) {
            return textCall(call, method, ofText.get());
        }
        if (!method.isStatic()) {
            return instanceCall(call, method);
        }
        return method.declaration().isPresent() ? sourceCall(call, method) : unknown(call, method);
    }

    private Refused refuse(MethodCallExpr call, Complaint complaint, Object... words) {
        Refused refused = scope.refuse(call.getName(), complaint, words);
        expressions.readAll(call.getArguments());
        return refused;
    }

    private Expression operation(MethodCallExpr call, ResolvedMethod method, Op op) {
        List<Expression> operands = converted(call, method);
        return new Operation(scope.subset(method.result(), scope.span(call)), op, operands, scope.span(call));
    }

    private List<Expression> converted(MethodCallExpr call, ResolvedMethod method) {
        List<Expression> operands = new ArrayList<>();
        List<Expression> given = expressions.readAll(call.getArguments());
        for (int i = 0; i < given.size(); i++) {
            Type type = scope.subset(method.parameters().get(i), given.get(i).span());
            operands.add(Conversions.convert(given.get(i), type));
        }
        return operands;
    }

    private Expression textCall(MethodCallExpr call, ResolvedMethod method, Op op) {
        List<Node> nodes = new ArrayList<>(List.of(call.getScope().orElseThrow()));
        nodes.addAll(call.getArguments());
        List<Expression> operands = new ArrayList<>(expressions.readAll(nodes));
        if (op == Op.CHAR_AT) {
            operands.set(1, Conversions.convert(operands.get(1), Scalar.INT));
        } else if (op == Op.EQUALS
                && !operands.get(1).type().equals(operands.get(0).type())) {
            throw refuse(call, Complaint.INSTANCE_CALL, method.name(), instead(method));
        }
        return new Operation(scope.subset(method.result(), scope.span(call)), op, operands, scope.span(call));
    }

    private Expression unknown(MethodCallExpr call, ResolvedMethod method) {
        String name = method.owner().substring(method.owner().lastIndexOf('.') + 1) + "." + method.name();
        if (MathCalls.isMath(method.owner()) && method.name().equals("random")) {
            throw refuse(call, Complaint.RANDOM, name);
        }
        if (method.result().qualified().startsWith(method.owner()) && OF_ENUMS.contains(method.name())) {
            throw refuse(call, Complaint.CONSTRUCT, name);
        }
        String help = isLibrary(method)
                ? IN_PLACE
                : "add its source file to the command, or write its derivative by hand and mark it @Derivative";
        throw refuse(call, Complaint.UNKNOWN_CALLEE, name, help);
    }

    private static boolean isLibrary(ResolvedMethod method) {
        return method.owner().startsWith("java.") || method.owner().startsWith("javax.");
    }

    private static String instead(ResolvedMethod method) {
        return isLibrary(method)
                ? IN_PLACE
                : "call a static method that takes the object's numbers, or the constant of an enum, as arguments, or make its class a record";
    }

    private Expression sourceCall(MethodCallExpr call, ResolvedMethod method) {
        refuseReceiver(call);
        List<Expression> given = expressions.readAll(call.getArguments());
        MethodTree callee = scope.callee(method, scope.span(call.getName()));
        return call(callee, Arguments.of(scope, callee.params(), method, given, scope.span(call)), scope.span(call));
    }

    private static Expression call(MethodTree callee, List<Expression> arguments, Span span) {
        return callee.result().isPresent()
                ? new Call(callee.result().get(), callee, arguments, span)
                : new VoidCall(callee, arguments, span);
    }

    /** A call on a record or an object of a final class, which is the first argument. */
    private Expression instanceCall(MethodCallExpr call, ResolvedMethod method) {
        if (method.name().equals("equals")) {
            throw refuse(call, Complaint.REFERENCE_COMPARISON);
        }
        if (method.result().isString()) {
            throw refuse(call, Complaint.STRING);
        }
        Expression receiver = records.receiver(call, method)
                .orElseThrow(() -> refuse(call, Complaint.INSTANCE_CALL, method.name(), instead(method)));
        Optional<Expression> component = records.accessor(call, method, receiver);
        if (component.isPresent()) {
            return component.get();
        }
        if (method.declaration().isEmpty()) {
            Span name = scope.span(call.getName());
            throw scope.inSubset(method.result()).isEmpty()
                    ? scope.refuseType(name, method.result())
                    : scope.refuse(name, Complaint.INSTANCE_CALL, method.name(), instead(method));
        }
        List<Expression> given = expressions.readAll(call.getArguments());
        MethodTree callee = scope.callee(method, scope.span(call.getName()));
        List<Variable> params = callee.params().subList(1, callee.params().size());
        List<Expression> arguments = new ArrayList<>(List.of(records.argument(receiver)));
        arguments.addAll(Arguments.of(scope, params, method, given, scope.span(call)));
        return call(callee, arguments, scope.span(call));
    }

    /** A static method called on a value: the value would be evaluated too. */
    private void refuseReceiver(MethodCallExpr call) {
        Node receiver = call.getScope().map(MethodScope::strip).orElse(null);
        if (receiver != null && !(receiver instanceof NameExpr || receiver instanceof FieldAccessExpr)) {
            throw scope.refuse(receiver, Complaint.CONSTRUCT, "a static method called on a value");
        }
    }

    private Expression arrayCall(MethodCallExpr call, ResolvedMethod method) {
        List<Node> nodes = new ArrayList<>(call.getArguments());
        if (!method.isStatic()) {
            nodes.add(0, call.getScope().orElseThrow(() -> Refused.REFUSED));
        }
        Span span = scope.span(call);
        List<Expression> given = expressions.readAll(nodes);
        MethodTree callee = ArrayCalls.method(method.name(), given, span);
        List<Expression> arguments = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            arguments.add(
                    Conversions.convert(given.get(i), callee.params().get(i).type()));
        }
        return call(callee, arguments, span);
    }
}
