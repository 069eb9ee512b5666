package io.phigrad.compiler.frontend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.frontend.tree.TreePrinter;
import io.phigrad.compiler.report.Diagnostic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the tests of the front end say in one line. */
final class Reading {

    private Reading() {}

    /** A source file of a class {@code T} with the members given. */
    static String inClass(String members) {
        return "import io.phigrad.*;\nimport java.util.*;\nclass T {\n" + members + "\n}\n";
    }

    static FrontEndResult read(String... texts) {
        List<SourceText> sources = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            sources.add(new SourceText(i == 0 ? "T.java" : "T" + i + ".java", texts[i]));
        }
        return FrontEnd.read(CompilerConfig.defaults(), sources);
    }

    /** The first marked method of a class with the members given, which must have no errors. */
    static MarkedMethod marked(String members) {
        FrontEndResult result = read(inClass(members));
        assertEquals(List.of(), result.diagnostics());
        return result.classes().get(0).methods().get(0);
    }

    /** The lines of the tree of {@code @Differentiable static double f(parameters) { body }}. */
    static String tree(String parameters, String body) {
        return tree(parameters, body, "");
    }

    static String tree(String parameters, String body, String otherMembers) {
        String method = "@Differentiable static double f(" + parameters + ") {\n" + body + "\n}\n";
        String printed = TreePrinter.print(marked(method + otherMembers).method());
        List<String> lines = Arrays.asList(printed.split("\n"));
        return String.join("\n", lines.subList(1, lines.size())).stripIndent();
    }

    /** The value returned by {@code f}, as the tree prints it. */
    static String value(String parameters, String expression) {
        return tree(parameters, "return " + expression + ";").replaceAll("^return |;$", "");
    }

    /** The diagnostics as {@code line:column+length code}. */
    static String problems(String... texts) {
        return String.join(
                "\n", read(texts).diagnostics().stream().map(Reading::place).toList());
    }

    /** The same for {@code f}, whose body begins in line 5. */
    static String problemsIn(String parameters, String body) {
        return problems(inClass("@Differentiable static double f(" + parameters + ") {\n" + body + "\n}"));
    }

    private static String place(Diagnostic d) {
        String file = d.span().file().equals("T.java") ? "" : d.span().file() + ":";
        return file + d.span().line() + ":" + d.span().column() + "+" + d.span().length() + " " + d.code();
    }
}
