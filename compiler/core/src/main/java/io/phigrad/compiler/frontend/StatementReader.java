package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Statement.Declare;
import io.phigrad.compiler.frontend.tree.Statement.Evaluate;
import io.phigrad.compiler.frontend.tree.Statement.If;
import io.phigrad.compiler.frontend.tree.Statement.Return;
import io.phigrad.compiler.frontend.tree.Statement.Sequence;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads statements. One that is refused leaves an empty statement, so that the rest is read too. */
final class StatementReader {
    /** Blocks, branches and loops inside one another; each alternative of a chain of ifs is one. */
    private static final int DEEPEST = 500;

    private final MethodScope scope;
    private final Optional<Type> result;
    private final ExpressionReader expressions;
    private final LoopReader loops;
    private final SwitchReader switches;
    private final ThrowReader exceptions;
    private final RecordReader records;
    private int depth;
    private boolean refused;

    /** @param result the method's result type, empty for void */
    StatementReader(MethodScope scope, Optional<Type> result) {
        this.scope = scope;
        this.result = result;
        this.expressions = new ExpressionReader(scope, this);
        this.loops = new LoopReader(scope, expressions, this);
        this.switches = new SwitchReader(scope, expressions, this);
        this.exceptions = new ThrowReader(scope, expressions);
        this.records = new RecordReader(scope, expressions);
    }

    ExpressionReader expressions() {
        return expressions;
    }

    Expression switchValue(SwitchExpr node, Type type) {
        return switches.value(node, type);
    }

    /** Whether a statement was refused: then the tree is not the user's program. */
    boolean refused() {
        return refused;
    }

    Statement read(Node node) {
        depth++;
        try {
            if (depth > DEEPEST) {
                throw scope.refuse(scope.file().firstToken(node), Complaint.TOO_DEEP);
            }
            return statement(node);
        } catch (Refused because) {
            return emptyAfterRefusal(node);
        } finally {
            depth--;
        }
    }

    /** Stands for what was refused. */
    Statement emptyAfterRefusal(Node node) {
        refused = true;
        return new Sequence(List.of(), scope.span(node));
    }

    /** A method's or constructor's body; a constructor ends with the record that it has made. */
    Statement body(BlockStmt block, Optional<ExplicitConstructorInvocationStmt> delegation) {
        List<Node> nodes = new ArrayList<>(block.getStatements());
        Span span = scope.span(block);
        List<Statement> all = new ArrayList<>();
        if (delegation.isPresent()) {
            nodes.remove(0);
            try {
                all.add(records.delegated(delegation.get()));
            } catch (Refused because) {
                all.add(emptyAfterRefusal(delegation.get()));
            }
        }
        all.addAll(scope.thisObject().declarations(span));
        all.addAll(((Sequence) sequence(nodes, span)).statements());
        scope.thisObject().made(span).ifPresent(made -> all.add(new Return(Optional.of(made), span)));
        return new Sequence(all, span);
    }

    Statement sequence(List<? extends Node> nodes, Span span) {
        List<Statement> statements = new ArrayList<>();
        for (Node node : nodes) {
            Statement statement = read(node);
            if (statement instanceof Sequence declared && node instanceof ExpressionStmt) {
                statements.addAll(declared.statements());
            } else {
                statements.add(statement);
            }
        }
        return new Sequence(statements, span);
    }

    private Statement statement(Node node) {
        Span span = scope.span(node);
        if (node instanceof BlockStmt block) {
            return sequence(block.getStatements(), span);
        }
        if (node instanceof ExpressionStmt statement) {
            return evaluation(statement.getExpression(), span);
        }
        if (node instanceof IfStmt statement) {
            return branch(statement, span);
        }
        if (node instanceof ReturnStmt statement) {
            return new Return(
                    statement
                            .getExpression()
                            .map(this::returned)
                            .or(() -> scope.thisObject().made(span)),
                    span);
        }
        if (node instanceof EmptyStmt) {
            return new Sequence(List.of(), span);
        }
        if (node instanceof ThrowStmt statement) {
            return exceptions.read(statement);
        }
        return jumpOrLoop(node, span);
    }

    private Statement jumpOrLoop(Node node, Span span) {
        if (node instanceof ForStmt statement) {
            return loops.counted(statement);
        }
        if (node instanceof ForEachStmt statement) {
            return loops.forEach(statement);
        }
        if (node instanceof WhileStmt statement) {
            return loops.before(statement);
        }
        if (node instanceof DoStmt statement) {
            return loops.after(statement);
        }
        if (node instanceof LabeledStmt statement) {
            return loops.labeled(statement);
        }
        if (node instanceof BreakStmt statement) {
            return new Statement.Break(loops.breakTarget(statement), span);
        }
        if (node instanceof ContinueStmt statement) {
            return new Statement.Continue(loops.continueTarget(statement), span);
        }
        if (node instanceof YieldStmt statement) {
            return switches.yielding(statement);
        }
        if (node instanceof AssertStmt statement) {
            return exceptions.assertion(statement);
        }
        if (node instanceof SwitchStmt statement) {
            return switches.read(statement);
        }
        throw Unsupported.statement(scope, node);
    }

    private Expression returned(Node value) {
        Expression read = expressions.read(value);
        return scope.converted(read, result.orElseThrow(() -> Refused.REFUSED));
    }

    private Statement branch(IfStmt node, Span span) {
        Expression condition = null;
        try {
            condition = expressions.condition(node.getCondition());
        } catch (Refused because) {
            refused = true;
        }
        Statement then = read(node.getThenStmt());
        Optional<Statement> otherwise = node.getElseStmt().map(this::read);
        return condition == null ? emptyAfterRefusal(node) : new If(condition, then, otherwise, span);
    }

    /** An expression statement, or the declarations of {@code double a = 1, b;}. */
    Statement evaluation(Node expression, Span span) {
        if (!(expression instanceof VariableDeclarationExpr declaration)) {
            return new Evaluate(expressions.read(expression), span);
        }
        List<Statement> declared = declarations(declaration);
        return declared.size() == 1 ? declared.get(0) : new Sequence(declared, span);
    }

    List<Statement> declarations(VariableDeclarationExpr declaration) {
        boolean inactive = Marks.isInactive(scope.file(), scope.types(), declaration);
        List<Statement> declared = new ArrayList<>();
        for (VariableDeclarator declarator : declaration.getVariables()) {
            declared.add(declaration(declarator, inactive));
        }
        return declared;
    }

    private Statement declaration(VariableDeclarator declarator, boolean inactive) {
        Span span = scope.span(declarator);
        try {
            Variable variable = scope.declare(declarator.getName(), scope.span(declarator.getType()), inactive);
            Optional<Expression> value = declarator.getInitializer().map(v -> expressions.read(v, variable.type()));
            return new Declare(variable, value, span);
        } catch (Refused because) {
            return emptyAfterRefusal(declarator);
        }
    }
}
