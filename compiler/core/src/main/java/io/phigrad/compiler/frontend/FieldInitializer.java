package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.VariableDeclarator;
import io.phigrad.compiler.frontend.tree.Expression;
import io.phigrad.compiler.frontend.tree.Expression.And;
import io.phigrad.compiler.frontend.tree.Expression.ArrayLiteral;
import io.phigrad.compiler.frontend.tree.Expression.Conditional;
import io.phigrad.compiler.frontend.tree.Expression.Convert;
import io.phigrad.compiler.frontend.tree.Expression.Literal;
import io.phigrad.compiler.frontend.tree.Expression.Operation;
import io.phigrad.compiler.frontend.tree.Expression.Or;
import io.phigrad.compiler.frontend.tree.Expression.StaticField;
import io.phigrad.compiler.frontend.types.Place;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the initial value of a private static final field in place of the field, which generated code cannot see:
 * of a number, or of an array that is written out.
 */
final class FieldInitializer {
    private final Program program;
    private final Map<Place, Optional<Expression>> values = new HashMap<>();

    FieldInitializer(Program program) {
        this.program = program;
    }

    /** The initial value, if it is a pure expression. */
    Optional<Expression> read(ResolvedVariable field) {
        Optional<Type> type =
                field.type().subset().or(() -> program.structures().type(field.type()));
        if (field.declaration().isEmpty() || type.isEmpty()) {
            return Optional.empty();
        }
        Place place = field.declaration().get();
        Optional<Expression> known = values.get(place);
        if (known == null) {
            values.put(place, Optional.empty());
            known = initializer(place).flatMap(value -> pure(place, value, type.get()));
            values.put(place, known);
        }
        return known;
    }

    private Optional<Node> initializer(Place place) {
        Node node = program.file(place.file()).declaration(place.offset()).orElse(null);
        return node instanceof VariableDeclarator declarator
                ? declarator.getInitializer().map(value -> value)
                : Optional.empty();
    }

    private Optional<Expression> pure(Place place, Node initializer, Type type) {
        MethodScope scope = MethodScope.ofField(program.file(place.file()), program);
        try {
            Expression value =
                    new StatementReader(scope, Optional.empty()).expressions().read(initializer, type);
            return scope.uses().isEmpty() && isPure(value) ? Optional.of(value) : Optional.empty();
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private static boolean isPure(Expression value) {
        if (value instanceof Operation operation) {
            return arePure(operation.operands());
        }
        if (value instanceof Conditional c) {
            return arePure(List.of(c.condition(), c.then(), c.otherwise()));
        }
        if (value instanceof And and) {
            return arePure(List.of(and.left(), and.right()));
        }
        if (value instanceof Or or) {
            return arePure(List.of(or.left(), or.right()));
        }
        if (value instanceof ArrayLiteral array) {
            return arePure(array.elements());
        }
        if (value instanceof Expression.New record) {
            return record.components().stream().noneMatch(c -> c.type() instanceof ArrayType)
                    && arePure(record.components());
        }
        if (value instanceof Expression.Component component) {
            return isPure(component.record());
        }
        return value instanceof Literal
                || value instanceof StaticField field && !(field.type() instanceof ArrayType)
                || value instanceof Convert convert && isPure(convert.operand());
    }

    private static boolean arePure(List<Expression> values) {
        return values.stream().allMatch(FieldInitializer::isPure);
    }
}
