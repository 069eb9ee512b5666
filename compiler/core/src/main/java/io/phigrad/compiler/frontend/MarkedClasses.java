package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import io.phigrad.FloatingPoint;
import io.phigrad.compiler.frontend.MethodScope.ComponentUse;
import io.phigrad.compiler.frontend.MethodScope.PackageUse;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The classes with marked methods, collected file by file and checked once all bodies are read. */
final class MarkedClasses {
    private final Program program;
    private final Optional<FloatingPoint> floatingPoint;
    private final Map<TypeDeclaration<?>, Entry> entries = new LinkedHashMap<>();

    private record Entry(SourceFile file, TypeDeclaration<?> type, List<MarkedMethod> methods) {

        String packageName() {
            return type.findCompilationUnit()
                    .flatMap(CompilationUnit::getPackageDeclaration)
                    .map(NodeWithName::getNameAsString)
                    .orElse("");
        }

        String className() {
            StringBuilder name = new StringBuilder(type.getNameAsString());
            for (Node n = type; n.getParentNode().orElse(null) instanceof TypeDeclaration<?> outer; n = outer) {
                name.insert(0, outer.getNameAsString() + ".");
            }
            return name.toString();
        }
    }

    MarkedClasses(Program program, Optional<FloatingPoint> floatingPoint) {
        this.program = program;
        this.floatingPoint = floatingPoint;
    }

    /** Checks the marked methods of a file and asks for their bodies. */
    void add(SourceFile file) {
        for (AnnotationExpr annotation : Marks.all(file, program.types(file), NeededSources.MARK)) {
            Node parent = annotation.getParentNode().orElse(null);
            if (parent instanceof MethodDeclaration method) {
                add(file, annotation, method);
            } else {
                program.findings().error(file, file.span(annotation), Complaint.MISPLACED_MARK);
            }
        }
    }

    private void add(SourceFile file, AnnotationExpr annotation, MethodDeclaration method) {
        Optional<MarkedMethod> marked = new MarkedMethodReader(program, file, annotation, method).read(floatingPoint);
        if (marked.isPresent() && method.getParentNode().orElse(null) instanceof TypeDeclaration<?> type) {
            entries.computeIfAbsent(type, t -> new Entry(file, t, new ArrayList<>()))
                    .methods()
                    .add(marked.get());
        }
    }

    /** Checks what shows only when everything is read: names that clash, what a package hides. */
    void checkReached() {
        Map<String, Entry> byFile = new LinkedHashMap<>();
        for (Entry entry : entries.values()) {
            GeneratedNames.check(program.findings(), entry.file(), entry.methods());
            checkFileName(byFile, entry);
            for (MarkedMethod method : entry.methods()) {
                checkPackage(entry, method);
                checkComponents(method);
            }
        }
    }

    private void checkFileName(Map<String, Entry> byFile, Entry entry) {
        String key = entry.packageName() + "." + entry.className().replace('.', '_');
        Entry other = byFile.putIfAbsent(key, entry);
        if (other != null) {
            program.findings()
                    .error(
                            entry.file(),
                            entry.file().span(entry.type().getName()),
                            Complaint.DUPLICATE_CLASS,
                            entry.className(),
                            other.className(),
                            other.file().name());
        }
    }

    private void checkPackage(Entry entry, MarkedMethod method) {
        for (ReadMethod reached : program.reached(method.method())) {
            for (PackageUse use : reached.uses()) {
                if (!use.packageName().equals(entry.packageName())) {
                    program.findings().error(reached.file(), use.span(), use.complaint(), use.words());
                }
            }
        }
    }

    /** Generated code reads the components of arguments, if the method does. */
    private void checkComponents(MarkedMethod method) {
        Set<RecordType> given = new HashSet<>();
        method.method().params().forEach(parameter -> given.addAll(records(parameter.type())));
        for (ReadMethod reached : program.reached(method.method())) {
            for (ComponentUse use : reached.componentUses()) {
                if (given.contains(use.record()) && use.component().access().isEmpty()) {
                    program.findings()
                            .error(
                                    reached.file(),
                                    use.span(),
                                    Complaint.HIDDEN_FIELD,
                                    use.component().name(),
                                    use.record().name());
                }
            }
        }
    }

    /** The records that values of the type are or hold. */
    static Set<RecordType> records(Type type) {
        Set<RecordType> records = new LinkedHashSet<>();
        collect(type, records);
        return records;
    }

    private static void collect(Type type, Set<RecordType> records) {
        if (type instanceof ArrayType array) {
            collect(array.bottom(), records);
        } else if (type instanceof RecordType record && records.add(record)) {
            record.components().forEach(component -> collect(component.type(), records));
        }
    }

    /** The classes of files without errors whose methods reach nothing that has one. */
    List<MarkedClass> sound() {
        List<MarkedClass> classes = new ArrayList<>();
        for (Entry entry : entries.values()) {
            boolean sound = !program.findings().in(entry.file())
                    && entry.methods().stream().allMatch(this::isSound);
            if (sound) {
                classes.add(new MarkedClass(
                        entry.file().name(),
                        entry.packageName(),
                        entry.className(),
                        isPublic(entry.type()),
                        entry.methods()));
            }
        }
        return classes;
    }

    private boolean isSound(MarkedMethod method) {
        return program.reached(method.method()).stream()
                .allMatch(reached -> reached.isSound() && !program.findings().in(reached.file()));
    }

    private static boolean isPublic(TypeDeclaration<?> type) {
        Node outer = type.getParentNode().orElse(null);
        boolean inInterface = outer instanceof ClassOrInterfaceDeclaration c && c.isInterface();
        boolean self = type.isPublic() || inInterface;
        return self && (!(outer instanceof TypeDeclaration<?> around) || isPublic(around));
    }
}
