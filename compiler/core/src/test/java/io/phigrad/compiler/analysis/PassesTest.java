package io.phigrad.compiler.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.phigrad.compiler.Methods;
import io.phigrad.phi.ssa.Node;
import io.phigrad.phi.ssa.Nodes;
import io.phigrad.phi.ssa.Printer;
import io.phigrad.phi.ssa.SsaMethod;
import io.phigrad.phi.ssa.Verifier;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassesTest {

    private static void prints(String expected, SsaMethod method) {
        Verifier.verify(method);
        assertEquals(expected.strip(), Printer.print(method).strip());
    }

    private static List<Node.Loop> loops(SsaMethod method) {
        List<Node.Loop> loops = new ArrayList<>();
        Nodes.walk(method.body(), node -> {
            if (node instanceof Node.Loop loop) {
                loops.add(loop);
            }
        });
        return loops;
    }

    @Test
    void aWriteToOneArrayLeavesTheVersionOfAnotherAlone() {
        prints("""
                f(x#1: double[], y#2: double[], mem0#3: double..., mem1#4: double...) {
                  mem1#5 = store mem1#4, y#2[0] := 1.0
                  t#6 = load mem0#3, x#1[0]
                  return t#6
                }
                """, Methods.split("static double f(double[] x, double[] y) { y[0] = 1; return x[0]; }"));
    }

    @Test
    void namesForOneArrayAreOneClass() {
        prints("""
                f(x#1: double[], mem0#2: double...) {
                  mem0#3 = store mem0#2, x#1[0] := 1.0
                  t#4 = load mem0#3, x#1[1]
                  return t#4
                }
                """, Methods.split("static double f(double[] x) { double[] y = x; y[0] = 1; return x[1]; }"));
    }

    @Test
    void addingToAnElementIsOneStep() {
        SsaMethod method = Accumulations.run(
                Methods.split("static double f(double[] x, double t) { x[1] += t; x[2] -= t; return x[1]; }"));
        String text = Printer.print(method);
        assertTrue(text.contains("accumulate mem0#"), text);
        assertFalse(text.contains("store"), text);
    }

    @Test
    void readingAnElementTwiceIsNotAddingToIt() {
        SsaMethod method = Accumulations.run(
                Methods.split("static double f(double[] x) { double old = x[1]; x[1] = old + 2; return old; }"));
        assertFalse(Printer.print(method).contains("accumulate"));
    }

    @Test
    void aBoundThatNeverChangesLeavesTheHeader() {
        SsaMethod method = HeaderHoisting.run(
                Methods.split(
                        "static double f(double[] x) { double s = 0; for (int i = 0; i < x.length / 2; i++) s += x[i]; return s; }"));
        assertEquals(1, loops(method).get(0).header().nodes().size());
    }

    @Test
    void theLengthOfARowLeavesTheHeaderUnlessTheLoopReplacesRows() {
        String loop = "static double f(double[][] a, double[] b) { double s = 0; int i = 1;"
                + " for (int j = 0; j < a[i].length; j++) { s += a[i][j]; %s } return s; }";
        SsaMethod kept = HeaderHoisting.run(Methods.split(loop.formatted("")));
        assertEquals(1, loops(kept).get(0).header().nodes().size());
        SsaMethod replaced = HeaderHoisting.run(Methods.split(loop.formatted("a[1] = b;")));
        assertEquals(3, loops(replaced).get(0).header().nodes().size());
    }

    @Test
    void onlyLoopsOfUnknownTripCountAreCounted() {
        SsaMethod counted = TripCounters.run(
                HeaderHoisting.run(
                        Methods.split(
                                "static double f(double[] x) { double s = 0; for (int i = 0; i < x.length; i++) s += x[i]; return s; }")));
        assertFalse(Printer.print(counted).contains("trips"));
        SsaMethod open = TripCounters.run(
                Methods.split("static double f(double x) { double s = x; while (s > 1) s /= 2; return s; }"));
        assertTrue(Printer.print(open).contains("trips"));
    }

    @Test
    void anIndexThatStopsInTheLastRoundStillCountsTheRoundsBefore() {
        SsaMethod method = Methods.split("static double f(double[] x) { double s = 0; int i = 0; while (i < x.length) {"
                + " if (x[i] < 0) break; s += x[i]; i++; } return s; }");
        Node.Loop loop = loops(method).get(0);
        Inductions inductions = new Inductions(new Definitions(method.body()));
        assertTrue(inductions.counted(loop).isEmpty());
        int index = loop.args().stream().map(a -> a.name()).toList().indexOf("i");
        assertEquals(1, inductions.step(loop, index).orElseThrow());
        assertFalse(inductions.isCounter(loop, index));
    }

    @Test
    void whatTheResultDoesNotNeedIsNotActive() {
        SsaMethod method = Methods.split(
                "static double f(double x, double y) { double a = x * 2; double b = a + y; return y * y; }");
        AliasClasses classes = new AliasClasses(method);
        Activity activity = Activity.of(method, classes, List.of(0, 1));
        assertFalse(activity.isActive(method.params().get(0)));
        assertTrue(activity.isActive(method.params().get(1)));
    }

    @Test
    void arraysOfTheUserHaveShadowsByTheSameOperations() {
        SsaMethod method =
                Methods.split("static double f(double[][] a) { double[] row = a[1]; row[0] *= 2; return a[1][0]; }");
        AliasClasses classes = new AliasClasses(method);
        Activity activity = Activity.of(method, classes, List.of(0));
        SsaMethod shadowed = Shadows.run(method, classes, activity, List.of(0)).method();
        Verifier.verify(shadowed);
        String text = Printer.print(shadowed);
        assertTrue(text.contains("aBar#2: double[][]"), text);
        assertTrue(text.contains("rowBar#"), text);
    }

    @Test
    void theCheapestCutStoresWhatManyNeed() {
        MinCut<String> cut = new MinCut<>();
        for (String value : List.of("a", "b", "sum")) {
            cut.add(value, 10);
        }
        cut.isGiven("a");
        cut.isGiven("b");
        cut.use("a", "sum");
        cut.use("b", "sum");
        cut.isRequired("sum");
        assertEquals(List.of("sum"), List.copyOf(cut.solve()));
    }

    @Test
    void whatCanBeRecomputedFromNothingIsNotStored() {
        MinCut<String> cut = new MinCut<>();
        cut.add("index", 10);
        cut.isRequired("index");
        assertTrue(cut.solve().isEmpty());
    }
}
