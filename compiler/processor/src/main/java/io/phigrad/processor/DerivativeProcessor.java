package io.phigrad.processor;

import io.phigrad.Differentiable;
import io.phigrad.compiler.driver.CompilationResult;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.GradientCompiler;
import io.phigrad.compiler.driver.SourceCompiler;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.report.Diagnostic;
import io.phigrad.compiler.report.MessageFormat;
import io.phigrad.compiler.report.Remark;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic.Kind;

/**
 * Writes the derivatives of the marked methods of each round.
 *
 * <p>The texts of all classes of the round go to the compiler, since names of a marked method may resolve in any of
 * them. The class path of javac cannot be asked for: what a marked method needs from jars is named by the option
 * {@code -Aphigrad.classpath=PATH}; the annotations themselves are found without it.
 */
@SupportedAnnotationTypes("io.phigrad.Differentiable")
@SupportedOptions({
    DerivativeProcessor.CLASS_PATH,
    DerivativeProcessor.COARSENING,
    DerivativeProcessor.CHECKPOINT_ROUNDS,
    DerivativeProcessor.REMARKS
})
public final class DerivativeProcessor extends AbstractProcessor {

    static final String CLASS_PATH = "phigrad.classpath";
    static final String COARSENING = "phigrad.coarsening";
    static final String CHECKPOINT_ROUNDS = "phigrad.checkpointRounds";
    static final String REMARKS = "phigrad.remarks";

    private final SourceCompiler compiler;

    public DerivativeProcessor() {
        this(GradientCompiler::compile);
    }

    DerivativeProcessor(SourceCompiler compiler) {
        this.compiler = compiler;
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (!annotations.isEmpty()) {
            Map<String, ElementSource> sources = sourcesOf(round);
            markedTypes(round).stream().filter(type -> !isRead(type, sources)).forEach(this::printNoText);
            try {
                CompilationResult result = compiler.compile(
                        config(),
                        sources.values().stream().map(ElementSource::text).toList());
                result.diagnostics().forEach(this::print);
                result.files().forEach(file -> write(file, sources));
            } catch (RuntimeException | StackOverflowError e) {
                print(Kind.ERROR, "a fault of Phigrad, not of your source: " + e);
            }
        }
        return false; // other processors may look at the annotation too
    }

    private Map<String, ElementSource> sourcesOf(RoundEnvironment round) {
        ElementSources texts = ElementSources.of(processingEnv);
        Map<String, ElementSource> sources = new LinkedHashMap<>();
        for (Element root : round.getRootElements()) {
            if (root instanceof TypeElement type) {
                Optional<SourceText> text = texts.find(type);
                text.ifPresent(t -> sources.putIfAbsent(t.file(), new ElementSource(type, t)));
            }
        }
        return sources;
    }

    /** The outermost classes of the marked methods. */
    private static Set<TypeElement> markedTypes(RoundEnvironment round) {
        Set<TypeElement> types = new LinkedHashSet<>();
        for (Element marked : round.getElementsAnnotatedWith(Differentiable.class)) {
            Element outer = marked;
            while (outer.getEnclosingElement() != null
                    && outer.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
                outer = outer.getEnclosingElement();
            }
            if (outer instanceof TypeElement type) {
                types.add(type);
            }
        }
        return types;
    }

    /** Two classes of one file are read with the first. */
    private static boolean isRead(TypeElement type, Map<String, ElementSource> sources) {
        Pattern declaration = Pattern.compile("\\b(?:class|interface|enum|record)\\s+"
                + Pattern.quote(type.getSimpleName().toString()) + "\\b");
        return sources.values().stream()
                .anyMatch(source -> source.type().equals(type)
                        || declaration.matcher(source.text().text()).find());
    }

    private void printNoText(TypeElement type) {
        processingEnv
                .getMessager()
                .printMessage(
                        Kind.ERROR,
                        "Phigrad cannot see the text of " + type.getQualifiedName()
                                + ": this compiler shows it to no processor on this Java\n"
                                + "help: compile with javac, or on Java 18 or later, or name the folder of the sources"
                                + " with -sourcepath, or use the Maven plugin or the command line",
                        type);
    }

    private CompilerConfig config() {
        Map<String, String> options = processingEnv.getOptions();
        List<Path> classPath = ClassPath.of(processingEnv.getFiler(), options.getOrDefault(CLASS_PATH, ""));
        boolean coarsening = !options.getOrDefault(COARSENING, "on").equals("off");
        OptionalInt rounds = checkpointRounds(options.getOrDefault(CHECKPOINT_ROUNDS, ""));
        return new CompilerConfig(
                classPath,
                coarsening,
                OptionalInt.empty(),
                Optional.empty(),
                rounds,
                remarks(options.getOrDefault(REMARKS, "")));
    }

    private Set<Remark.Kind> remarks(String text) {
        Set<Remark.Kind> kinds = new LinkedHashSet<>();
        for (String name : text.isEmpty() ? new String[0] : text.split(",")) {
            Remark.Kind.of(name)
                    .ifPresentOrElse(
                            kinds::add,
                            () -> print(Kind.ERROR, "-A" + REMARKS + "=" + text + ": there is no kind " + name));
        }
        return kinds;
    }

    private OptionalInt checkpointRounds(String text) {
        if (text.matches("0*[1-9][0-9]{0,8}")) {
            return OptionalInt.of(Integer.parseInt(text));
        } else if (!text.isEmpty()) {
            print(Kind.ERROR, "-A" + CHECKPOINT_ROUNDS + "=" + text + " is not a number of rounds");
        }
        return OptionalInt.empty();
    }

    private void write(GeneratedFile file, Map<String, ElementSource> sources) {
        String className = file.path().replaceFirst("\\.java$", "").replace('/', '.');
        Element[] origin = Optional.ofNullable(sources.get(file.sourceFile())).stream()
                .map(ElementSource::type)
                .toArray(Element[]::new);
        try (Writer writer =
                processingEnv.getFiler().createSourceFile(className, origin).openWriter()) {
            writer.write(file.text());
        } catch (IOException e) {
            print(Kind.ERROR, className + " cannot be written: " + e.getMessage());
        }
    }

    private void print(Diagnostic diagnostic) {
        Kind kind = switch (diagnostic.severity()) {
            case ERROR, FAULT -> Kind.ERROR;
            case WARNING -> Kind.WARNING;
            case REMARK -> Kind.NOTE;
        };
        print(kind, MessageFormat.TEXT.render(diagnostic));
    }

    private void print(Kind kind, String message) {
        processingEnv.getMessager().printMessage(kind, message);
    }
}
