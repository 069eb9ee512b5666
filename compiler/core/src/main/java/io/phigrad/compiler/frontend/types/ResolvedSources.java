package io.phigrad.compiler.frontend.types;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.MethodDeclaration;
import org.eclipse.jdt.core.dom.VariableDeclarationFragment;

/** What the Eclipse compiler knows of some sources. */
public final class ResolvedSources {
    private final List<ResolvedFile> files = new ArrayList<>();

    private ResolvedSources() {}

    static ResolvedSources of(CompilationUnit[] units) {
        ResolvedSources sources = new ResolvedSources();
        Map<String, Place> declarations = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            if (units[i] == null) {
                throw new IllegalStateException("no syntax tree for source " + i);
            }
            units[i].accept(new DeclarationFinder(i, declarations));
            sources.files.add(new ResolvedFile(i, units[i], declarations));
        }
        return sources;
    }

    public ResolvedFile file(int index) {
        return files.get(index);
    }

    /** Records where methods and fields are declared, by binding key. */
    private static final class DeclarationFinder extends ASTVisitor {
        private final int file;
        private final Map<String, Place> declarations;

        DeclarationFinder(int file, Map<String, Place> declarations) {
            this.file = file;
            this.declarations = declarations;
        }

        @Override
        public boolean visit(MethodDeclaration node) {
            record(node.resolveBinding(), node.getName().getStartPosition());
            return false;
        }

        @Override
        public boolean visit(VariableDeclarationFragment node) {
            record(node.resolveBinding(), node.getName().getStartPosition());
            return false;
        }

        private void record(IBinding binding, int offset) {
            if (binding != null) {
                declarations.putIfAbsent(binding.getKey(), new Place(file, offset));
            }
        }
    }
}
