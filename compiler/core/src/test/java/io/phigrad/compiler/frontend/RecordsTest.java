package io.phigrad.compiler.frontend;

import static io.phigrad.compiler.frontend.Reading.inClass;
import static io.phigrad.compiler.frontend.Reading.marked;
import static io.phigrad.compiler.frontend.Reading.problems;
import static io.phigrad.compiler.frontend.Reading.read;
import static io.phigrad.compiler.frontend.Reading.tree;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.compiler.frontend.tree.Variable;
import io.phigrad.phi.expr.RecordType;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Records and final classes as the front end reads them. */
class RecordsTest {
    private static final String VEC =
            "record Vec(double x, double y) { double dot(Vec o) { return x * o.x + y * o.y(); } }";

    @Test
    void componentsAreReadByNameByFieldAndByAccessor() {
        assertEquals(
                "return (p.x * p.y);", tree("Vec p", "return p.x * p.y();", VEC).strip());
    }

    @Test
    void aReceiverIsTheFirstArgument() {
        assertEquals(
                "return dot(p, q);",
                tree("Vec p, Vec q", "return p.dot(q);", VEC).strip());
    }

    @Test
    void aCanonicalConstructorThatIsNotWrittenMakesTheRecordAtOnce() {
        assertEquals(
                "return new T.Vec(a, 1.0).x;",
                tree("double a", "return new Vec(a, 1).x();", VEC).strip());
    }

    @Test
    void theReceiverIsActiveIfWrtNamesIt() {
        MarkedMethod self = inFinalClass("@Differentiable(wrt = \"this\") double f(double x) { return a * x; }");
        assertEquals(List.of(0), self.active());
        MarkedMethod other = inFinalClass("@Differentiable double f(double x) { return a * x; }");
        assertEquals(List.of(1), other.active());
        Variable receiver = other.method().params().get(0);
        assertEquals("self", receiver.name());
        assertEquals(2, ((RecordType) receiver.type()).components().size());
    }

    private static MarkedMethod inFinalClass(String method) {
        FrontEndResult result = read("import io.phigrad.*; final class T { final double a = Math.cos(1);"
                + " final double[] b = {}; int counter; " + method + "}");
        assertEquals(List.of(), result.diagnostics());
        return result.classes().get(0).methods().get(0);
    }

    @Test
    void componentsOutsideTheSubsetAreLeftOut() {
        MarkedMethod method = marked("record R(Object o, double x, java.util.List<R> more, int n) {}"
                + "@Differentiable static double f(R r) { return r.x() * r.n(); }");
        RecordType type = (RecordType) method.method().params().get(0).type();
        assertEquals(
                List.of("x", "n"),
                type.components().stream().map(RecordType.Component::name).toList());
    }

    @Test
    void aRecordIsNotUsedBeforeItIsMade() {
        assertEquals("4:77+7 PHI0318", problems(inClass("""
                record R(double x, double y) { R(double x, double y) { this.x = x; this.y = twice(); }
                double twice() { return 2 * x; } }
                @Differentiable static double f(double a) { return new R(a, a).y(); }""")));
    }
}
