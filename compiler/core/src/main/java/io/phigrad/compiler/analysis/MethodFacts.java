package io.phigrad.compiler.analysis;

import io.phigrad.phi.derive.Facts;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.SsaProgram;

/** What is known of a method's values: where they are defined, their signs, and where partials need a mask. */
public record MethodFacts(SsaMethod method, Definitions definitions, Facts facts, Masks masks) {

    /** A method before masks are looked for. */
    record Unmasked(SsaMethod method, Definitions definitions, Facts facts) {
        static Unmasked of(SsaMethod method) {
            return new Unmasked(method, new Definitions(method.body()), new Facts(method.body()));
        }
    }

    public static PerMethod<MethodFacts> of(SsaProgram program) {
        PerMethod<Unmasked> methods = PerMethod.of(program, Unmasked::of);
        return methods.with(
                Masks.of(methods),
                (known, masks) -> new MethodFacts(known.method, known.definitions, known.facts, masks));
    }
}
