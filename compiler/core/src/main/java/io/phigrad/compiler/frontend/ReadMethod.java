package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.stmt.BlockStmt;
import io.phigrad.compiler.frontend.MethodScope.Call;
import io.phigrad.compiler.frontend.MethodScope.PackageUse;
import io.phigrad.compiler.frontend.tree.MethodTree;
import io.phigrad.compiler.frontend.tree.Statement;
import java.util.ArrayList;
import java.util.List;

/** A method of the sources while its body is read, and what was learned of it. */
final class ReadMethod {
    private final MethodTree tree;
    private final MethodScope scope;
    private final MethodDeclaration declaration;
    private final Program.Body body;
    private boolean sound = true;

    ReadMethod(MethodTree tree, MethodScope scope, MethodDeclaration declaration, Program.Body body) {
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

    MethodDeclaration declaration() {
        return declaration;
    }

    SourceFile file() {
        return scope.file();
    }

    List<Call> calls() {
        return scope.calls();
    }

    List<PackageUse> uses() {
        return scope.uses();
    }

    void read() {
        try {
            readBody();
        } catch (StackOverflowError tooDeep) {
            scope.refuse(declaration.getName(), Complaint.TOO_DEEP);
            body.set(new Statement.Sequence(List.of(), scope.span(declaration)));
            sound = false;
        }
    }

    private void readBody() {
        StatementReader reader = new StatementReader(scope, tree.result());
        BlockStmt block = declaration.getBody().orElseThrow();
        Statement own = reader.sequence(block.getStatements(), scope.span(block));
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
