package io.phigrad.compiler.frontend;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.nodeTypes.NodeWithName;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import io.phigrad.compiler.frontend.types.JavaType;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.phi.expr.ArrayType;
import io.phigrad.phi.expr.RecordType;
import io.phigrad.phi.expr.RecordType.Component;
import io.phigrad.phi.expr.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The records and final classes of the sources as types of the subset. Their components are those components or final
 * fields whose types are in the subset; what reads another one is refused where it does.
 */
final class Structures {
    private final Program program;
    private final List<SourceFile> files;
    private final Map<String, Declared> declared = new HashMap<>();
    private final Map<String, Optional<RecordType>> known = new HashMap<>();

    private record Declared(SourceFile file, TypeDeclaration<?> type) {}

    Structures(Program program, List<SourceFile> files) {
        this.program = program;
        this.files = files;
    }

    /** The type in the compiler's terms, if it is such a structure or an array of them. */
    Optional<Type> type(JavaType type) {
        String name = type.qualified();
        int rank = 0;
        while (name.endsWith("[]")) {
            name = name.substring(0, name.length() - 2);
            rank++;
        }
        Optional<Type> found = named(name).map(t -> t);
        for (int k = 0; k < rank; k++) {
            found = found.map(ArrayType::new);
        }
        return found;
    }

    /** The structure of a qualified name. */
    Optional<RecordType> named(String qualified) {
        Optional<RecordType> found = known.get(qualified);
        if (found == null) {
            known.put(qualified, Optional.empty()); // what holds itself is none
            found = declared(qualified)
                    .flatMap(d ->
                            read(d).map(components -> new RecordType(qualified, typeParameters(d.type()), components)));
            known.put(qualified, found);
        }
        return found;
    }

    Optional<RecordType> declaredBy(TypeDeclaration<?> type) {
        return named(qualified(type));
    }

    boolean isRecord(String qualified) {
        return declared(qualified)
                .map(d -> d.type() instanceof RecordDeclaration)
                .orElse(false);
    }

    /** Whether a class of the package can name the type and read what others can read of it. */
    boolean isVisible(RecordType type, String packageName) {
        TypeDeclaration<?> node = declared(type.name()).orElseThrow().type();
        boolean samePackage = packageOf(node).equals(packageName);
        Optional<Node> around = Optional.of(node);
        while (around.isPresent() && around.get() instanceof TypeDeclaration<?> outer) {
            if (outer.isPrivate() || !samePackage && !outer.isPublic()) {
                return false;
            }
            around = outer.getParentNode();
        }
        return samePackage || type.components().stream().allMatch(component -> Accessors.isPublic(node, component));
    }

    private Optional<Declared> declared(String qualified) {
        if (declared.isEmpty()) {
            files.forEach(file -> file.unit().ifPresent(unit -> unit.getTypes().forEach(type -> collect(file, type))));
        }
        return Optional.ofNullable(declared.get(qualified));
    }

    private void collect(SourceFile file, TypeDeclaration<?> type) {
        declared.put(qualified(type), new Declared(file, type));
        for (BodyDeclaration<?> member : type.getMembers()) {
            if (member instanceof TypeDeclaration<?> inner) {
                collect(file, inner);
            }
        }
    }

    private static String packageOf(TypeDeclaration<?> type) {
        return type.findCompilationUnit()
                .flatMap(CompilationUnit::getPackageDeclaration)
                .map(NodeWithName::getNameAsString)
                .orElse("");
    }

    private static String qualified(TypeDeclaration<?> type) {
        StringBuilder name = new StringBuilder(type.getNameAsString());
        for (Node n = type; n.getParentNode().orElse(null) instanceof TypeDeclaration<?> outer; n = outer) {
            name.insert(0, outer.getNameAsString() + ".");
        }
        String packageName = packageOf(type);
        return packageName.isEmpty() ? name.toString() : packageName + "." + name;
    }

    private static int typeParameters(TypeDeclaration<?> type) {
        return type instanceof NodeWithTypeParameters<?> generic
                ? generic.getTypeParameters().size()
                : 0;
    }

    /** The components; absent if there are none. */
    private Optional<List<Component>> read(Declared declared) {
        List<Component> components = new ArrayList<>();
        if (declared.type() instanceof RecordDeclaration record) {
            for (Parameter parameter : record.getParameters()) {
                boolean inactive = Marks.isInactive(declared.file(), program.types(declared.file()), parameter);
                component(declared, parameter.getName(), inactive, Accessors.ofRecord(record, parameter))
                        .ifPresent(components::add);
            }
        } else if (declared.type() instanceof ClassOrInterfaceDeclaration type && type.isFinal()) {
            for (FieldDeclaration field : type.getFields()) {
                if (field.isFinal() && !field.isStatic()) {
                    components.addAll(fields(declared, field));
                }
            }
        }
        return components.isEmpty() ? Optional.empty() : Optional.of(components);
    }

    private List<Component> fields(Declared declared, FieldDeclaration field) {
        boolean inactive = Marks.isInactive(declared.file(), program.types(declared.file()), field);
        List<Component> components = new ArrayList<>();
        for (VariableDeclarator variable : field.getVariables()) {
            String access = Accessors.ofField(declared.type(), field, variable);
            component(declared, variable.getName(), inactive, access).ifPresent(components::add);
        }
        return components;
    }

    private Optional<Component> component(Declared declared, SimpleName name, boolean inactive, String access) {
        SourceFile file = declared.file();
        Optional<ResolvedVariable> variable = program.types(file).variable(file.offset(name), file.length(name));
        return variable.map(ResolvedVariable::type)
                .flatMap(type -> type.subset().or(() -> type(type)))
                .map(type -> new Component(name.getIdentifier(), type, inactive, access));
    }
}
