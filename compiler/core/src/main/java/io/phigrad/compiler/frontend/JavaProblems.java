package io.phigrad.compiler.frontend;

import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import io.phigrad.compiler.frontend.types.SourceProblem;
import io.phigrad.compiler.report.Span;

/** Reports what is not Java. */
final class JavaProblems {
    private static final int DEEP = 100;

    private JavaProblems() {}

    /** Reports the errors inside a declaration; true if there are none. */
    static boolean report(Program program, SourceFile file, Node declaration) {
        boolean sound = true;
        if (file.isBlanked(declaration)) {
            return true;
        }
        for (SourceProblem problem : program.types(file).problems()) {
            if (problem.inside(file.offset(declaration), file.end(declaration))) {
                report(program, file, problem);
                sound = false;
            }
        }
        return sound;
    }

    private static void report(Program program, SourceFile file, SourceProblem problem) {
        Complaint complaint = switch (problem.kind()) {
            case SYNTAX -> Complaint.SYNTAX;
            case UNRESOLVED, IMPORT -> Complaint.UNRESOLVED;
            case FLOW -> Complaint.FLOW;
            case TYPE -> Complaint.TYPE_ERROR;
        };
        Span span = file.span(problem.offset(), problem.length());
        program.findings().error(file, span, complaint, problem.message());
    }

    /** Reports the errors of syntax in a file; true if there are none. */
    static boolean reportSyntax(Program program, SourceFile file) {
        if (file.isTooDeep()) {
            program.findings().error(file, file.deepest(DEEP), Complaint.TOO_DEEP);
            return false;
        }
        boolean sound = true;
        for (SourceProblem problem : program.types(file).problems()) {
            if (problem.kind() == SourceProblem.Kind.SYNTAX) {
                report(program, file, problem);
                sound = false;
            }
        }
        if (sound) {
            for (Problem problem : file.problems()) {
                report(program, file, problem);
                sound = false;
            }
        }
        return sound;
    }

    /** Only JavaParser finds it: it does not know all that javac and Eclipse accept. */
    private static void report(Program program, SourceFile file, Problem problem) {
        Span span =
                problem.getLocation().map(TokenRange::getBegin).map(file::span).orElse(Span.ofFile(file.name()));
        String message = problem.getMessage().lines().findFirst().orElse("the file does not parse");
        program.findings().error(file, span, Complaint.UNREAD, message.replaceAll(", expected.*|\\.$", ""));
    }
}
