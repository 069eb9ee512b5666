package io.phigrad.processor;

import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import io.phigrad.compiler.driver.SourceText;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.StandardLocation;

/**
 * Where the text of a class comes from: up to Java 17 no interface of processors gives it, so that each compiler has its own
 * way. They are tried in order.
 */
@FunctionalInterface
interface ElementSources {

    /** The text of the file that a class stands in; empty for a class that has none in sight. */
    Optional<SourceText> find(TypeElement type);

    static ElementSources of(ProcessingEnvironment environment) {
        List<ElementSources> ways = List.of(
                ofTrees(environment), ofElements(environment.getElementUtils()), ofSourcePath(environment.getFiler()));
        return type -> ways.stream().flatMap(way -> way.find(type).stream()).findFirst();
    }

    /** That of javac. */
    private static ElementSources ofTrees(ProcessingEnvironment environment) {
        try {
            Trees trees = Trees.instance(environment);
            return type -> {
                TreePath path = trees.getPath(type);
                return path == null
                        ? Optional.empty()
                        : read(path.getCompilationUnit().getSourceFile());
            };
        } catch (IllegalArgumentException | NoClassDefFoundError e) {
            return type -> Optional.empty(); // not javac
        }
    }

    /** {@code Elements.getFileObjectOf}, which there is from Java 18 on, in ecj too. */
    private static ElementSources ofElements(Elements elements) {
        return type -> {
            try {
                Object file = Elements.class
                        .getMethod("getFileObjectOf", Element.class)
                        .invoke(elements, type);
                return file instanceof FileObject source && source.getName().endsWith(Kind.SOURCE.extension)
                        ? read(source)
                        : Optional.empty();
            } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
                return Optional.empty();
            }
        };
    }

    /** A file of the class's name on the source path. */
    private static ElementSources ofSourcePath(Filer filer) {
        return type -> {
            String file = type.getQualifiedName().toString().replace('.', '/') + Kind.SOURCE.extension;
            try {
                return read(Objects.requireNonNull(filer.getResource(StandardLocation.SOURCE_PATH, "", file)));
            } catch (IOException | RuntimeException e) {
                return Optional.empty();
            }
        };
    }

    private static Optional<SourceText> read(FileObject file) {
        try {
            return Optional.of(
                    new SourceText(file.getName(), file.getCharContent(true).toString()));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }
}
