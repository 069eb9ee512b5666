package io.phigrad.compiler.soi;

import io.phigrad.compiler.soi.Coarsening.Candidate;
import io.phigrad.phi.ssa.Origin;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that coarsening may do to a method.
 *
 * @param what in words
 * @param origin what it is about; nothing if that is the whole method
 * @param make the method with it; empty where it cannot be
 */
record Move(String what, Origin origin, Function<Candidate, Optional<SsaMethod>> make) {}
