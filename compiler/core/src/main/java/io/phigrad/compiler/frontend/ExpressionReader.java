package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.NullLiteralExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.ArrayLiteral;
import io.phigrad.compiler.frontend.tree.Expression.Conditional;
import io.phigrad.compiler.frontend.tree.Expression.Index;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.Expression.NewArray;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads an expression as a typed tree, or refuses it after saying why. */
final class ExpressionReader {
    /** Deep enough for any sum that a person writes; what comes after recurs over the tree too. */
    private static final int DEEPEST = 2500;

    /** The Eclipse compiler counts to 255. */
    private static final int MOST_BRACKETS = 200;

    private final MethodScope scope;
    private final StatementReader statements;
    private final OperatorReader operators;
    private final NameReader names;
    private final CallReader calls;
    private final RecordReader records;
    private int depth;
    private boolean tooDeep;

    /** @param statements reads the statements inside a switch that has a value */
    ExpressionReader(MethodScope scope, StatementReader statements) {
        this.scope = scope;
        this.statements = statements;
        this.operators = new OperatorReader(scope, this);
        this.names = new NameReader(scope, this);
        this.calls = new CallReader(scope, this);
        this.records = new RecordReader(scope, this);
    }

    Expression read(Node node) {
        if (depth >= DEEPEST || MethodScope.brackets(node) > MOST_BRACKETS) {
            throw tooDeep(node);
        }
        depth++;
        try {
            Node inner = MethodScope.strip(node);
            Optional<Object> constant = scope.constant(inner);
            return constant.isPresent() ? constant(constant.get(), inner) : variable(inner);
        } finally {
            depth--;
        }
    }

    private Refused tooDeep(Node node) {
        if (!tooDeep) {
            tooDeep = true;
            scope.refuse(scope.file().firstToken(node), Complaint.TOO_DEEP);
        }
        return Refused.REFUSED;
    }

    /** All of them, so that each is complained of, before the first that is refused stops the reading. */
    List<Expression> readAll(List<? extends Node> nodes) {
        List<Expression> expressions = new ArrayList<>();
        for (Node node : nodes) {
            try {
                expressions.add(read(node));
            } catch (Refused refused) {
                // its complaint is filed; the count below tells that one is missing
            }
        }
        if (expressions.size() < nodes.size()) {
            throw Refused.REFUSED;
        }
        return expressions;
    }

    /** As a value of the given type. */
    Expression read(Node node, Type type) {
        return node instanceof ArrayInitializerExpr initializer
                ? elements(initializer, type, scope.span(initializer))
                : scope.converted(read(node), type);
    }

    Expression condition(Node node) {
        return read(node, Scalar.BOOLEAN);
    }

    private Expression constant(Object value, Node node) {
        return Conversions.literal(value, scope.span(node));
    }

    private Expression variable(Node node) {
        if (node instanceof BinaryExpr binary) {
            return operators.binary(binary);
        }
        if (node instanceof UnaryExpr unary) {
            return operators.unary(unary);
        }
        if (node instanceof AssignExpr assign) {
            return operators.assign(assign);
        }
        if (node instanceof NameExpr || node instanceof FieldAccessExpr) {
            return names.read(node);
        }
        if (node instanceof ArrayAccessExpr access) {
            return index(access);
        }
        if (node instanceof MethodCallExpr call) {
            return calls.read(call);
        }
        if (node instanceof ConditionalExpr conditional) {
            return conditional(conditional);
        }
        return rarer(node);
    }

    private Expression rarer(Node node) {
        if (node instanceof CastExpr cast) {
            return cast(cast);
        }
        if (node instanceof ArrayCreationExpr creation) {
            return creation(creation);
        }
        if (node instanceof SwitchExpr choice) {
            return statements.switchValue(choice, typeOf(choice));
        }
        if (node instanceof NullLiteralExpr) {
            throw scope.refuse(node, Complaint.NULL);
        }
        if (node instanceof LiteralExpr) {
            throw Refused.REFUSED;
        }
        if (node instanceof ObjectCreationExpr creation) {
            return records.creation(creation);
        }
        if (node instanceof ThisExpr) {
            return records.thisValue(scope.span(node));
        }
        throw Unsupported.expression(scope, node);
    }

    /** What may stand on the left of an assignment. */
    Expression target(Node node) {
        Node inner = MethodScope.strip(node);
        if (inner instanceof ArrayAccessExpr access) {
            names.refuseStaticRoot(access);
            return index(access);
        }
        return names.target(inner);
    }

    Literal enumConstant(Node node, ResolvedVariable constant) {
        return names.enumConstant(node, constant);
    }

    private Index index(ArrayAccessExpr access) {
        List<Expression> parts = readAll(List.of(access.getName(), access.getIndex()));
        if (!(parts.get(0).type() instanceof ArrayType array)) {
            throw Refused.REFUSED;
        }
        Expression index = Conversions.convert(parts.get(1), Scalar.INT);
        return new Index(array.element(), parts.get(0), index, scope.span(access));
    }

    private Expression conditional(ConditionalExpr node) {
        List<Expression> parts = readAll(List.of(node.getCondition(), node.getThenExpr(), node.getElseExpr()));
        Type type = typeOf(node);
        return new Conditional(
                type,
                Conversions.convert(parts.get(0), Scalar.BOOLEAN),
                scope.converted(parts.get(1), type),
                scope.converted(parts.get(2), type),
                scope.span(node));
    }

    /** The type that Java gives an expression. */
    private Type typeOf(Node node) {
        JavaType type = scope.type(node).orElseThrow(() -> Refused.REFUSED);
        return scope.subset(type, scope.span(node));
    }

    private Expression cast(CastExpr node) {
        JavaType type = scope.typeNamed(node.getType()).orElseThrow(() -> Refused.REFUSED);
        Type wanted = scope.inSubset(type).orElseThrow(() -> scope.refuse(node.getType(), Complaint.CAST, type.name()));
        Expression value = read(node.getExpression());
        if (!(wanted instanceof Scalar) && !value.type().equals(wanted)) {
            throw scope.refuse(node.getType(), Complaint.CAST, type.name());
        }
        return Conversions.convert(value, wanted);
    }

    private Expression creation(ArrayCreationExpr node) {
        JavaType type = scope.type(node).orElseThrow(() -> Refused.REFUSED);
        Type array = scope.subset(type, scope.span(node.getElementType()));
        Optional<ArrayInitializerExpr> initializer = node.getInitializer();
        if (initializer.isPresent()) {
            return elements(initializer.get(), array, scope.span(node));
        }
        List<Node> given = new ArrayList<>();
        node.getLevels().forEach(level -> level.getDimension().ifPresent(given::add));
        List<Expression> sizes = new ArrayList<>();
        for (Expression size : readAll(given)) {
            sizes.add(Conversions.convert(size, Scalar.INT));
        }
        return new NewArray(array, sizes, scope.span(node));
    }

    private Expression elements(ArrayInitializerExpr initializer, Type type, Span span) {
        if (!(type instanceof ArrayType array)) {
            throw Refused.REFUSED;
        }
        List<Expression> elements = new ArrayList<>();
        for (Node value : initializer.getValues()) {
            try {
                elements.add(read(value, array.element()));
            } catch (Refused refused) {
                // its complaint is filed; the count below tells that one is missing
            }
        }
        if (elements.size() < initializer.getValues().size()) {
            throw Refused.REFUSED;
        }
        return new ArrayLiteral(array, elements, span);
    }
}
