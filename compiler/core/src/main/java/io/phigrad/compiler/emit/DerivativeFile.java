package io.phigrad.compiler.emit;

import io.phigrad.compiler.driver.GeneratedFile;
import io.phigrad.compiler.emit.holder.PlanText;
import io.phigrad.compiler.frontend.tree.MarkedClass;
import java.util.List;

/** Writes the derivatives of a class: {@code p/ModelDerivatives.java} for {@code p.Model}. */
public final class DerivativeFile {

    private DerivativeFile() {}

    public static GeneratedFile of(MarkedClass source, List<GradientPlan> plans) {
        String className = source.className().replace('.', '_') + "Derivatives";
        PlanText members = new PlanText(source.className(), name -> shortName(source.packageName(), name));
        for (GradientPlan plan : plans) {
            members.add(
                    plan,
                    KernelWriter.write(plan.gradient(), name -> shortName(source.packageName(), name)),
                    KernelWriter.write(plan.valueAndGradient(), name -> shortName(source.packageName(), name)));
        }
        String folder =
                source.packageName().isEmpty() ? "" : source.packageName().replace('.', '/') + "/";
        return new GeneratedFile(
                source.file(), folder + className + ".java", JavaFormatter.format(text(source, className, members)));
    }

    private static String text(MarkedClass source, String className, PlanText members) {
        String body = members.text();
        StringBuilder out = new StringBuilder();
        if (!source.packageName().isEmpty()) {
            out.append("package ").append(source.packageName()).append(";\n\n");
        }
        if (body.contains("Checkpoints.distance(")) {
            out.append("import io.phigrad.Checkpoints;\n");
        }
        if (body.contains("Arrays.")) {
            out.append("import java.util.Arrays;\n");
        }
        out.append("import javax.annotation.processing.Generated;\n\n");
        out.append("/** Derivatives of {@link ").append(source.className());
        out.append("}, written by Phigrad: change the source and generate again. */\n");
        out.append("@Generated(\"io.phigrad\")\n");
        out.append(source.isPublic() ? "public " : "")
                .append("final class ")
                .append(className)
                .append(" {\n\n");
        out.append("private ").append(className).append("() {}\n\n");
        return out.append(body.stripTrailing()).append("\n}\n").toString();
    }

    /** A class as the file's package sees it. */
    private static String shortName(String packageName, String qualified) {
        String home = packageName.isEmpty() ? "" : packageName + ".";
        if (!home.isEmpty() && qualified.startsWith(home) && Character.isUpperCase(qualified.charAt(home.length()))) {
            return qualified.substring(home.length());
        }
        String lang = "java.lang.";
        return qualified.startsWith(lang) && Character.isUpperCase(qualified.charAt(lang.length()))
                ? qualified.substring(lang.length())
                : qualified;
    }
}
