package io.phigrad.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.FloatingPoint;
import io.phigrad.compiler.analysis.AliasClasses;
import io.phigrad.compiler.analysis.RegionSplitter;
import io.phigrad.compiler.driver.CompilerConfig;
import io.phigrad.compiler.driver.SourceText;
import io.phigrad.compiler.frontend.FrontEnd;
import io.phigrad.compiler.frontend.FrontEndResult;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.ssa.SsaConstruction;
import io.phigrad.phi.ssa.SsaMethod;
import java.util.List;
import java.util.Optional;

/** Methods from Java text, as the tests of passes want them. */
public final class Methods {

    private Methods() {}

    /** The one method of a class body, marked with everything active. */
    public static MarkedMethod marked(String member) {
        return marked(member, FloatingPoint.RELAXED);
    }

    /** The same under the given mode. */
    public static MarkedMethod marked(String member, FloatingPoint mode) {
        String text = "package p;\nimport io.phigrad.*;\nfinal class Model {\n@Differentiable\n" + member + "\n}\n";
        FrontEndResult result = FrontEnd.read(
                new CompilerConfig(List.of(), true, Optional.of(mode)), List.of(new SourceText("Model.java", text)));
        assertEquals(List.of(), result.diagnostics());
        return result.classes().get(0).methods().get(0);
    }

    /** The same in structured SSA, memory split by alias class. */
    public static SsaMethod split(String member) {
        SsaMethod method = SsaConstruction.build(marked(member).method());
        return RegionSplitter.split(method, new AliasClasses(method));
    }
}
