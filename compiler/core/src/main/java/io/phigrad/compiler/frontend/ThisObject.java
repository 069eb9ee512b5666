package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.Read;
import io.phigrad.compiler.frontend.tree.Statement;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.RecordType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What {@code this} is in a body: nothing in a static method, the receiver in an instance method, and in a record's
 * constructor one variable per component, out of which the record is made in the end.
 */
final class ThisObject {
    private final MethodScope scope;
    private Optional<Variable> self = Optional.empty();
    private Optional<RecordType> making = Optional.empty();
    private List<Variable> components = List.of();
    private boolean declares;
    private boolean isRefused;

    ThisObject(MethodScope scope) {
        this.scope = scope;
    }

    /** Makes it known; gives the parameters that the declaration has beside those written. */
    List<Variable> enter(Callable declaration) {
        return switch (declaration.kind()) {
            case STATIC -> List.of();
            case INSTANCE -> List.of(receiver(declaration));
            case DELEGATING -> {
                owner(declaration);
                yield List.of();
            }
            case CANONICAL, COMPACT -> {
                RecordType type = owner(declaration);
                making = Optional.of(type);
                components = variables(declaration, type);
                declares = declaration.kind() == Callable.Kind.CANONICAL;
                yield declares ? List.of() : components;
            }
        };
    }

    /** How many parameters the declaration has. */
    int parameters(Callable declaration) {
        int own = declaration.parameters().size();
        return switch (declaration.kind()) {
            case STATIC, CANONICAL, DELEGATING -> own;
            case INSTANCE -> own + 1;
            case COMPACT -> components.isEmpty() ? -1 : components.size();
        };
    }

    private RecordType owner(Callable declaration) {
        TypeDeclaration<?> owner = declaration.owner().orElseThrow(() -> Refused.REFUSED);
        Optional<RecordType> type = scope.method(declaration.name())
                .flatMap(m -> scope.program().structures().of(m.ownerType()));
        if (type.isEmpty()) {
            isRefused = true;
            String name = declaration.name().getIdentifier();
            throw scope.refuse(declaration.name(), Complaint.NOT_STATIC, name, owner.getNameAsString());
        }
        return type.get();
    }

    /** Whether somebody has been told that there is no such object: what reads its fields is refused without a word. */
    boolean isRefused() {
        return isRefused;
    }

    private Variable receiver(Callable declaration) {
        boolean taken = declaration.parameters().stream()
                .anyMatch(p -> p.getNameAsString().equals("self"));
        Variable variable = Variable.receiver(taken ? "self_" : "self", owner(declaration));
        self = Optional.of(variable);
        return variable;
    }

    /** One variable per component; each component must be of the subset. */
    private List<Variable> variables(Callable declaration, RecordType type) {
        RecordDeclaration record = (RecordDeclaration) declaration.owner().orElseThrow();
        List<Variable> variables = new ArrayList<>();
        for (Parameter parameter : record.getParameters()) {
            String name = parameter.getNameAsString();
            int index = type.index(name).orElseThrow(() -> scope.refuseComponent(parameter));
            variables.add(new Variable(name, type.components().get(index).type(), false));
        }
        return variables;
    }

    /** Declarations of the components that the constructor will assign. */
    List<Statement> declarations(Span span) {
        return declares
                ? components.stream()
                        .map(variable -> (Statement) new Statement.Declare(variable, Optional.empty(), span))
                        .toList()
                : List.of();
    }

    /** {@code this(...)} has made the record. */
    Statement delegated(Expression made, Span span) {
        Variable variable = Variable.receiver("self", made.type());
        self = Optional.of(variable);
        making = Optional.of((RecordType) made.type());
        return new Statement.Declare(variable, Optional.of(made), span);
    }

    /** What a constructor gives where it ends. */
    Optional<Expression> made(Span span) {
        return making.map(
                type -> self.isPresent() ? new Read(self.get(), span) : new Expression.New(type, reads(span), span));
    }

    private List<Expression> reads(Span span) {
        return components.stream().map(c -> (Expression) new Read(c, span)).toList();
    }

    boolean is(Expression expression) {
        return expression instanceof Read read
                && self.filter(s -> s == read.variable()).isPresent();
    }

    /** {@code this} as a value. */
    Optional<Expression> read(Span span) {
        return self.map(variable -> new Read(variable, span));
    }

    /** The variable that holds a component while the record is made. */
    Optional<Variable> component(String name) {
        return components.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst();
    }

    /** Whether a field of {@code this} is that of a record that is being made. */
    boolean isMaking(String owner) {
        return declares && making.filter(type -> type.name().equals(owner)).isPresent();
    }
}
