package programs.applications;

import io.phigrad.Differentiable;
import java.util.Arrays;

/** Travel times by sweeps in four directions over a grid that is overwritten. */
public final class TravelTimes {
    @Differentiable
    static double travel(double[][] slow, int sy, int sx, int sweeps) {
        int h = slow.length, w = slow[0].length;
        double[][] t = new double[h][w];
        for (double[] r : t) Arrays.fill(r, 1e3);
        t[sy][sx] = 0;
        for (int s = 0; s < sweeps * 4; s++) {
            int dy = (s & 1) == 0 ? 1 : -1, dx = (s & 2) == 0 ? 1 : -1;
            for (int y = dy > 0 ? 0 : h - 1; y >= 0 && y < h; y += dy)
                for (int x = dx > 0 ? 0 : w - 1; x >= 0 && x < w; x += dx) {
                    double a = Math.min(x > 0 ? t[y][x - 1] : 1e3, x < w - 1 ? t[y][x + 1] : 1e3);
                    double b = Math.min(y > 0 ? t[y - 1][x] : 1e3, y < h - 1 ? t[y + 1][x] : 1e3);
                    double f = slow[y][x], v;
                    if (Math.abs(a - b) >= f) v = Math.min(a, b) + f;
                    else v = (a + b + Math.sqrt(2 * f * f - (a - b) * (a - b))) / 2;
                    if (v < t[y][x]) t[y][x] = v;
                }
        }
        double sum = 0;
        for (int y = 0; y < h; y++) sum += t[y][w - 1] * t[y][w - 1];
        return sum;
    }
}
