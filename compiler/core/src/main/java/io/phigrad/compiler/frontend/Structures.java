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
import io.phigrad.compiler.frontend.types.ResolvedFile;
import io.phigrad.compiler.frontend.types.ResolvedVariable;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
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
    private final Map<Instance, Optional<RecordType>> known = new HashMap<>();

    private record Declared(SourceFile file, TypeDeclaration<?> type) {}

    /** A structure with what its type parameters stand for. */
    private record Instance(String name, List<JavaType.Argument> arguments) {}

    Structures(Program program, List<SourceFile> files) {
        this.program = program;
        this.files = files;
    }

    /** The type in the compiler's terms, if it is such a structure or an array of them. */
    Optional<Type> type(JavaType type) {
        int rank = 0;
        for (String name = type.qualified(); name.endsWith("[]"); name = name.substring(0, name.length() - 2)) {
            rank++;
        }
        Optional<Type> found = of(type).map(t -> t);
        for (int k = 0; k < rank; k++) {
            found = found.map(ArrayType::new);
        }
        return found;
    }

    /** The structure, or that of which it is an array. */
    Optional<RecordType> of(JavaType type) {
        Instance instance = new Instance(type.qualified().replace("[]", ""), type.arguments());
        Optional<RecordType> found = known.get(instance);
        if (found == null) {
            known.put(instance, Optional.empty()); // what holds itself is none
            found = type.arguments().stream().anyMatch(a -> a.type().isEndless())
                    ? Optional.empty()
                    : declared(instance.name()).flatMap(d -> read(d, instance));
            known.put(instance, found);
        }
        return found;
    }

    private Optional<RecordType> read(Declared declared, Instance instance) {
        ResolvedFile types = program.types(declared.file()).with(instance.arguments());
        List<Component> components = components(declared, types);
        return components.isEmpty()
                ? Optional.empty()
                : Optional.of(new RecordType(instance.name(), arguments(declared.type(), instance), components));
    }

    /** Absent for what is not of the subset: no component depends on it. */
    private List<Optional<Type>> arguments(TypeDeclaration<?> type, Instance instance) {
        List<Optional<Type>> arguments = new ArrayList<>();
        for (int k = 0; k < typeParameters(type); k++) {
            Optional<JavaType> argument = instance.arguments().stream()
                    .skip(k)
                    .findFirst()
                    .map(JavaType.Argument::type)
                    .filter(a -> a.access() != Access.PRIVATE);
            arguments.add(argument.flatMap(a -> a.subset().or(() -> type(a))));
        }
        return arguments;
    }

    boolean isDeclared(String qualified) {
        return declared(qualified).isPresent();
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

    private List<Component> components(Declared declared, ResolvedFile types) {
        List<Component> components = new ArrayList<>();
        SourceFile file = declared.file();
        if (declared.type() instanceof RecordDeclaration record) {
            for (Parameter parameter : record.getParameters()) {
                boolean inactive = Marks.isInactive(file, types, parameter);
                String access = Accessors.ofRecord(record, parameter);
                component(file, types, parameter.getName(), inactive, access).ifPresent(components::add);
            }
        } else if (declared.type() instanceof ClassOrInterfaceDeclaration type && type.isFinal()) {
            for (FieldDeclaration field : type.getFields()) {
                if (field.isFinal() && !field.isStatic()) {
                    components.addAll(fields(declared, types, field));
                }
            }
        }
        return components;
    }

    private List<Component> fields(Declared declared, ResolvedFile types, FieldDeclaration field) {
        boolean inactive = Marks.isInactive(declared.file(), types, field);
        List<Component> components = new ArrayList<>();
        for (VariableDeclarator variable : field.getVariables()) {
            String access = Accessors.ofField(declared.type(), field, variable);
            component(declared.file(), types, variable.getName(), inactive, access)
                    .ifPresent(components::add);
        }
        return components;
    }

    private Optional<Component> component(
            SourceFile file, ResolvedFile types, SimpleName name, boolean inactive, String access) {
        return types.variable(file.offset(name), file.length(name))
                .map(ResolvedVariable::type)
                .flatMap(type -> type.subset().or(() -> type(type)))
                .map(type -> new Component(name.getIdentifier(), type, inactive, access));
    }
}
