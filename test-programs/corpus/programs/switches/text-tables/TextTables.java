package programs.switches;

import io.phigrad.Differentiable;

/** Strings in arrays, parameters, fields and locals that change in a loop. */
public final class TextTables {
    static final String[] KNOWN = {"linear", "square", "cube"};
    private static final String FIRST = "linear";

    @Differentiable(wrt = {"x", "weights"})
    public static double value(String[] terms, double[] weights, double[] x) {
        String last = FIRST;
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            String term = terms[i].isEmpty() ? last : terms[i];
            sum += weights[i] * power(x[i], degree(term)) * (term == last ? 1 : 1.5);
            last = term;
        }
        return sum * (last.equals(KNOWN[1]) ? 2 : 1);
    }

    private static int degree(String term) {
        for (int d = 0; d < KNOWN.length; d++) {
            if (KNOWN[d].equals(term)) {
                return d + 1;
            }
        }
        throw new IllegalArgumentException("no term " + term + " of " + KNOWN.length + ": " + term.charAt(0));
    }

    private static double power(double x, int degree) {
        double p = 1;
        for (int i = 0; i < degree; i++) {
            p *= x;
        }
        return p;
    }
}
