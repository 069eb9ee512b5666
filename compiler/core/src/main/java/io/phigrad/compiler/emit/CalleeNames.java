package io.phigrad.compiler.emit;

import io.phigrad.phi.ssa.SsaMethod;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Names in Java for the methods that kernels call, after the marked method and the callee, different in one file; and
 * what is said of them. In the program they are called after their origin and their role: {@code step:forward}.
 */
final class CalleeNames {
    private final Set<String> taken = new HashSet<>();

    CalleeNames(List<GradientPlan> plans) {
        for (GradientPlan plan : plans) {
            String stem = plan.marked().stem();
            taken.addAll(List.of(stem + "Gradient", stem + "ValueAndGradient", stem + "Derivative"));
            taken.add(plan.gradient().name());
            taken.add(plan.valueAndGradient().name());
        }
    }

    /** {@code lossStepForward} for {@code step:forward} below {@code loss}; {@code lossForward} for its own. */
    String of(GradientPlan plan, String callee) {
        String stem = plan.marked().stem();
        String[] parts = callee.split(":");
        boolean ofKernel = parts[0].equals(plan.gradient().name())
                || parts[0].equals(plan.valueAndGradient().name());
        boolean itself = parts[0].equals(plan.marked().method().name());
        StringBuilder wish = new StringBuilder(ofKernel ? parts[0] : itself ? stem : stem + capital(parts[0]));
        for (int k = 1; k < parts.length; k++) {
            wish.append(capital(parts[k]));
        }
        String name = wish.toString();
        for (int k = 2; !taken.add(name); k++) {
            name = wish.toString() + k;
        }
        return name;
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    /** The comment over a method. */
    static String comment(SsaMethod callee) {
        String[] parts = callee.name().split(":");
        String role = parts[parts.length - 1];
        String text;
        if (parts.length == 1) {
            text = "{@code " + parts[0] + "}, which has no derivative.";
        } else if (role.equals("forward")) {
            text = "{@code " + parts[0] + "}, which leaves behind what its reverse needs.";
        } else if (role.equals("reverse")) {
            text = "The reverse of {@code " + parts[0] + "}: from adjoints of results to those of parameters.";
        } else {
            text = "A part of a method that would be too large for HotSpot to compile.";
        }
        return "/** " + text + " */\n";
    }
}
