package io.phigrad.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import io.phigrad.corpus.SourceCompiler.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.lang.model.element.ExecutableElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnJre;
import org.junit.jupiter.api.condition.JRE;

/** Whether everything in the language occurs in some program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TheCorpusCoversTheLanguageTest {
    private static final Set<Tree.Kind> LANGUAGE = EnumSet.of(
            Tree.Kind.AND,
            Tree.Kind.AND_ASSIGNMENT,
            Tree.Kind.ARRAY_ACCESS,
            Tree.Kind.ARRAY_TYPE,
            Tree.Kind.ASSIGNMENT,
            Tree.Kind.BITWISE_COMPLEMENT,
            Tree.Kind.BLOCK,
            Tree.Kind.BOOLEAN_LITERAL,
            Tree.Kind.BREAK,
            Tree.Kind.CONDITIONAL_AND,
            Tree.Kind.CONDITIONAL_EXPRESSION,
            Tree.Kind.CONDITIONAL_OR,
            Tree.Kind.CONTINUE,
            Tree.Kind.DIVIDE,
            Tree.Kind.DIVIDE_ASSIGNMENT,
            Tree.Kind.DOUBLE_LITERAL,
            Tree.Kind.DO_WHILE_LOOP,
            Tree.Kind.EMPTY_STATEMENT,
            Tree.Kind.ENHANCED_FOR_LOOP,
            Tree.Kind.EQUAL_TO,
            Tree.Kind.EXPRESSION_STATEMENT,
            Tree.Kind.FLOAT_LITERAL,
            Tree.Kind.FOR_LOOP,
            Tree.Kind.GREATER_THAN,
            Tree.Kind.GREATER_THAN_EQUAL,
            Tree.Kind.IF,
            Tree.Kind.INT_LITERAL,
            Tree.Kind.LABELED_STATEMENT,
            Tree.Kind.LEFT_SHIFT,
            Tree.Kind.LEFT_SHIFT_ASSIGNMENT,
            Tree.Kind.LESS_THAN,
            Tree.Kind.LESS_THAN_EQUAL,
            Tree.Kind.LOGICAL_COMPLEMENT,
            Tree.Kind.LONG_LITERAL,
            Tree.Kind.METHOD_INVOCATION,
            Tree.Kind.MINUS,
            Tree.Kind.MINUS_ASSIGNMENT,
            Tree.Kind.MULTIPLY,
            Tree.Kind.MULTIPLY_ASSIGNMENT,
            Tree.Kind.NEW_ARRAY,
            Tree.Kind.NOT_EQUAL_TO,
            Tree.Kind.OR,
            Tree.Kind.OR_ASSIGNMENT,
            Tree.Kind.PARENTHESIZED,
            Tree.Kind.PLUS,
            Tree.Kind.PLUS_ASSIGNMENT,
            Tree.Kind.POSTFIX_DECREMENT,
            Tree.Kind.POSTFIX_INCREMENT,
            Tree.Kind.PREFIX_DECREMENT,
            Tree.Kind.PREFIX_INCREMENT,
            Tree.Kind.REMAINDER,
            Tree.Kind.REMAINDER_ASSIGNMENT,
            Tree.Kind.RETURN,
            Tree.Kind.RIGHT_SHIFT,
            Tree.Kind.RIGHT_SHIFT_ASSIGNMENT,
            Tree.Kind.TYPE_CAST,
            Tree.Kind.UNARY_MINUS,
            Tree.Kind.UNARY_PLUS,
            Tree.Kind.UNSIGNED_RIGHT_SHIFT,
            Tree.Kind.UNSIGNED_RIGHT_SHIFT_ASSIGNMENT,
            Tree.Kind.WHILE_LOOP,
            Tree.Kind.XOR,
            Tree.Kind.XOR_ASSIGNMENT);

    /** Not deterministic, so it has no derivative. */
    private static final Set<String> REFUSED = Set.of("random()");

    private final Uses uses = scan();

    @Test
    void everyStatementAndOperatorOccurs() {
        Set<Tree.Kind> missing = EnumSet.copyOf(LANGUAGE);
        missing.removeAll(uses.kinds);
        assertEquals(Set.of(), missing);
    }

    @Test
    void jumpsOccurWithLabelsAndWithout() {
        assertEquals(Set.of("break", "break label", "continue", "continue label"), uses.jumps);
    }

    /** Later versions of Java add methods that the corpus cannot have. */
    @Test
    @EnabledOnJre(JRE.JAVA_17)
    void everyOverloadOfMathOccurs() {
        Set<String> missing = Arrays.stream(Math.class.getDeclaredMethods())
                .filter(m -> Modifier.isPublic(m.getModifiers()))
                .map(TheCorpusCoversTheLanguageTest::signature)
                .filter(m -> !REFUSED.contains(m) && !uses.math.contains(m))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static Uses scan() {
        List<Source> sources = Corpus.programs().stream()
                .map(p -> new Source(p.className() + ".java", p.source()))
                .toList();
        JavacTask task = SourceCompiler.task(sources);
        try {
            Iterable<? extends CompilationUnitTree> units = task.parse();
            task.analyze();
            Uses uses = new Uses(Trees.instance(task));
            units.forEach(unit -> uses.scan(unit, null));
            return uses;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String signature(Method method) {
        return Arrays.stream(method.getParameterTypes())
                .map(Class::getName)
                .collect(Collectors.joining(",", method.getName() + "(", ")"));
    }

    private static final class Uses extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final Set<Tree.Kind> kinds = EnumSet.noneOf(Tree.Kind.class);
        private final Set<String> jumps = new TreeSet<>();
        private final Set<String> math = new TreeSet<>();

        Uses(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void scan(Tree tree, Void none) {
            if (tree != null) {
                kinds.add(tree.getKind());
            }
            return super.scan(tree, none);
        }

        @Override
        public Void visitBreak(BreakTree tree, Void none) {
            jumps.add(tree.getLabel() == null ? "break" : "break label");
            return super.visitBreak(tree, none);
        }

        @Override
        public Void visitContinue(ContinueTree tree, Void none) {
            jumps.add(tree.getLabel() == null ? "continue" : "continue label");
            return super.visitContinue(tree, none);
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree tree, Void none) {
            if (trees.getElement(getCurrentPath()) instanceof ExecutableElement method
                    && method.getEnclosingElement().toString().equals("java.lang.Math")) {
                math.add(method.toString());
            }
            return super.visitMethodInvocation(tree, none);
        }
    }
}
