package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.driver.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.core.JavaCore;
import org.eclipse.jdt.core.dom.AST;
import org.eclipse.jdt.core.dom.ASTParser;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.FileASTRequestor;

/** One pass of the Eclipse compiler over sources that see each other and the class path. */
public final class SourceResolver {
    private static final String[] NO_KEYS = {};

    private SourceResolver() {}

    /** The sources resolved, in order. */
    public static ResolvedSources resolve(List<Path> classPath, List<SourceText> sources) {
        try (SourceFolder folder = new SourceFolder()) {
            Map<String, Integer> indices = new HashMap<>();
            String[] files = new String[sources.size()];
            for (int i = 0; i < files.length; i++) {
                files[i] = folder.write(i, sources.get(i)).toString();
                indices.put(files[i], i);
            }
            CompilationUnit[] units = new CompilationUnit[files.length];
            ASTParser parser = parser(classPath, folder.runtime());
            String[] encodings = new String[files.length];
            Arrays.fill(encodings, "UTF-8");
            parser.createASTs(files, encodings, NO_KEYS, into(units, indices), null);
            return ResolvedSources.of(units);
        }
    }

    private static FileASTRequestor into(CompilationUnit[] units, Map<String, Integer> indices) {
        return new FileASTRequestor() {
            @Override
            public void acceptAST(String sourceFilePath, CompilationUnit unit) {
                Integer index = indices.get(sourceFilePath);
                if (index != null) {
                    units[index] = unit;
                }
            }
        };
    }

    private static ASTParser parser(List<Path> classPath, Path runtime) {
        ASTParser parser = ASTParser.newParser(AST.getJLSLatest());
        Map<String, String> options = new HashMap<>();
        JavaCore.setComplianceOptions(JavaCore.latestSupportedJavaVersion(), options);
        parser.setCompilerOptions(options);
        parser.setKind(ASTParser.K_COMPILATION_UNIT);
        parser.setResolveBindings(true);
        parser.setBindingsRecovery(true);
        List<String> entries = new ArrayList<>();
        classPath.stream().filter(Files::exists).map(Path::toString).forEach(entries::add);
        entries.add(runtime.toString());
        parser.setEnvironment(entries.toArray(String[]::new), null, null, true);
        return parser;
    }
}
