package programs.records;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** The library's methods on arrays, with records inside; a list that grows, with nothing behind its end. */
public final class CopiedArraysOfRecords {

    record Term(double factor, int power) {
        double at(double x) {
            double p = factor;
            for (int i = 0; i < power; i++) {
                p *= x;
            }
            return p;
        }
    }

    @Differentiable
    static double derived(Term[] terms, double x) {
        Term[] kept = new Term[1];
        int count = 0;
        for (Term term : terms) {
            if (term.power() > 0) {
                if (count == kept.length) {
                    kept = Arrays.copyOf(kept, 2 * count);
                }
                kept[count++] = new Term(term.factor() * term.power(), term.power() - 1);
            }
        }
        Term[] all = Arrays.copyOf(kept, count + 2);
        Arrays.fill(all, count, count + 2, new Term(x, 1));
        Term[] shifted = all.clone();
        System.arraycopy(all, 0, shifted, 1, count + 1);
        double sum = 0;
        for (int i = 0; i < shifted.length; i++) {
            sum += shifted[i].at(x) * all[i].at(2);
        }
        return sum;
    }
}
