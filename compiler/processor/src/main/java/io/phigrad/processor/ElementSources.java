package io.phigrad.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.phigrad.compiler.driver.SourceText;
import java.io.IOException;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import javax.tools.FileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/** Where the text of a class comes from: no interface of processors gives it, so each compiler has its own way. */
@FunctionalInterface
interface ElementSources {

    /** The text of the file that a class stands in; empty for a class that has none in sight. */
    Optional<SourceText> find(TypeElement type);

    static ElementSources of(ProcessingEnvironment environment) {
        try {
            return ofTrees(Trees.instance(environment));
        } catch (IllegalArgumentException | NoClassDefFoundError e) {
            return ofSourcePath(environment.getFiler()); // not javac
        }
    }

    private static ElementSources ofTrees(Trees trees) {
        return type -> {
            TreePath path = trees.getPath(type);
            return path == null
                    ? Optional.empty()
                    : read(path.getCompilationUnit().getSourceFile());
        };
    }

    private static ElementSources ofSourcePath(Filer filer) {
        return type -> {
            String file = type.getQualifiedName().toString().replace('.', '/') + Kind.SOURCE.extension;
            try {
                return read(filer.getResource(StandardLocation.SOURCE_PATH, "", file));
            } catch (IOException | IllegalArgumentException e) {
                return Optional.empty();
            }
        };
    }

    private static Optional<SourceText> read(FileObject file) {
        try {
            return Optional.of(
                    new SourceText(file.getName(), file.getCharContent(true).toString()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
