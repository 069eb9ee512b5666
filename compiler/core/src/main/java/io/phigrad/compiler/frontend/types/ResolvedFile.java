package io.phigrad.compiler.frontend.types;

import io.phigrad.compiler.frontend.types.ResolvedVariable.Access;
import io.phigrad.compiler.frontend.types.ResolvedVariable.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jdt.core.compiler.IProblem;
import org.eclipse.jdt.core.dom.ASTNode;
import org.eclipse.jdt.core.dom.ASTVisitor;
import org.eclipse.jdt.core.dom.ClassInstanceCreation;
import org.eclipse.jdt.core.dom.CompilationUnit;
import org.eclipse.jdt.core.dom.ConstructorInvocation;
import org.eclipse.jdt.core.dom.Expression;
import org.eclipse.jdt.core.dom.FieldAccess;
import org.eclipse.jdt.core.dom.IBinding;
import org.eclipse.jdt.core.dom.IMethodBinding;
import org.eclipse.jdt.core.dom.ITypeBinding;
import org.eclipse.jdt.core.dom.IVariableBinding;
import org.eclipse.jdt.core.dom.MethodInvocation;
import org.eclipse.jdt.core.dom.Modifier;
import org.eclipse.jdt.core.dom.Name;
import org.eclipse.jdt.core.dom.SuperFieldAccess;
import org.eclipse.jdt.core.dom.Type;
import org.eclipse.jdt.core.dom.TypeLiteral;
import org.jspecify.annotations.Nullable;

/** What the Eclipse compiler knows of one source, looked up by offset and length in its text. */
public final class ResolvedFile {
    private final int index;
    private final CompilationUnit unit;
    private final Map<String, Place> declarations;
    private final Map<Long, Expression> expressions;
    private final Map<Long, Type> types;
    private final Map<Long, ConstructorInvocation> delegations;
    private final JavaTypes javaTypes;

    ResolvedFile(int index, CompilationUnit unit, Map<String, Place> declarations) {
        this.index = index;
        this.unit = unit;
        this.declarations = declarations;
        expressions = new HashMap<>();
        types = new HashMap<>();
        delegations = new HashMap<>();
        javaTypes = new JavaTypes(List.of());
        unit.accept(new ASTVisitor() {
            @Override
            public void preVisit(ASTNode node) {
                Long key = key(node.getStartPosition(), node.getLength());
                if (node instanceof Expression expression) {
                    expressions.putIfAbsent(key, expression);
                } else if (node instanceof Type type) {
                    types.putIfAbsent(key, type);
                } else if (node instanceof ConstructorInvocation delegation) {
                    delegations.put(key, delegation);
                }
            }
        });
    }

    private ResolvedFile(ResolvedFile file, JavaTypes javaTypes) {
        index = file.index;
        unit = file.unit;
        declarations = file.declarations;
        expressions = file.expressions;
        types = file.types;
        delegations = file.delegations;
        this.javaTypes = javaTypes;
    }

    /** The same file where type parameters stand for the given types. */
    public ResolvedFile with(List<JavaType.Argument> typeArguments) {
        return new ResolvedFile(this, new JavaTypes(typeArguments));
    }

    private static Long key(int offset, int length) {
        return ((long) offset << 32) | length;
    }

    /** The type of an expression; absent for a part of a chain {@code a + b + c} and where nothing resolves. */
    public Optional<JavaType> type(int offset, int length) {
        Expression expression = expressions.get(key(offset, length));
        ITypeBinding binding = expression == null ? null : expression.resolveTypeBinding();
        return known(binding);
    }

    /** The type that a type's text denotes. */
    public Optional<JavaType> typeNamed(int offset, int length) {
        Type type = types.get(key(offset, length));
        return known(type == null ? null : type.resolveBinding());
    }

    private Optional<JavaType> known(@Nullable ITypeBinding binding) {
        return binding == null || binding.isRecovered() ? Optional.empty() : Optional.of(javaTypes.of(binding));
    }

    /** The value of a compile-time constant: a box or a String. */
    public Optional<Object> constant(int offset, int length) {
        Expression expression = expressions.get(key(offset, length));
        return expression == null ? Optional.empty() : Optional.ofNullable(expression.resolveConstantExpressionValue());
    }

    /** The variable that a name, simple or qualified, or a field access denotes. */
    public Optional<ResolvedVariable> variable(int offset, int length) {
        Expression expression = expressions.get(key(offset, length));
        IBinding binding = null;
        if (expression instanceof Name name) {
            binding = name.resolveBinding();
        } else if (expression instanceof FieldAccess access) {
            binding = access.resolveFieldBinding();
        } else if (expression instanceof SuperFieldAccess access) {
            binding = access.resolveFieldBinding();
        }
        return binding instanceof IVariableBinding variable && !variable.isRecovered()
                ? Optional.of(variable(variable.getVariableDeclaration()))
                : Optional.empty();
    }

    /** The qualified name of the type that a name denotes. */
    public Optional<String> typeName(int offset, int length) {
        return expressions.get(key(offset, length)) instanceof Name name
                        && name.resolveBinding() instanceof ITypeBinding type
                        && !type.isRecovered()
                ? Optional.of(type.getErasure().getQualifiedName())
                : Optional.empty();
    }

    private ResolvedVariable variable(IVariableBinding variable) {
        ITypeBinding owner = variable.getDeclaringClass();
        return new ResolvedVariable(
                role(variable),
                variable.getName(),
                javaTypes.of(variable.getType()),
                owner == null ? "" : owner.getErasure().getQualifiedName(),
                owner == null || owner.getPackage() == null
                        ? ""
                        : owner.getPackage().getName(),
                Optional.ofNullable(variable.getConstantValue()),
                access(variable.getModifiers(), owner),
                declaration(variable));
    }

    private static Role role(IVariableBinding variable) {
        if (!variable.isField()) {
            return Role.LOCAL;
        }
        if (variable.getDeclaringClass() == null) {
            return Role.LENGTH;
        }
        if (variable.isEnumConstant()) {
            return Role.ENUM_CONSTANT;
        }
        if (!Modifier.isStatic(variable.getModifiers())) {
            return Role.INSTANCE;
        }
        return Modifier.isFinal(variable.getModifiers()) ? Role.STATIC_FINAL : Role.STATIC_MUTABLE;
    }

    /** Protected members count as visible in the package: the derivative inherits nothing. */
    static Access access(int modifiers, ITypeBinding owner) {
        Access least = Modifier.isPrivate(modifiers)
                ? Access.PRIVATE
                : Modifier.isPublic(modifiers) ? Access.PUBLIC : Access.PACKAGE;
        if (owner == null) {
            return least;
        }
        Access outer = access(owner.getModifiers(), owner.getDeclaringClass());
        return least.compareTo(outer) >= 0 ? least : outer;
    }

    private Optional<Place> declaration(IVariableBinding variable) {
        ASTNode node = variable.isField() ? null : unit.findDeclaringNode(variable);
        if (node instanceof org.eclipse.jdt.core.dom.VariableDeclaration declaration) {
            return Optional.of(new Place(index, declaration.getName().getStartPosition()));
        }
        return Optional.ofNullable(declarations.get(variable.getKey()));
    }

    /** The method or constructor that is called here, or whose name stands here where it is declared. */
    public Optional<ResolvedMethod> method(int offset, int length) {
        Expression expression = expressions.get(key(offset, length));
        IBinding binding = null;
        ConstructorInvocation delegation = delegations.get(key(offset, length));
        if (delegation != null) {
            binding = delegation.resolveConstructorBinding();
        } else if (expression instanceof MethodInvocation invocation) {
            binding = invocation.resolveMethodBinding();
        } else if (expression instanceof ClassInstanceCreation creation) {
            binding = creation.resolveConstructorBinding();
        } else if (expression instanceof Name name) {
            binding = name.resolveBinding();
        }
        return binding instanceof IMethodBinding method && !method.isRecovered()
                ? Optional.of(method(method))
                : Optional.empty();
    }

    private static String packageOf(ITypeBinding type) {
        return type.getPackage() == null ? "" : type.getPackage().getName();
    }

    /**
     * The methods of that name in a class: the one that a class literal names, or the one that declares a method
     * whose name stands here.
     */
    public List<ResolvedMethod> methods(int offset, int length, String name) {
        Expression expression = expressions.get(key(offset, length));
        ITypeBinding type = null;
        if (expression instanceof TypeLiteral literal) {
            type = literal.getType().resolveBinding();
        } else if (expression instanceof Name n && n.resolveBinding() instanceof IMethodBinding method) {
            type = method.getDeclaringClass();
        }
        List<ResolvedMethod> found = new ArrayList<>();
        if (type != null && !type.isRecovered()) {
            for (IMethodBinding method : type.getDeclaredMethods()) {
                if (method.getName().equals(name)) {
                    found.add(method(method));
                }
            }
        }
        return found;
    }

    private ResolvedMethod method(IMethodBinding binding) {
        List<JavaType> parameters = new ArrayList<>();
        for (ITypeBinding parameter : binding.getParameterTypes()) {
            parameters.add(javaTypes.of(parameter));
        }
        return new ResolvedMethod(
                binding.getDeclaringClass().getErasure().getQualifiedName(),
                packageOf(binding.getDeclaringClass()),
                binding.getName(),
                parameters,
                javaTypes.of(binding.isConstructor() ? binding.getDeclaringClass() : binding.getReturnType()),
                Modifier.isStatic(binding.getModifiers()),
                binding.isVarargs(),
                access(binding.getModifiers(), binding.getDeclaringClass()),
                Optional.ofNullable(
                        declarations.get(binding.getMethodDeclaration().getKey())),
                javaTypes.of(binding.getDeclaringClass()),
                javaTypes.argumentsOf(binding));
    }

    /** The exception that {@code new X(...)} creates. */
    public Optional<ResolvedException> exception(int offset, int length) {
        if (!(expressions.get(key(offset, length)) instanceof ClassInstanceCreation creation)) {
            return Optional.empty();
        }
        IMethodBinding constructor = creation.resolveConstructorBinding();
        if (constructor == null || constructor.isRecovered()) {
            return Optional.empty();
        }
        ITypeBinding type = constructor.getDeclaringClass();
        return Optional.of(new ResolvedException(
                type.getErasure().getQualifiedName(),
                type.getPackage().getName(),
                isUnchecked(type),
                takesAtMostText(constructor.getParameterTypes(), creation),
                access(constructor.getModifiers(), type)));
    }

    private static boolean takesAtMostText(ITypeBinding[] parameters, ClassInstanceCreation creation) {
        if (parameters.length != 1) {
            return parameters.length == 0;
        }
        ITypeBinding argument = ((Expression) creation.arguments().get(0)).resolveTypeBinding();
        String parameter = parameters[0].getQualifiedName();
        return argument != null
                && argument.getQualifiedName().equals("java.lang.String")
                && (parameter.equals("java.lang.String") || parameter.equals("java.lang.Object"));
    }

    private static boolean isUnchecked(ITypeBinding type) {
        for (ITypeBinding b = type; b != null; b = b.getSuperclass()) {
            String name = b.getQualifiedName();
            if (name.equals("java.lang.RuntimeException") || name.equals("java.lang.Error")) {
                return true;
            }
        }
        return false;
    }

    /** The errors of Java in this source, in the order of its text. */
    public List<SourceProblem> problems() {
        List<SourceProblem> problems = new ArrayList<>();
        for (IProblem problem : unit.getProblems()) {
            if (problem.isError()) {
                problems.add(ProblemKinds.of(problem));
            }
        }
        return problems;
    }
}
