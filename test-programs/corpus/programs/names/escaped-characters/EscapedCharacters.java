package programs.names;

import io.phigrad.Differentiable;

/** Unicode escapes in names and words, and where they end comments, lines and literals. */
public final class EscapedCharacters {

    @Differentiable(wrt = "a")
    public static double value(double a, int n) {
        double \u0061b = 2 * a;
        double s = ab; /* ends here \u002a/ s += a;
        // so does this \u000a s *= ab;
        s += '\u0041' + '\\' + "\\u0041\u0022.length() * \u0061b;
        \u0066or (int i = 0; i < n; i++) {
            s += s * \u0061;
        }
        return s;
    }
}
