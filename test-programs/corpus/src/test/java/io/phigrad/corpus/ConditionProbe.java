package io.phigrad.corpus;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import io.phigrad.corpus.SourceCompiler.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A program with every condition wrapped in a probe that remembers its outcomes: {@code if (a > b)} becomes
 * {@code if (LossProbe.hit(3, a > b))}.
 */
final class ConditionProbe {
    private static final String TEMPLATE = """
            package @package@;

            final class @probe@ {
                static final boolean[] SEEN_TRUE = new boolean[@count@];
                static final boolean[] SEEN_FALSE = new boolean[@count@];

                static boolean hit(int condition, boolean outcome) {
                    (outcome ? SEEN_TRUE : SEEN_FALSE)[condition] = true;
                    return outcome;
                }
            }
            """;

    private final CorpusProgram program;
    private final List<Condition> conditions;

    private record Condition(int start, int end, String text) {}

    private ConditionProbe(CorpusProgram program, List<Condition> conditions) {
        this.program = program;
        this.conditions = conditions;
    }

    static ConditionProbe of(CorpusProgram program) {
        JavacTask task = SourceCompiler.task(List.of(new Source("Probed.java", program.source())));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            Finder finder = new Finder(unit, Trees.instance(task).getSourcePositions(), program.source());
            finder.scan(unit, null);
            return new ConditionProbe(program, finder.found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The program with probes, and the class that they call. */
    List<Source> sources() {
        String probe = program.className() + "Probe";
        String text = TEMPLATE.replace("@package@", program.packageName())
                .replace("@probe@", probe)
                .replace("@count@", String.valueOf(conditions.size()));
        return List.of(new Source(program.className() + ".java", probed(probe)), new Source(probe + ".java", text));
    }

    /** The conditions that had one outcome only, or none. */
    List<String> oneSided(ClassLoader loader) {
        boolean[] seenTrue = seen(loader, "SEEN_TRUE");
        boolean[] seenFalse = seen(loader, "SEEN_FALSE");
        return IntStream.range(0, conditions.size())
                .boxed()
                .flatMap(i -> Stream.of(
                        seenTrue[i] ? "" : conditions.get(i).text() + " is never true",
                        seenFalse[i] ? "" : conditions.get(i).text() + " is never false"))
                .filter(complaint -> !complaint.isEmpty())
                .toList();
    }

    private boolean[] seen(ClassLoader loader, String field) {
        try {
            var seen = loader.loadClass(program.qualifiedName() + "Probe").getDeclaredField(field);
            seen.setAccessible(true);
            return (boolean[]) seen.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private String probed(String probe) {
        record Insertion(int at, int order, String text) {}
        List<Insertion> insertions = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition c = conditions.get(i);
            insertions.add(new Insertion(c.start(), -c.end(), probe + ".hit(" + i + ", "));
            insertions.add(new Insertion(c.end(), Integer.MIN_VALUE, ")"));
        }
        insertions.sort(Comparator.comparingInt(Insertion::at).thenComparingInt(Insertion::order));
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Insertion insertion : insertions) {
            text.append(program.source(), done, insertion.at()).append(insertion.text());
            done = insertion.at();
        }
        return text.append(program.source().substring(done)).toString();
    }

    private static final class Finder extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final String source;
        private final List<Condition> found = new ArrayList<>();

        Finder(CompilationUnitTree unit, SourcePositions positions, String source) {
            this.unit = unit;
            this.positions = positions;
            this.source = source;
        }

        /** Derivatives written by hand are called by generated code, not by the program. */
        @Override
        public Void visitMethod(MethodTree tree, Void none) {
            boolean isDerivative = tree.getModifiers().getAnnotations().stream()
                    .anyMatch(a -> a.getAnnotationType().toString().equals("Derivative"));
            return isDerivative ? none : super.visitMethod(tree, none);
        }

        @Override
        public Void visitIf(IfTree tree, Void none) {
            if (isThrow(tree.getThenStatement())) {
                return scan(tree.getElseStatement(), none); // inputs are such that nothing is thrown
            }
            add(tree.getCondition());
            return super.visitIf(tree, none);
        }

        private static boolean isThrow(StatementTree statement) {
            return statement instanceof ThrowTree
                    || statement instanceof BlockTree block
                            && block.getStatements().size() == 1
                            && isThrow(block.getStatements().get(0));
        }

        @Override
        public Void visitWhileLoop(WhileLoopTree tree, Void none) {
            add(tree.getCondition());
            return super.visitWhileLoop(tree, none);
        }

        @Override
        public Void visitDoWhileLoop(DoWhileLoopTree tree, Void none) {
            add(tree.getCondition());
            return super.visitDoWhileLoop(tree, none);
        }

        @Override
        public Void visitForLoop(ForLoopTree tree, Void none) {
            if (tree.getCondition() != null) {
                add(tree.getCondition());
            }
            return super.visitForLoop(tree, none);
        }

        @Override
        public Void visitConditionalExpression(ConditionalExpressionTree tree, Void none) {
            add(tree.getCondition());
            return super.visitConditionalExpression(tree, none);
        }

        @Override
        public Void visitBinary(BinaryTree tree, Void none) {
            if (tree.getKind() == Tree.Kind.CONDITIONAL_AND || tree.getKind() == Tree.Kind.CONDITIONAL_OR) {
                add(tree.getLeftOperand());
                add(tree.getRightOperand());
            }
            return super.visitBinary(tree, none);
        }

        /** Constants have one outcome by intention. */
        private void add(ExpressionTree tree) {
            ExpressionTree bare = tree instanceof ParenthesizedTree p ? p.getExpression() : tree;
            boolean constant = bare instanceof LiteralTree
                    || bare instanceof IdentifierTree name
                            && name.toString().equals(name.toString().toUpperCase(Locale.ROOT));
            int start = (int) positions.getStartPosition(unit, bare);
            int end = (int) positions.getEndPosition(unit, bare);
            if (!constant && found.stream().noneMatch(c -> c.start() == start && c.end() == end)) {
                long line = unit.getLineMap().getLineNumber(start);
                found.add(new Condition(start, end, "line " + line + ": " + source.substring(start, end)));
            }
        }
    }
}
