package io.phigrad.corpus;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.phigrad.Differentiable;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** javac in memory. */
final class SourceCompiler {
    /** The class path is short, because javac indexes it anew each time: the annotations, and what drivers and inputs use. */
    private static final List<String> OPTIONS = List.of(
            "-proc:none",
            "-Xlint:all",
            "-parameters",
            "-classpath",
            place(Differentiable.class) + File.pathSeparator + place(Seeded.class));

    private SourceCompiler() {}

    /** The jar or folder that a class was loaded from. */
    static Path place(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text and the name of its file; the name need not follow the package. */
    record Source(String file, String text) {}

    /**
     * What came out.
     *
     * @param classes bytes by qualified name, empty when there is an error
     * @param messages errors and warnings, rendered, with the file's name in front
     */
    record Compiled(Map<String, byte[]> classes, List<String> messages, boolean ok) {

        Compiled {
            classes = Map.copyOf(classes);
            messages = List.copyOf(messages);
        }

        ClassLoader loader() {
            return new MemoryClassLoader(classes);
        }

        List<String> messagesOf(String file) {
            return messages.stream().filter(m -> m.startsWith(file + ":")).toList();
        }
    }

    static Compiled compile(Collection<Source> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> messages = new DiagnosticCollector<>();
        Map<String, ByteArrayOutputStream> written = new HashMap<>();
        try (JavaFileManager files = new MemoryFiles(javac, written)) {
            boolean ok = javac.getTask(null, files, messages, OPTIONS, null, units(sources))
                    .call();
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
            return new Compiled(
                    classes,
                    messages.getDiagnostics().stream()
                            .map(SourceCompiler::render)
                            .toList(),
                    ok);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@link #compile}, for sources that must compile. */
    static Compiled compileWithoutErrors(Collection<Source> sources) {
        Compiled compiled = compile(sources);
        if (!compiled.ok()) {
            throw new AssertionError("does not compile:\n" + String.join("\n", compiled.messages()));
        }
        return compiled;
    }

    static JavacTask task(Collection<Source> sources) {
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        return (JavacTask) javac.getTask(null, null, message -> {}, OPTIONS, null, units(sources));
    }

    static CompilationUnitTree parse(String source) {
        try {
            return task(List.of(new Source("Parsed.java", source)))
                    .parse()
                    .iterator()
                    .next();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TextFile> units(Collection<Source> sources) {
        return sources.stream().map(TextFile::new).toList();
    }

    private static String render(Diagnostic<? extends JavaFileObject> message) {
        String file = message.getSource() == null ? "" : message.getSource().getName();
        return file + ":" + message.getLineNumber() + ": " + message.getKind() + " " + message.getMessage(Locale.ROOT);
    }

    private static final class TextFile extends SimpleJavaFileObject {
        private final Source source;

        TextFile(Source source) {
            super(URI.create("memory:///" + source.file()), Kind.SOURCE);
            this.source = source;
        }

        @Override
        public String getName() {
            return source.file();
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return getName().equals(simpleName + kind.extension)
                    || getName().endsWith("/" + simpleName + kind.extension);
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source.text();
        }
    }

    private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written;

        MemoryFiles(JavaCompiler javac, Map<String, ByteArrayOutputStream> written) {
            super(javac.getStandardFileManager(null, null, null));
            this.written = written;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className + kind.extension), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, name -> new ByteArrayOutputStream());
                }
            };
        }
    }

    private static final class MemoryClassLoader extends ClassLoader {
        private final Map<String, byte[]> classes;

        MemoryClassLoader(Map<String, byte[]> classes) {
            super(SourceCompiler.class.getClassLoader());
            setDefaultAssertionStatus(true);
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
