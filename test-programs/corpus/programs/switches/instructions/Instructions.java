package programs.switches;

import io.phigrad.Differentiable;

/** A little machine: a switch in a loop with continue, labelled break and return inside. */
public final class Instructions {

    @Differentiable(wrt = {"x", "c"})
    public static double run(char[] program, double x, double[] c) {
        double acc = x;
        int next = 0;
        program:
        for (int pc = 0; pc < program.length; pc++) {
            switch (program[pc]) {
                case '+':
                    acc += c[next++];
                    break;
                case '*':
                    acc *= c[next++];
                    break;
                case 's':
                    acc = Math.sin(acc);
                    continue;
                case 'j':
                    if (acc > 1) {
                        pc++;
                        continue program;
                    }
                    break;
                case '!':
                    break program;
                case 'r':
                    return acc * acc;
                default:
                    continue program;
            }
            acc += 0.125 * x;
        }
        return acc;
    }
}
