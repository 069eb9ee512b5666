package io.phigrad.compiler.ssa;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.SplittableRandom;

/** Methods full of jumps and side effects that always end, as text; the same for the same seed. */
final class RandomPrograms {
    private final SplittableRandom random;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> loops = new ArrayDeque<>();
    private final Deque<String> labels = new ArrayDeque<>();
    private int names;
    private int depth;
    private int budget;

    private RandomPrograms(long seed) {
        random = new SplittableRandom(seed);
    }

    /** A class with the given number of marked methods {@code (double a, double b, int p, double[] x)}. */
    static String text(String name, long seed, int methods) {
        RandomPrograms program = new RandomPrograms(seed);
        program.line("final class " + name + " {");
        program.helper();
        for (int k = 0; k < methods; k++) {
            program.method(k);
        }
        program.line("}");
        return program.text.toString();
    }

    private void line(String line) {
        text.append("  ".repeat(depth)).append(line).append('\n');
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private void helper() {
        text.append("""
                  static double h(double u, int k, double[] y) {
                    for (int i = 0; i < 4; i++) {
                      if (i == k) { return u; }
                      y[i] += u;
                      if (y[i] > 3) { u = -u; continue; }
                      u *= 0.5;
                    }
                    if (u < -4) { throw new IllegalArgumentException("u"); }
                    return u + y[0];
                  }
                """);
    }

    private void method(int k) {
        budget = 14;
        line("@io.phigrad.Differentiable");
        line("static double m" + k + "(double a, double b, int p, double[] x) {");
        depth++;
        line("double c = 1;");
        line("int q = p;");
        block(false);
        line("return a + 2 * b + 3 * c + 5 * x[0] + 7 * x[1] + 11 * x[2] + 13 * x[3] + 17 * p + 19 * q;");
        depth--;
        line("}");
    }

    /** Statements, the last one perhaps a jump where that leaves nothing unreachable. */
    private void block(boolean mayJump) {
        depth++;
        int count = 1 + random.nextInt(3);
        for (int k = 0; k < count; k++) {
            statement();
        }
        if (mayJump && chance(30)) {
            line(jump());
        }
        depth--;
    }

    private void statement() {
        int choice = budget-- <= 0 || depth > 7 ? 0 : random.nextInt(12);
        switch (choice) {
            case 0, 1, 2 -> line(assignment());
            case 3, 4 -> branch();
            case 5 -> line("if (" + condition() + ") { " + assignment() + " " + jump() + " }");
            case 6 -> line("if (" + condition() + ") { " + jump() + " }");
            case 7 -> labeled();
            default -> loop();
        }
    }

    private void branch() {
        line("if (" + condition() + ") {");
        block(true);
        if (chance(60)) {
            line("} else {");
            block(false);
        }
        line("}");
    }

    private void labeled() {
        String label = "l" + names++;
        line(label + ": {");
        labels.push(label);
        block(false);
        labels.pop();
        line(chance(30) ? "break " + label + "; }" : "}");
    }

    private void loop() {
        String name = "k" + names++;
        String label = "o" + names++;
        String bound = pick("2", "3", "(q & 3)");
        String head = pick("for", "while", "early", "do", "each", "endless");
        if (!head.equals("for") && !head.equals("each")) {
            line("int " + name + " = 0;");
        }
        String test = "while (" + name + "++ < " + bound + ")";
        String opening = switch (head) {
            case "for" -> "for (int %1$s = 0; %1$s < %2$s; %1$s++) {".formatted(name, bound);
            case "while" -> test + " {";
            case "early" -> "while (" + name + " < 3) { " + name + "++;";
            case "do" -> "do {";
            case "each" -> "for (double " + name + " : x) { c += " + name + ";";
            default -> "for (;;) { if (" + name + "++ == 3) { break; }";
        };
        line(label + ": " + opening);
        loops.push(label);
        block(!head.equals("do"));
        loops.pop();
        line(head.equals("do") ? "} " + test + ";" : "}");
    }

    private String jump() {
        int choice = random.nextInt(10);
        if (choice == 0) {
            return "return " + number() + ";";
        } else if (choice == 1) {
            return "throw new IllegalArgumentException(\"p \" + p);";
        } else if (choice < 4 && !labels.isEmpty()) {
            return "break " + pick(labels.toArray(String[]::new)) + ";";
        } else if (!loops.isEmpty()) {
            String target = chance(50) ? "" : " " + pick(loops.toArray(String[]::new));
            return pick("break", "continue") + target + ";";
        }
        return "return " + number() + ";";
    }

    private String assignment() {
        return switch (random.nextInt(7)) {
            case 0 -> pick("a", "b", "c") + " = " + number() + ";";
            case 1 -> pick("a", "b", "c") + pick(" += ", " -= ", " *= ") + number() + ";";
            case 2 -> element() + pick(" = ", " += ", " *= ") + number() + ";";
            case 3 -> pick("p", "q") + pick("++", "--") + ";";
            case 4 -> pick("p", "q") + pick(" += ", " ^= ", " -= ") + integer() + ";";
            case 5 -> pick("p", "q") + " += a;";
            default -> element() + " = " + pick("a", "b") + " = " + number() + ";";
        };
    }

    private String element() {
        return "x[" + pick("0", "p & 3", "q & 3", "p++ & 3", "(q += 2) & 3") + "]";
    }

    private String integer() {
        return pick("p", "q", "1", "3", "p++", "--q", "(q = p)", "(p > q ? p : 2)");
    }

    private String number() {
        return switch (random.nextInt(11)) {
            case 0 -> "a";
            case 1 -> "b";
            case 2 -> "-c * 0.5";
            case 3 -> element();
            case 4 -> "(a + b * 0.25)";
            case 5 -> "(a = b - 1)";
            case 6 -> "(" + integer() + " + " + element() + ")";
            case 7 -> "(" + condition() + " ? " + element() + " : " + pick("a", "-b", "2.5") + ")";
            case 8 -> "h(" + pick("a", "b * 0.5") + ", " + integer() + ", x)";
            case 9 -> "Math.min(a, " + element() + ")";
            default -> pick("1.5", "-0.5", "p", "q");
        };
    }

    private String condition() {
        return switch (random.nextInt(9)) {
            case 0 -> "a < b";
            case 1 -> element() + " > " + pick("a", "c");
            case 2 -> "p++ < 3";
            case 3 -> "(" + condition() + " && " + condition() + ")";
            case 4 -> "(" + condition() + " || " + condition() + ")";
            case 5 -> "!" + "(" + condition() + ")";
            case 6 -> "(q ^= 1) == 0";
            case 7 -> "(a > 0 ? p < q : b < c)";
            default -> pick("p", "q") + pick(" < ", " == ", " != ") + pick("1", "2", "p", "q");
        };
    }
}
