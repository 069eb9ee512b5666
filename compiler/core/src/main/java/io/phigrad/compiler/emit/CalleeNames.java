package io.phigrad.compiler.emit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names in Java for the methods that kernels call: after the marked method and the callee, different in one file. */
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

    /** {@code lossStepForward} for {@code stepForward} below {@code loss}; {@code lossForward} for its own. */
    String of(GradientPlan plan, String callee) {
        String stem = plan.marked().stem();
        if (callee.startsWith(plan.gradient().name())
                || callee.startsWith(plan.valueAndGradient().name())) {
            return callee;
        }
        boolean itself = callee.equals(plan.marked().method().name() + "Forward")
                || callee.equals(plan.marked().method().name() + "Reverse");
        String wish = itself
                ? stem + callee.substring(plan.marked().method().name().length())
                : stem + Character.toUpperCase(callee.charAt(0)) + callee.substring(1);
        String name = wish;
        for (int k = 2; !taken.add(name); k++) {
            name = wish + k;
        }
        return name;
    }
}
