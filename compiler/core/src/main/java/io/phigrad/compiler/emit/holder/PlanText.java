package io.phigrad.compiler.emit.holder;

import io.phigrad.compiler.emit.GradientPlan;
import io.phigrad.compiler.emit.KernelText;
import io.phigrad.compiler.emit.kernel.Helper;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The members that a derivative file has for its marked methods, and the private methods that these share. */
public final class PlanText {
    private final Support support = new Support();
    private final Map<Helper, String> helpers = new TreeMap<>();
    private final StringBuilder members = new StringBuilder();
    private final StringBuilder kernels = new StringBuilder();
    private final String className;
    private final TypeNames types;
    private final Mirrors mirrors;

    /**
     * @param className the source class as its package sees it
     * @param shortName how a qualified class name is written in the file
     */
    public PlanText(String className, UnaryOperator<String> shortName) {
        this.className = className;
        this.types = new TypeNames(shortName);
        this.mirrors = new Mirrors(types);
    }

    /** @param callees the methods that both kernels call */
    public void add(GradientPlan plan, KernelText gradient, KernelText valueAndGradient, List<KernelText> callees) {
        Names names = new Names(plan);
        Comments comments = new Comments(plan, names, className, types);
        Arguments arguments = new Arguments(plan, names, support, types);
        String scatter = new Scattering(names, support, mirrors).text();
        HolderText holder =
                new HolderText(names, comments, arguments, mirrors, scatter, List.of(gradient, valueAndGradient));
        String holderText = holder.text();
        members.append(new MethodsText(plan, names, comments, arguments, types, holder.hasScratch(), !scatter.isEmpty())
                .text(gradient, valueAndGradient));
        members.append(holderText);
        List<KernelText> texts = new ArrayList<>(List.of(gradient, valueAndGradient));
        texts.addAll(callees);
        for (KernelText kernel : texts) {
            kernels.append(kernel.text()).append('\n');
            kernel.helpers().forEach(h -> helpers.put(h, h.text()));
        }
        names.active().stream()
                .filter(Active::isRounded)
                .forEach(a -> support.rounded(a.array().rank()));
    }

    /** All members, in the order of the file. */
    public String text() {
        StringBuilder all = new StringBuilder(members).append(mirrors.text()).append(kernels);
        append(all, helpers.values());
        append(all, support.texts());
        return all.toString();
    }

    private static void append(StringBuilder all, Collection<String> methods) {
        methods.forEach(m -> all.append(m).append('\n'));
    }
}
