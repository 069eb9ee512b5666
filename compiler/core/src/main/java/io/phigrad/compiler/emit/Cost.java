package io.phigrad.compiler.emit;

import io.phigrad.compiler.analysis.ArgumentText;
import io.phigrad.compiler.analysis.Counts;
import io.phigrad.compiler.emit.kernel.Footprint;
import io.phigrad.compiler.lower.OperationCount;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a kernel costs, in terms of sizes and trip counts.
 *
 * @param operations on floating-point numbers, as long as no round runs again from a snapshot
 * @param ofMethod those of the source method
 * @param workspace what the kernel keeps in its caller's workspace
 * @param meanings of the names in all three
 */
public record Cost(
        OperationCount.Total operations,
        OperationCount.Total ofMethod,
        Footprint.Size workspace,
        Map<String, String> meanings) {

    public Cost {
        meanings = Map.copyOf(meanings);
    }

    /**
     * @param method the source method
     * @param plain the kernel without checkpoints, each step once
     * @param kernel as it is written
     * @param written the same where it calls its pieces, if it was split
     * @param arguments how the caller writes the method's parameters
     * @param segment how many rounds the segments of checkpointed loops have
     */
    public static Cost of(
            SsaMethod method,
            SsaMethod plain,
            SsaMethod kernel,
            SsaMethod written,
            List<ArgumentText> arguments,
            long segment) {
        Counts ofMethod = new Counts(method, arguments, segment);
        Counts ofPlain = new Counts(plain, arguments, segment);
        Counts ofKernel = new Counts(kernel, arguments, segment);
        OperationCount.Total primal = OperationCount.of(method, ofMethod);
        OperationCount.Total operations = OperationCount.of(plain, ofPlain);
        Footprint.Size workspace = Footprint.of(kernel, ofKernel).with(Footprint.ofCrossings(kernel, written));
        Map<String, String> meanings = new TreeMap<>(ofMethod.meanings(primal.number()));
        meanings.putAll(ofPlain.meanings(operations.number()));
        meanings.putAll(ofKernel.meanings(workspace.bytes()));
        return new Cost(operations, primal, workspace, meanings);
    }
}
