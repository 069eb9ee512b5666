package io.phigrad.compiler.soi;

import io.phigrad.compiler.soi.Coarsening.Candidate;
import io.phigrad.phi.ssa.Origin;
import java.util.function.Function;

/**
 * One thing that coarsening may do to a method.
 *
 * @param kind what it makes
 * @param what in words
 * @param origin what it is about; nothing if that is the whole method
 * @param make the method with it, or why there is none
 */
record Move(Kind kind, String what, Origin origin, Function<Candidate, Attempt> make) {}
