package programs.applications;

import io.phigrad.Differentiable;

/** The length of a Bezier curve by de Casteljau and a polygon. */
public final class BezierLength {

    @Differentiable(wrt = {"points"})
    public static double length(double[][] points, int segments) {
        int n = points.length;
        double[][] p = new double[n][2];
        double length = 0;
        double lastX = points[0][0];
        double lastY = points[0][1];
        for (int s = 1; s <= segments; s++) {
            double t = (double) s / segments;
            for (int i = 0; i < n; i++) {
                p[i][0] = points[i][0];
                p[i][1] = points[i][1];
            }
            for (int level = n - 1; level > 0; level--) {
                for (int i = 0; i < level; i++) {
                    p[i][0] = (1 - t) * p[i][0] + t * p[i + 1][0];
                    p[i][1] = (1 - t) * p[i][1] + t * p[i + 1][1];
                }
            }
            length += Math.hypot(p[0][0] - lastX, p[0][1] - lastY);
            lastX = p[0][0];
            lastY = p[0][1];
        }
        return length;
    }
}
