package io.phigrad.compiler.frontend.types;

import java.util.Set;
import org.eclipse.jdt.core.compiler.CategorizedProblem;
import org.eclipse.jdt.core.compiler.IProblem;

/** Sorts the Eclipse compiler's problems into the kinds that our messages tell apart. */
final class ProblemKinds {
    private static final Set<Integer> UNRESOLVED = Set.of(
            IProblem.UndefinedType,
            IProblem.NotVisibleType,
            IProblem.UndefinedName,
            IProblem.UnresolvedVariable,
            IProblem.UndefinedField,
            IProblem.NotVisibleField,
            IProblem.UndefinedMethod,
            IProblem.NotVisibleMethod,
            IProblem.UndefinedConstructor,
            IProblem.NotVisibleConstructor,
            IProblem.UndefinedLabel,
            IProblem.UndefinedAnnotationMember);
    private static final Set<Integer> FLOW = Set.of(
            IProblem.UninitializedLocalVariable,
            IProblem.UninitializedLocalVariableHintMissingDefault,
            IProblem.ShouldReturnValue,
            IProblem.ShouldReturnValueHintMissingDefault,
            IProblem.CodeCannotBeReached,
            IProblem.DuplicateFinalLocalInitialization);

    private ProblemKinds() {}

    static SourceProblem of(IProblem problem) {
        int start = Math.max(0, problem.getSourceStart());
        int length = Math.max(1, problem.getSourceEnd() - start + 1);
        return new SourceProblem(kind(problem), start, length, problem.getMessage());
    }

    private static SourceProblem.Kind kind(IProblem problem) {
        if (UNRESOLVED.contains(problem.getID())) {
            return SourceProblem.Kind.UNRESOLVED;
        }
        if (FLOW.contains(problem.getID())) {
            return SourceProblem.Kind.FLOW;
        }
        int category = problem instanceof CategorizedProblem c ? c.getCategoryID() : CategorizedProblem.CAT_UNSPECIFIED;
        if (category == CategorizedProblem.CAT_SYNTAX) {
            return SourceProblem.Kind.SYNTAX;
        }
        return category == CategorizedProblem.CAT_IMPORT ? SourceProblem.Kind.IMPORT : SourceProblem.Kind.TYPE;
    }
}
