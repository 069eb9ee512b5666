package io.phigrad.phi.ssa;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.phigrad.phi.expr.Op;
import io.phigrad.phi.expr.Scalar;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrinterTest {

    @Test
    void aLoopShowsItsEntryAndExitPhis() {
        assertEquals("""
                prefixSums(x#1: double[], mem0#2: double...) {
                  loop (mem0#3 = mem0#2, i#4 = 0, s#5 = 0.0) {
                    t#6 = x#1.length
                    t#7 = i#4 < t#6
                  } while t#7 {
                    t#8 = load mem0#3, x#1[i#4]
                    s#9 = s#5 + t#8
                    mem0#10 = store mem0#3, x#1[i#4] := s#9
                    i#11 = i#4 + 1
                  } next (mem0#10, i#11, s#9) -> (mem0#12, i#13, s#14)
                  return s#14
                }
                """, Printer.print(Programs.prefixSums()));
    }

    @Test
    void aBranchShowsItsGatedPhis() {
        assertEquals("""
                magnitude(x#1: double) {
                  t#2 = x#1 < 0.0
                  if t#2 {
                    x#3 = -x#1
                  }
                  x#4 = phi(t#2; x#3, x#1)
                  return x#4
                }
                """, Printer.print(Programs.magnitude()));
    }

    @Test
    void theTextDoesNotDependOnIds() {
        SsaBuilder b = new SsaBuilder(70);
        Value n = b.fresh(Scalar.INT, "n");
        Operand wide = b.apply(Op.CONVERT, Scalar.DOUBLE, n);
        Operand power = b.apply(Op.STRICT_POW, Scalar.DOUBLE, wide, Constant.of(2.0));
        SsaMethod method = new SsaMethod("square", List.of(n), List.of(), b.finish(List.of(power)));
        assertEquals("""
                square(n#1: int) {
                  t#2 = (double) n#1
                  t#3 = StrictMath.pow(t#2, 2.0)
                  return t#3
                }
                """, Printer.print(method));
    }

    @Test
    void memoryOperationsNameTheVersionTheyNeed() {
        SsaBuilder b = new SsaBuilder(1);
        Variable memory = new Variable("mem", Programs.MEMORY);
        Value entry = b.fresh(Programs.MEMORY, "mem");
        b.declare(memory, entry);
        Operand a = b.allocate(Programs.DOUBLES, List.of(Constant.of(3)), List.of(memory), "a");
        b.accumulate(memory, a, Constant.of(0), Constant.of(1.0));
        b.add(new Node.Throw(
                "IllegalStateException",
                List.of(new Node.Piece.Text("size "), new Node.Piece.Number(b.length(a))),
                Origin.NONE));
        SsaMethod method = new SsaMethod("fail", List.of(), List.of(entry), b.finish(List.of()));
        assertEquals("""
                fail(mem0#1: double...) {
                  a#2, mem0#3 = allocate mem0#1, new double[3]
                  mem0#4 = accumulate mem0#3, a#2[0] += 1.0
                  t#5 = a#2.length
                  throw IllegalStateException("size " + t#5)
                }
                """, Printer.print(method));
    }
}
