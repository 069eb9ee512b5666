package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ForEachStmt;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.report.Span;
import io.phigrad.phi.expr.ArrayType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Private arrays of constants, of which derivatives hold copies. A copy is right only while nobody writes to the
 * array: in methods that are read {@link StaticArrays} sees to that, in the rest of the file only plain reads of
 * elements are trusted.
 */
final class PrivateTables {
    private final Program program;
    private final List<Use> uses = new ArrayList<>();
    private final Set<Variable> copies = new HashSet<>();

    private record Use(ResolvedVariable field, SourceFile file, Span span) {}

    PrivateTables(Program program) {
        this.program = program;
    }

    void use(ResolvedVariable field, SourceFile file, Span span) {
        uses.add(new Use(field, file, span));
    }

    void declare(Variable copy) {
        copies.add(copy);
    }

    boolean isCopy(Variable variable) {
        return copies.contains(variable);
    }

    /** Refuses the copies of arrays that may be written to. */
    void check() {
        Set<Node> read = new HashSet<>();
        program.methods().forEach(method -> read.add(method.declaration().node()));
        for (Use use : uses) {
            SourceFile declaring =
                    program.file(use.field().declaration().orElseThrow().file());
            CompilationUnit unit = declaring.unit().orElseThrow();
            if (!isTrusted(unit, use.field(), read)) {
                program.findings()
                        .error(
                                use.file(),
                                use.span(),
                                Complaint.PRIVATE_FIELD,
                                use.field().name());
            }
        }
    }

    private static boolean isTrusted(CompilationUnit unit, ResolvedVariable field, Set<Node> read) {
        ArrayType type = (ArrayType) field.type().subset().orElseThrow();
        return unit.findAll(Node.class, node -> isNamed(node, field.name())).stream()
                .allMatch(node -> isInside(node, read) || isPlainRead(node, type.rank()));
    }

    private static boolean isNamed(Node node, String name) {
        return node instanceof NameExpr simple && simple.getNameAsString().equals(name)
                || node instanceof FieldAccessExpr access
                        && access.getNameAsString().equals(name);
    }

    private static boolean isInside(Node node, Set<Node> methods) {
        Optional<Node> around = node.getParentNode();
        while (around.isPresent() && Callable.of(around.get()).isEmpty()) {
            around = around.get().getParentNode();
        }
        return around.isPresent() && methods.contains(around.get());
    }

    /** {@code a.length}, {@code for (double v : a)}, or an element that is not assigned to. */
    private static boolean isPlainRead(Node name, int rank) {
        Node inner = name;
        int left = rank;
        while (left > 0 && parent(inner) instanceof ArrayAccessExpr access && access.getName() == inner) {
            inner = access;
            left--;
        }
        Node outer = parent(inner);
        if (left > 0) {
            boolean length = outer instanceof FieldAccessExpr access
                    && access.getNameAsString().equals("length");
            boolean elements = left == 1 && outer instanceof ForEachStmt loop && loop.getIterable() == inner;
            return length || elements;
        }
        boolean assigned = outer instanceof AssignExpr assign && assign.getTarget() == inner;
        return !assigned && !(outer instanceof UnaryExpr) && !(outer instanceof EnclosedExpr);
    }

    private static Node parent(Node node) {
        return node.getParentNode().orElseThrow();
    }
}
