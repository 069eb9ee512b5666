package io.phigrad.compiler.emit.tree;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A Java statement. Jumps leave or continue the innermost loop. */
public sealed interface JavaStatement {

    record Assign(Local target, JavaExpression value) implements JavaStatement {
        /** Whether nothing happens. */
        public boolean isTrivial() {
            return value.isRead(target);
        }
    }

    /**
     * All values are taken before any target changes; {@code emit.kernel.CopyOrder} turns it into assignments.
     *
     * @param next whether this ends a round of a loop
     */
    record Copies(List<Assign> copies, boolean next) implements JavaStatement {
        public Copies {
            copies = List.copyOf(copies);
        }
    }

    record Declare(Local local, Optional<JavaExpression> value) implements JavaStatement {}

    /** {@code array[index] = value}, or {@code +=}. */
    record Put(JavaExpression array, JavaExpression index, JavaExpression value, boolean add)
            implements JavaStatement {}

    record Evaluate(JavaExpression.Call call) implements JavaStatement {}

    record If(JavaExpression condition, List<JavaStatement> then, List<JavaStatement> otherwise)
            implements JavaStatement {
        public If {
            then = List.copyOf(then);
            otherwise = List.copyOf(otherwise);
        }
    }

    /** Left only by jumps. */
    record Loop(List<JavaStatement> body) implements JavaStatement {
        public Loop {
            body = List.copyOf(body);
        }
    }

    record While(JavaExpression condition, List<JavaStatement> body) implements JavaStatement {
        public While {
            body = List.copyOf(body);
        }
    }

    record DoWhile(List<JavaStatement> body, JavaExpression condition) implements JavaStatement {
        public DoWhile {
            body = List.copyOf(body);
        }
    }

    /**
     * @param init an {@link Assign}, or a {@link Declare} once declarations are placed; a loop whose counter goes on from
     *     where it stands assigns it to itself
     */
    record For(JavaStatement init, JavaExpression condition, Assign update, List<JavaStatement> body)
            implements JavaStatement {
        public For {
            body = List.copyOf(body);
        }
    }

    record Break() implements JavaStatement {}

    record Continue() implements JavaStatement {}

    record Return(Optional<JavaExpression> value) implements JavaStatement {}

    /** @param message a literal text (as a {@code String}) or a {@link JavaExpression} a piece */
    record Throw(String exception, List<Object> message) implements JavaStatement {
        public Throw {
            message = List.copyOf(message);
        }
    }

    /** The same with other expressions; those of nested statements included. */
    default JavaStatement map(UnaryOperator<JavaExpression> replace) {
        if (this instanceof Assign s) {
            return new Assign(s.target(), replace.apply(s.value()));
        } else if (this instanceof Declare s) {
            return new Declare(s.local(), s.value().map(replace));
        } else if (this instanceof Copies s) {
            return new Copies(
                    s.copies().stream().map(c -> (Assign) c.map(replace)).toList(), s.next());
        } else if (this instanceof Put s) {
            return new Put(replace.apply(s.array()), replace.apply(s.index()), replace.apply(s.value()), s.add());
        } else if (this instanceof Evaluate s) {
            return new Evaluate((JavaExpression.Call) replace.apply(s.call()));
        } else if (this instanceof Return s) {
            return new Return(s.value().map(replace));
        } else if (this instanceof Throw s) {
            return new Throw(
                    s.exception(),
                    s.message().stream()
                            .map(p -> p instanceof JavaExpression e ? replace.apply(e) : p)
                            .toList());
        } else if (this instanceof If s) {
            return new If(replace.apply(s.condition()), map(s.then(), replace), map(s.otherwise(), replace));
        } else if (this instanceof Loop s) {
            return new Loop(map(s.body(), replace));
        } else if (this instanceof While s) {
            return new While(replace.apply(s.condition()), map(s.body(), replace));
        } else if (this instanceof DoWhile s) {
            return new DoWhile(map(s.body(), replace), replace.apply(s.condition()));
        } else if (this instanceof For s) {
            return new For(
                    s.init().map(replace),
                    replace.apply(s.condition()),
                    (Assign) s.update().map(replace),
                    map(s.body(), replace));
        }
        return this;
    }

    static List<JavaStatement> map(List<JavaStatement> statements, UnaryOperator<JavaExpression> replace) {
        return statements.stream().map(s -> s.map(replace)).toList();
    }

    /** Visits every local that the statement assigns or reads, nested ones included. */
    default void locals(Consumer<Local> visit) {
        if (this instanceof Assign s) {
            visit.accept(s.target());
        } else if (this instanceof Declare s) {
            visit.accept(s.local());
        } else if (this instanceof Copies s) {
            s.copies().forEach(c -> c.locals(visit));
            return;
        } else if (this instanceof For s) {
            s.init().locals(visit);
            s.update().locals(visit);
        }
        expressions().forEach(e -> e.reads(visit));
        blocks().forEach(b -> b.forEach(s -> s.locals(visit)));
    }

    /** The statement's own expressions; those of nested statements left out. */
    default List<JavaExpression> expressions() {
        if (this instanceof Assign s) {
            return List.of(s.value());
        } else if (this instanceof Declare s) {
            return s.value().stream().toList();
        } else if (this instanceof Put s) {
            return List.of(s.array(), s.index(), s.value());
        } else if (this instanceof Evaluate s) {
            return List.of(s.call());
        } else if (this instanceof Return s) {
            return s.value().stream().toList();
        } else if (this instanceof Throw s) {
            return s.message().stream()
                    .filter(JavaExpression.class::isInstance)
                    .map(JavaExpression.class::cast)
                    .toList();
        } else if (this instanceof If s) {
            return List.of(s.condition());
        } else if (this instanceof While s) {
            return List.of(s.condition());
        } else if (this instanceof DoWhile s) {
            return List.of(s.condition());
        } else if (this instanceof For s) {
            return List.of(s.condition());
        }
        return List.of();
    }

    /** The blocks directly inside. */
    default List<List<JavaStatement>> blocks() {
        if (this instanceof If s) {
            return List.of(s.then(), s.otherwise());
        } else if (this instanceof Loop s) {
            return List.of(s.body());
        } else if (this instanceof While s) {
            return List.of(s.body());
        } else if (this instanceof DoWhile s) {
            return List.of(s.body());
        } else if (this instanceof For s) {
            return List.of(s.body());
        }
        return List.of();
    }

    /** The same with other blocks inside, in the order of {@link #blocks}. */
    default JavaStatement withBlocks(UnaryOperator<List<JavaStatement>> replace) {
        if (this instanceof If s) {
            return new If(s.condition(), replace.apply(s.then()), replace.apply(s.otherwise()));
        } else if (this instanceof Loop s) {
            return new Loop(replace.apply(s.body()));
        } else if (this instanceof While s) {
            return new While(s.condition(), replace.apply(s.body()));
        } else if (this instanceof DoWhile s) {
            return new DoWhile(replace.apply(s.body()), s.condition());
        } else if (this instanceof For s) {
            return new For(s.init(), s.condition(), s.update(), replace.apply(s.body()));
        }
        return this;
    }

    /** Whether control can reach what follows the statements, as Java's rules of reachability see it. */
    static boolean completes(List<JavaStatement> statements) {
        return statements.isEmpty() || statements.get(statements.size() - 1).completes();
    }

    default boolean completes() {
        if (this instanceof Break || this instanceof Continue || this instanceof Return || this instanceof Throw) {
            return false;
        } else if (this instanceof If s) {
            return s.otherwise().isEmpty() || completes(s.then()) || completes(s.otherwise());
        } else if (this instanceof Loop s) {
            return breaks(s.body());
        } else if (this instanceof While s) {
            return !s.condition().isTrue() || breaks(s.body());
        } else if (this instanceof DoWhile s) {
            return !s.condition().isTrue() && (completes(s.body()) || continues(s.body())) || breaks(s.body());
        } else if (this instanceof For s) {
            return !s.condition().isTrue() || breaks(s.body());
        }
        return true;
    }

    /** Whether some break leaves the loop whose body this is. */
    static boolean breaks(List<JavaStatement> body) {
        return body.stream()
                .anyMatch(s -> s instanceof Break || s instanceof If i && (breaks(i.then()) || breaks(i.otherwise())));
    }

    /** Whether some continue belongs to the loop whose body this is. */
    static boolean continues(List<JavaStatement> body) {
        return body.stream()
                .anyMatch(s -> s instanceof Continue
                        || s instanceof If i && (continues(i.then()) || continues(i.otherwise())));
    }
}
