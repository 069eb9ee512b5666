package io.phigrad.compiler.soi;

import io.phigrad.phi.ssa.Value;
import java.util.List;

/**
 * Why a segment reaches as far as it does, as the move decided that made it.
 *
 * @param out the number that the segment gives
 * @param inputs the numbers that it is differentiated by, and why it does not reach beyond each
 * @param end why it ends with the number that it gives
 */
public record Bounds(Value out, List<Input> inputs, String end) {

    public Bounds {
        inputs = List.copyOf(inputs);
    }

    /**
     * @param name in the source, or what makes it and where
     * @param why the segment begins with it
     */
    public record Input(String name, String why) {}
}
