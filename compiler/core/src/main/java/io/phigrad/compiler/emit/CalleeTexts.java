package io.phigrad.compiler.emit;

import io.phigrad.compiler.emit.kernel.Company;
import io.phigrad.compiler.emit.kernel.KernelBody;
import io.phigrad.compiler.emit.kernel.Signature;
import io.phigrad.phi.expr.MemoryType;
import io.phigrad.phi.expr.Scalar;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * The methods that kernels call, written as private methods of their class.
 *
 * @param company what who calls them must know
 */
public record CalleeTexts(List<KernelText> texts, Company company) {

    public static final CalleeTexts NONE = new CalleeTexts(List.of(), Company.NONE);

    public CalleeTexts {
        texts = List.copyOf(texts);
    }

    /**
     * Writes the methods twice: what one takes of the workspace is known only when it is written, and those that call
     * it take that too.
     *
     * @param names of the methods in Java, by those in the program
     * @param comment what stands over a method
     */
    public static CalleeTexts write(
            List<SsaMethod> methods,
            UnaryOperator<String> names,
            Function<SsaMethod, String> comment,
            UnaryOperator<String> className) {
        Map<String, Signature> signatures = new LinkedHashMap<>();
        methods.forEach(method -> signatures.put(method.name(), bare(method, names.apply(method.name()))));
        write(methods, signatures, className);
        boolean grows = true;
        while (grows) {
            grows = false;
            for (SsaMethod method : methods) {
                grows |= join(method, signatures);
            }
        }
        CalleeTexts written = write(methods, signatures, className);
        List<KernelText> commented = new ArrayList<>();
        for (int k = 0; k < methods.size(); k++) {
            commented.add(written.texts().get(k).under(comment.apply(methods.get(k))));
        }
        return new CalleeTexts(commented, written.company());
    }

    /** What is known before a method is written. */
    private static Signature bare(SsaMethod method, String name) {
        List<Type> results = method.body().yields().stream()
                .map(y -> (Type) y.type())
                .filter(type -> !(type instanceof MemoryType))
                .toList();
        int partials = (int)
                results.stream().skip(1).filter(type -> type == Scalar.DOUBLE).count();
        return new Signature(name, results.stream().findFirst(), partials, List.of(), false, partials > 0);
    }

    /** Adds what the method's callees take; says whether that is news. */
    private static boolean join(SsaMethod method, Map<String, Signature> signatures) {
        Signature[] joined = {of(method.name(), signatures)};
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Call call) {
                joined[0] = joined[0].with(of(call.callee(), signatures));
            }
        });
        return !joined[0].equals(signatures.put(method.name(), joined[0]));
    }

    private static Signature of(String callee, Map<String, Signature> signatures) {
        return Objects.requireNonNull(signatures.get(callee), callee);
    }

    /** Writes them with what is known of their signatures, and says there what they take themselves. */
    private static CalleeTexts write(
            List<SsaMethod> methods, Map<String, Signature> signatures, UnaryOperator<String> className) {
        Company.Taken taken = Company.Taken.NOTHING;
        List<KernelText> texts = new ArrayList<>();
        Map<String, Signature> known = Map.copyOf(signatures);
        for (SsaMethod method : methods) {
            Signature own = of(method.name(), known);
            Company company = new Company(known, taken, Optional.of(own));
            KernelBody body = KernelBody.of(method, true, company);
            texts.add(KernelWriter.text(body, own.method(), company, className));
            signatures.put(method.name(), body.signature(own.method()));
            taken = body.taken();
        }
        return new CalleeTexts(texts, new Company(signatures, taken, Optional.empty()));
    }
}
