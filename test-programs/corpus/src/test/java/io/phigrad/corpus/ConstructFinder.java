package io.phigrad.corpus;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Finds the constructs of {@link Constructs} in a program. */
final class ConstructFinder extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final Set<String> found = new HashSet<>();
    private final Set<Tree.Kind> kinds = EnumSet.noneOf(Tree.Kind.class);
    private final Set<String> math = new HashSet<>();
    private final Map<ExecutableElement, Set<ExecutableElement>> calls = new HashMap<>();

    ConstructFinder(Trees trees) {
        this.trees = trees;
    }

    Set<String> found() {
        calls.keySet().stream()
                .filter(method -> reached(method).contains(method))
                .forEach(this::recursive);
        return found;
    }

    private Set<ExecutableElement> reached(ExecutableElement from) {
        Set<ExecutableElement> reached = new HashSet<>();
        Deque<ExecutableElement> open = new ArrayDeque<>(Set.of(from));
        while (!open.isEmpty()) {
            calls.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    private void recursive(ExecutableElement method) {
        see(
                calls.getOrDefault(method, Set.of()).contains(method)
                        ? "recursive method"
                        : "methods that call each other");
        boolean instance = !method.getModifiers().contains(Modifier.STATIC);
        seeIf(instance, "recursive instance method");
        seeIf(
                instance || method.getParameters().stream().anyMatch(p -> isRecord(p.asType())),
                "recursive method: record taken");
        seeIf(isRecord(method.getReturnType()), "recursive method: record returned");
        seeIf(
                method.getParameters().stream().anyMatch(p -> p.asType() instanceof ArrayType),
                "recursive method: array taken");
        seeIf(method.getReturnType() instanceof ArrayType, "recursive method: array returned");
    }

    private static boolean isRecord(TypeMirror type) {
        return type instanceof javax.lang.model.type.DeclaredType declared
                && declared.asElement().getKind() == ElementKind.RECORD;
    }

    Set<Tree.Kind> kinds() {
        return kinds;
    }

    /** The overloads of {@code Math} that are called. */
    Set<String> math() {
        return math;
    }

    private void see(String construct) {
        found.add(construct);
    }

    private void seeIf(boolean holds, String construct) {
        if (holds) {
            see(construct);
        }
    }

    @Override
    public Void scan(Tree tree, Void none) {
        if (tree != null) {
            kinds.add(tree.getKind());
            see(Constructs.of(tree.getKind()));
        }
        return super.scan(tree, none);
    }

    private TypeMirror typeOf(Tree tree) {
        return trees.getTypeMirror(TreePath.getPath(getCurrentPath(), tree));
    }

    private static boolean isEnum(TypeMirror type) {
        return type instanceof javax.lang.model.type.DeclaredType declared
                && declared.asElement().getKind() == ElementKind.ENUM;
    }

    private static String named(TypeMirror type) {
        return isEnum(type) ? "enum" : type.toString().equals("java.lang.String") ? "String" : type.toString();
    }

    private static int rank(TypeMirror type) {
        return type instanceof ArrayType array ? 1 + rank(array.getComponentType()) : 0;
    }

    private static TypeMirror leaf(TypeMirror type) {
        return type instanceof ArrayType array ? leaf(array.getComponentType()) : type;
    }

    private static String shape(TypeMirror type) {
        int rank = rank(type);
        return rank == 0 ? named(type) : rank == 1 ? named(leaf(type)) + "[]" : "array of " + rank + " dimensions";
    }

    @Override
    public Void visitVariable(VariableTree tree, Void none) {
        TypeMirror type = trees.getTypeMirror(getCurrentPath());
        Element element = trees.getElement(getCurrentPath());
        boolean local = element.getKind() == ElementKind.LOCAL_VARIABLE;
        if (element.getKind() == ElementKind.PARAMETER) {
            see("parameter: " + shape(type));
            seeIf(leaf(type).getKind() == TypeKind.TYPEVAR, "parameter of a type parameter's type");
        } else if (local) {
            see("local: " + shape(type));
            seeIf(element.getModifiers().contains(Modifier.FINAL), "final local");
            seeIf(
                    tree.getType() == null
                            || trees.getSourcePositions()
                                            .getStartPosition(getCurrentPath().getCompilationUnit(), tree.getType())
                                    < 0,
                    "var");
            seeIf(isAliased(tree.getInitializer()), "second name for an array");
            seeIf(
                    tree.getInitializer() instanceof NewArrayTree n && n.getType() == null,
                    "array initialiser in a declaration");
        } else if (element.getKind() == ElementKind.FIELD) {
            seeIf(leaf(type).getKind() == TypeKind.TYPEVAR, "component of a type parameter's type");
            seeIf(element.getModifiers().contains(Modifier.PRIVATE), "private static final field");
        }
        element.getAnnotationMirrors().stream()
                .filter(a -> a.getAnnotationType().toString().equals("io.phigrad.Inactive"))
                .forEach(a -> see("@Inactive"));
        return super.visitVariable(tree, none);
    }

    private boolean isAliased(ExpressionTree value) {
        return value instanceof IdentifierTree && typeOf(value) instanceof ArrayType;
    }

    @Override
    public Void visitMethod(MethodTree tree, Void none) {
        ExecutableElement method = (ExecutableElement) trees.getElement(getCurrentPath());
        if (method.getKind() != ElementKind.METHOD) {
            return super.visitMethod(tree, none); // constructors, which the programs do not write
        }
        see("result: " + (method.getReturnType().getKind() == TypeKind.VOID ? "void" : shape(method.getReturnType())));
        seeIf(method.getModifiers().contains(Modifier.PRIVATE), "private static method");
        boolean overloaded = method.getEnclosingElement().getEnclosedElements().stream()
                .anyMatch(m -> m != method
                        && m.getKind() == ElementKind.METHOD
                        && m.getSimpleName().equals(method.getSimpleName()));
        seeIf(overloaded, "overloaded method");
        return super.visitMethod(tree, none);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void none) {
        Tree around = getCurrentPath().getParentPath().getParentPath().getLeaf();
        seeIf(!(around instanceof MethodTree), "early return");
        return super.visitReturn(tree, none);
    }

    @Override
    public Void visitBreak(BreakTree tree, Void none) {
        see(tree.getLabel() == null ? "break" : "break label");
        return super.visitBreak(tree, none);
    }

    @Override
    public Void visitContinue(ContinueTree tree, Void none) {
        see(tree.getLabel() == null ? "continue" : "continue label");
        return super.visitContinue(tree, none);
    }

    @Override
    public Void visitLabeledStatement(LabeledStatementTree tree, Void none) {
        see("label before "
                + tree.getStatement().getKind().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        return super.visitLabeledStatement(tree, none);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void none) {
        cases("switch statement", tree.getExpression(), tree.getCases());
        return super.visitSwitch(tree, none);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
        cases("switch with a value", tree.getExpression(), tree.getCases());
        return super.visitSwitchExpression(tree, none);
    }

    private void cases(String what, ExpressionTree selector, List<? extends CaseTree> cases) {
        boolean arrow = !cases.isEmpty() && cases.get(0).getCaseKind() == CaseTree.CaseKind.RULE;
        see(what + ", " + (arrow ? "arrows" : "old form"));
        see("switch over " + named(typeOf(selector)));
        seeIf(
                isEnum(typeOf(selector)) && cases.stream().noneMatch(ConstructFinder::isDefault),
                "switch over an enum without default");
        for (int k = 0; k < cases.size(); k++) {
            CaseTree one = cases.get(k);
            boolean last = k == cases.size() - 1;
            seeIf(isDefault(one) && !last, "default before other cases");
            seeIf(one.getExpressions().size() > 1, "several labels of a case");
            seeIf(!arrow && !last && fallsThrough(one.getStatements()), "fall-through");
        }
    }

    private static boolean isDefault(CaseTree one) {
        return one.getExpressions().isEmpty();
    }

    private static boolean fallsThrough(List<? extends StatementTree> statements) {
        if (statements.isEmpty()) {
            return false;
        }
        return switch (statements.get(statements.size() - 1).getKind()) {
            case BREAK, CONTINUE, RETURN, THROW, YIELD, BLOCK, IF, WHILE_LOOP, FOR_LOOP -> false;
            default -> true;
        };
    }

    @Override
    public Void visitAssert(AssertTree tree, Void none) {
        see(tree.getDetail() == null ? "assert" : "assert with a message");
        return super.visitAssert(tree, none);
    }

    @Override
    public Void visitNewClass(NewClassTree tree, Void none) {
        see(tree.getArguments().isEmpty() ? "throw" : "throw with a message");
        return super.visitNewClass(tree, none);
    }

    @Override
    public Void visitNewArray(NewArrayTree tree, Void none) {
        if (tree.getInitializers() != null) {
            seeIf(tree.getType() != null, "new T[] {..}");
            seeIf(tree.getInitializers().stream().anyMatch(NewArrayTree.class::isInstance), "nested array initialiser");
            seeIf(tree.getInitializers().isEmpty(), "empty array initialiser");
        } else {
            int rank = rank(typeOf(tree));
            see("new T[n]" + (rank > tree.getDimensions().size() ? "[]" : rank > 1 ? "[m]" : ""));
        }
        return super.visitNewArray(tree, none);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree tree, Void none) {
        Element element = trees.getElement(getCurrentPath());
        boolean ofArray = typeOf(tree.getExpression()) instanceof ArrayType;
        seeIf(ofArray && tree.getIdentifier().contentEquals("length"), "length of an array");
        field(element);
        return super.visitMemberSelect(tree, none);
    }

    @Override
    public Void visitIdentifier(IdentifierTree tree, Void none) {
        field(trees.getElement(getCurrentPath()));
        return super.visitIdentifier(tree, none);
    }

    private void field(Element element) {
        if (!(element instanceof VariableElement field)
                || !(element.getEnclosingElement() instanceof TypeElement owner)) {
            return;
        }
        if (element.getKind() == ElementKind.ENUM_CONSTANT) {
            see("constant of an enum");
        } else if (element.getModifiers().contains(Modifier.STATIC)) {
            seeIf(owner.getKind() == ElementKind.INTERFACE, "constant of an interface");
            seeIf(field.asType() instanceof ArrayType, "static final array");
            seeIf(!(field.asType() instanceof ArrayType), "static final constant");
        }
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
        if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method) {
            String owner = method.getEnclosingElement().toString();
            if (owner.equals("java.lang.Math")) {
                math.add(method.toString());
            }
            library(owner, method, tree);
            own(method, tree);
        }
        return super.visitMethodInvocation(tree, none);
    }

    private void library(String owner, ExecutableElement method, MethodInvocationTree tree) {
        String name = method.getSimpleName().toString();
        boolean onArray = tree.getMethodSelect() instanceof MemberSelectTree select
                && typeOf(select.getExpression()) instanceof ArrayType;
        seeIf(name.equals("clone") && onArray, "clone()");
        seeIf(owner.equals("java.lang.System"), "System." + name);
        seeIf(
                owner.equals("java.util.Arrays"),
                "Arrays." + name + (name.equals("fill") && tree.getArguments().size() == 4 ? " of a range" : ""));
        seeIf(owner.equals("java.lang.StrictMath"), "StrictMath");
        seeIf(owner.equals("java.lang.String"), "String." + name);
        seeIf(owner.startsWith("java.lang.Enum"), "Enum." + name);
    }

    /** Calls of the sources' own methods. */
    private void own(ExecutableElement method, MethodInvocationTree tree) {
        Element owner = method.getEnclosingElement();
        if (!owner.toString().startsWith("programs.")) {
            return;
        }
        see("call of a method of the sources");
        around().ifPresent(caller ->
                calls.computeIfAbsent(caller, c -> new HashSet<>()).add(method));
        seeIf(owner.getEnclosingElement() instanceof TypeElement, "method of a nested class");
        seeIf(owner.getKind() == ElementKind.INTERFACE, "static method of an interface");
        boolean arrays = method.getParameters().stream().anyMatch(p -> p.asType() instanceof ArrayType);
        seeIf(arrays && method.getReturnType().getKind() == TypeKind.VOID, "array as out-parameter");
        boolean given = !tree.getArguments().isEmpty()
                && tree.getArguments().size() == method.getParameters().size()
                && typeOf(tree.getArguments().get(tree.getArguments().size() - 1)) instanceof ArrayType;
        seeIf(method.isVarArgs(), given ? "array given for varargs" : "varargs spread out");
        seeIf(isInHelper(), "calls of several levels");
    }

    /** Whether the method around is not a marked one. */
    private boolean isInHelper() {
        return around().filter(method -> method.getAnnotationMirrors().isEmpty())
                .isPresent();
    }

    private Optional<ExecutableElement> around() {
        TreePath at = getCurrentPath();
        while (at != null && !(at.getLeaf() instanceof MethodTree)) {
            at = at.getParentPath();
        }
        return at != null && trees.getElement(at) instanceof ExecutableElement method
                ? Optional.of(method)
                : Optional.empty();
    }
}
