package io.phigrad.compiler.emit;

import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.emit.holder.PlanText;
import io.phigrad.compiler.emit.tree.ExpressionPrinter;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import java.util.List;

/** Writes the derivatives of a class: {@code p/ModelDerivatives.java} for {@code p.Model}. */
public final class DerivativeFile {

    private DerivativeFile() {}

    /** @param sources all sources, among them those of the class's package */
    public static GeneratedFile of(MarkedClass source, List<GradientPlan> plans, List<SourceText> sources) {
        ClassNames names = ClassNames.of(source.packageName(), sources);
        String className = source.className().replace('.', '_') + "Derivatives";
        String home = source.packageName().isEmpty() ? "" : source.packageName() + ".";
        PlanText members = new PlanText(names.shortName(home + source.className()), names::shortName);
        CalleeNames calleeNames = new CalleeNames(plans);
        for (GradientPlan plan : plans) {
            CalleeTexts callees = CalleeTexts.write(
                    plan.callees(), callee -> calleeNames.of(plan, callee), CalleeNames::comment, names::shortName);
            members.add(
                    plan,
                    KernelWriter.write(plan.gradient(), callees, names::shortName),
                    KernelWriter.write(plan.valueAndGradient(), callees, names::shortName),
                    callees.texts());
        }
        String folder =
                source.packageName().isEmpty() ? "" : source.packageName().replace('.', '/') + "/";
        return new GeneratedFile(
                source.file(),
                folder + className + ".java",
                JavaFormatter.format(text(source, className, members, names)));
    }

    private static String text(MarkedClass source, String className, PlanText members, ClassNames names) {
        String body = names.apply(members.text());
        StringBuilder out = new StringBuilder();
        if (!source.packageName().isEmpty()) {
            out.append("package ").append(source.packageName()).append(";\n\n");
        }
        out.append(names.imports(body)).append('\n');
        out.append("/** Derivatives of {@link ").append(source.className());
        out.append("}, written by Phigrad: change the source and generate again. */\n");
        out.append(names.apply("@Generated(\"io.phigrad\")\n"));
        out.append(source.isPublic() ? "public " : "")
                .append("final class ")
                .append(className)
                .append(" {\n\n");
        if (body.contains(ExpressionPrinter.ASSERTIONS)) {
            String outermost = source.className().replaceFirst("\\..*", "");
            out.append("/** Whether the assertions of the source class are enabled. */\n");
            out.append("private static final boolean ")
                    .append(ExpressionPrinter.ASSERTIONS)
                    .append(" = ");
            out.append(outermost).append(".class.desiredAssertionStatus();\n\n");
        }
        out.append("private ").append(className).append("() {}\n\n");
        return out.append(body.stripTrailing()).append("\n}\n").toString();
    }
}
