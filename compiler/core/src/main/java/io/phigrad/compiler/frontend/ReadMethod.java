package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.stmt.BlockStmt;
import io.phigrad.compiler.frontend.MethodScope.Call;
import io.phigrad.compiler.frontend.MethodScope.ComponentUse;
import io.phigrad.compiler.frontend.MethodScope.PackageUse;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import java.util.ArrayList;
import java.util.List;

/** A method of the sources while its body is read, and what was learned of it. */
final class ReadMethod {
    private final MethodTree tree;
    private final MethodScope scope;
    private final Callable declaration;
    private final Program.Body body;
    private boolean sound = true;

    ReadMethod(MethodTree tree, MethodScope scope, Callable declaration, Program.Body body) {
        this.tree = tree;
        this.scope = scope;
        this.declaration = declaration;
        this.body = body;
    }

    void isSound(boolean value) {
        sound = value;
    }

    /** Whether nothing in it was refused. */
    boolean isSound() {
        return sound;
    }

    MethodTree tree() {
        return tree;
    }

    Callable declaration() {
        return declaration;
    }

    SourceFile file() {
        return scope.file();
    }

    List<Call> calls() {
        return scope.calls();
    }

    List<ComponentUse> componentUses() {
        return scope.componentUses();
    }

    List<PackageUse> uses() {
        return scope.uses();
    }

    void read() {
        try {
            readBody();
        } catch (StackOverflowError tooDeep) {
            scope.refuse(declaration.name(), Complaint.TOO_DEEP);
            body.set(new Statement.Sequence(List.of(), scope.span(declaration.node())));
            sound = false;
        }
    }

    private void readBody() {
        StatementReader reader = new StatementReader(scope, tree.result());
        BlockStmt block = declaration.body().orElseThrow();
        Statement own = reader.body(block, Callable.delegation(block));
        List<Statement> all = new ArrayList<>(scope.declarations());
        all.addAll(((Statement.Sequence) own).statements());
        body.set(new Statement.Sequence(all, scope.span(block)));
        if (reader.refused()) {
            sound = false;
            if (scope.program().findings().count() == 0) {
                throw new IllegalStateException("refused without a reason: " + tree.owner() + "." + tree.name());
            }
        }
    }
}
