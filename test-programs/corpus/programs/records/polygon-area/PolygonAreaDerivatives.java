package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link PolygonArea}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class PolygonAreaDerivatives {

    private PolygonAreaDerivatives() {}

    /**
     * The derivative of {@link PolygonArea#cost(PolygonArea.Polygon, double)} with respect to {@code polygon}
     * and {@code perLength}.
     *
     * <p>
     * At (0, 0) (line 25), {@code hypot} has no derivative; 0 is used.
     */
    public static CostGradient costGradient(PolygonArea.Polygon polygon, double perLength) {
        CostGradient into = new CostGradient();
        costGradient(polygon, perLength, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link PolygonArea#cost(PolygonArea.Polygon, double)} with respect to
     * {@code polygon} and {@code perLength} into {@code into}, without its value.
     *
     * <p>
     * Operations: about
     * {@code 8 * elements(polygon.holes().points.x) + 5 * polygon.holes().length + 28 * polygon.outer().points().length + 10 * rounds13 + 10 * rounds24};
     * of the method itself: about
     * {@code 8 * elements(polygon.holes().points.x) + 3 * polygon.holes().length + 8 * polygon.outer().points().length}.
     * Workspace:
     * {@code 8 * (5 * elements(polygon.holes().points.x) + 2 * elements(polygon.holes().points.y) + 4 * polygon.holes().length + 7 * polygon.outer().points().length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds13} is how often the loop in line 13
     * runs in all, {@code rounds24} is how often the loop in line 24 runs in all.
     */
    public static void costGradient(PolygonArea.Polygon polygon, double perLength, CostGradient into) {
        into.prepare(polygon);
        costGradientKernel(into.polygonOuterPointsX, into.polygonOuterPointsY, into.polygonHolesPointsX,
                into.polygonHolesPointsY, polygon.density(), perLength, into.polygonOuterPointsXBar,
                into.polygonOuterPointsYBar, into.polygonHolesPointsXBar, into.polygonHolesPointsYBar,
                into.doubles, into.partials);
        into.polygon.density = into.partials[0];
        into.perLength = into.partials[1];
        into.scatter();
    }

    /**
     * Computes the derivative of {@link PolygonArea#cost(PolygonArea.Polygon, double)} with respect to
     * {@code polygon} and {@code perLength} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: about
     * {@code 8 * elements(polygon.holes().points.x) + 5 * polygon.holes().length + 28 * polygon.outer().points().length + 10 * rounds13 + 10 * rounds24};
     * of the method itself: about
     * {@code 8 * elements(polygon.holes().points.x) + 3 * polygon.holes().length + 8 * polygon.outer().points().length}.
     * Workspace:
     * {@code 8 * (5 * elements(polygon.holes().points.x) + 2 * elements(polygon.holes().points.y) + 4 * polygon.holes().length + 7 * polygon.outer().points().length)}
     * bytes, and while it grows at most twice as many. Here {@code rounds13} is how often the loop in line 13
     * runs in all, {@code rounds24} is how often the loop in line 24 runs in all.
     */
    public static double costValueAndGradient(PolygonArea.Polygon polygon, double perLength,
            CostGradient into) {
        into.prepare(polygon);
        double value = costValueAndGradientKernel(into.polygonOuterPointsX, into.polygonOuterPointsY,
                into.polygonHolesPointsX, into.polygonHolesPointsY, polygon.density(), perLength,
                into.polygonOuterPointsXBar, into.polygonOuterPointsYBar, into.polygonHolesPointsXBar,
                into.polygonHolesPointsYBar, into.doubles, into.partials);
        into.polygon.density = into.partials[0];
        into.perLength = into.partials[1];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link PolygonArea#cost(PolygonArea.Polygon, double)} with respect to {@code polygon}
     * and {@code perLength}, and the memory that computing it needs. One holder serves one thread at a time.
     */
    public static final class CostGradient {
        private PolygonPartials polygon = new PolygonPartials();
        private double perLength;
        private double[] polygonOuterPointsXBar = new double[0];
        private double[] polygonOuterPointsYBar = new double[0];
        private double[][] polygonHolesPointsXBar = new double[0][];
        private double[][] polygonHolesPointsYBar = new double[0][];
        private double[] polygonOuterPointsX = new double[0];
        private double[] polygonOuterPointsY = new double[0];
        private double[][] polygonHolesPointsX = new double[0][];
        private double[][] polygonHolesPointsY = new double[0][];
        private final double[][] doubles = new double[6][0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public CostGradient() {}

        /** The derivative with respect to {@code polygon}. */
        public PolygonPartials polygon() {
            return polygon;
        }

        /** The derivative with respect to {@code perLength}. */
        public double perLength() {
            return perLength;
        }

        private void prepare(PolygonArea.Polygon polygon) {
            PolygonArea.Point[] points = polygon.outer().points();
            polygonOuterPointsX = sized(polygonOuterPointsX, points.length);
            polygonOuterPointsY = sized(polygonOuterPointsY, points.length);
            for (int i = 0; i < points.length; i++) {
                PolygonArea.Point point = points[i];
                polygonOuterPointsX[i] = point.x();
                polygonOuterPointsY[i] = point.y();
            }
            PolygonArea.Ring[] rings = polygon.holes();
            polygonHolesPointsX = sized(polygonHolesPointsX, rings.length);
            polygonHolesPointsY = sized(polygonHolesPointsY, rings.length);
            for (int i = 0; i < rings.length; i++) {
                PolygonArea.Ring ring = rings[i];
                PolygonArea.Point[] points2 = ring.points();
                polygonHolesPointsX[i] = sized(polygonHolesPointsX[i], points2.length);
                polygonHolesPointsY[i] = sized(polygonHolesPointsY[i], points2.length);
                for (int j = 0; j < points2.length; j++) {
                    PolygonArea.Point point2 = points2[j];
                    polygonHolesPointsX[i][j] = point2.x();
                    polygonHolesPointsY[i][j] = point2.y();
                }
            }
            polygonOuterPointsXBar = zerosLike(polygonOuterPointsXBar, polygonOuterPointsX);
            polygonOuterPointsYBar = zerosLike(polygonOuterPointsYBar, polygonOuterPointsY);
            polygonHolesPointsXBar = zerosLike(polygonHolesPointsXBar, polygonHolesPointsX);
            polygonHolesPointsYBar = zerosLike(polygonHolesPointsYBar, polygonHolesPointsY);
        }

        private void scatter() {
            this.polygon.outer.points = mirrors(this.polygon.outer.points, polygonOuterPointsXBar.length);
            for (int i = 0; i < this.polygon.outer.points.length; i++) {
                PointPartials mirror = this.polygon.outer.points[i];
                mirror.x = polygonOuterPointsXBar[i];
                mirror.y = polygonOuterPointsYBar[i];
            }
            this.polygon.holes = mirrors(this.polygon.holes, polygonHolesPointsXBar.length);
            for (int i = 0; i < this.polygon.holes.length; i++) {
                RingPartials mirror2 = this.polygon.holes[i];
                mirror2.points = mirrors(mirror2.points, polygonHolesPointsXBar[i].length);
                for (int j = 0; j < mirror2.points.length; j++) {
                    PointPartials mirror3 = mirror2.points[j];
                    mirror3.x = polygonHolesPointsXBar[i][j];
                    mirror3.y = polygonHolesPointsYBar[i][j];
                }
            }
        }

        private CostGradient withoutScratch() {
            CostGradient results = new CostGradient();
            results.polygon = polygon;
            results.perLength = perLength;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link PolygonArea.Point}; overwritten by the next
     * computation.
     */
    public static final class PointPartials {
        private double x;
        private double y;

        private PointPartials() {}

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code y}. */
        public double y() {
            return y;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link PolygonArea.Ring}; overwritten by the next
     * computation.
     */
    public static final class RingPartials {
        private PointPartials[] points = new PointPartials[0];

        private RingPartials() {}

        /** The derivative with respect to {@code points}. */
        public PointPartials[] points() {
            return points;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link PolygonArea.Polygon}; overwritten by the next
     * computation.
     */
    public static final class PolygonPartials {
        private RingPartials outer = new RingPartials();
        private RingPartials[] holes = new RingPartials[0];
        private double density;

        private PolygonPartials() {}

        /** The derivative with respect to {@code outer}. */
        public RingPartials outer() {
            return outer;
        }

        /** The derivative with respect to {@code holes}. */
        public RingPartials[] holes() {
            return holes;
        }

        /** The derivative with respect to {@code density}. */
        public double density() {
            return density;
        }
    }

    private static void costGradientKernel(double[] polygonOuterPointsX, double[] polygonOuterPointsY,
            double[][] polygonHolesPointsX, double[][] polygonHolesPointsY, double polygonDensity,
            double perLength, double[] polygonOuterPointsXBar, double[] polygonOuterPointsYBar,
            double[][] polygonHolesPointsXBar, double[][] polygonHolesPointsYBar, double[][] doubles,
            double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double sum = 0.0;
        for (int i = 0; i < polygonOuterPointsX.length; i++) {
            double aX = polygonOuterPointsX[i];
            double aY = polygonOuterPointsY[i];
            int k = (i + 1) % polygonOuterPointsX.length;
            double bX = polygonOuterPointsX[k];
            double bY = polygonOuterPointsY[k];
            sum += aX * bY - aY * bX;
        }
        double area = sum * 0.5;
        int k = polygonOuterPointsX.length - 1;
        double lastX = polygonOuterPointsX[k];
        double lastY = polygonOuterPointsY[k];
        if (tape.length < polygonOuterPointsX.length) {
            tape = grow(doubles, 0, polygonOuterPointsX.length);
        }
        if (tape2.length < polygonOuterPointsX.length) {
            tape2 = grow(doubles, 1, polygonOuterPointsX.length);
        }
        if (tape3.length < polygonOuterPointsX.length) {
            tape3 = grow(doubles, 2, polygonOuterPointsX.length);
        }
        double sum2 = 0.0;
        for (int i = 0; i < polygonOuterPointsX.length; i++) {
            double pX = polygonOuterPointsX[i];
            double pY = polygonOuterPointsY[i];
            double t = pX - lastX;
            tape2[i] = t;
            double t2 = pY - lastY;
            tape3[i] = t2;
            double t3 = Math.hypot(t, t2);
            tape[i] = t3;
            sum2 += t3;
            lastX = pX;
            lastY = pY;
        }
        int k2 = 0;
        double length = sum2;
        for (int i = 0; i < polygonHolesPointsX.length; i++) {
            double[] holePointsX = polygonHolesPointsX[i];
            double[] holePointsY = polygonHolesPointsY[i];
            double sum3 = 0.0;
            for (int j = 0; j < holePointsX.length; j++) {
                int k3 = (j + 1) % holePointsX.length;
                double t = holePointsX[j] * holePointsY[k3] - holePointsY[j] * holePointsX[k3];
                sum3 += t;
            }
            area += sum3 * 0.5;
            int k3 = holePointsX.length - 1;
            double lastX2 = holePointsX[k3];
            double lastY2 = holePointsY[k3];
            long size = k2 + (long) holePointsX.length;
            if (tape4.length < size) {
                tape4 = grow(doubles, 3, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 4, size);
            }
            if (tape6.length < size) {
                tape6 = grow(doubles, 5, size);
            }
            double sum4 = 0.0;
            for (int j = 0; j < holePointsX.length; j++) {
                double pX = holePointsX[j];
                double pY = holePointsY[j];
                double t = pX - lastX2;
                tape5[k2] = t;
                double t2 = pY - lastY2;
                tape6[k2] = t2;
                double t3 = Math.hypot(t, t2);
                tape4[k2] = t3;
                sum4 += t3;
                lastX2 = pX;
                lastY2 = pY;
                k2++;
            }
            length += sum4;
        }
        double t = polygonDensity * 0.5;
        for (int i = polygonHolesPointsX.length - 1; i >= 0; i--) {
            double[] holePointsX = polygonHolesPointsX[i];
            double[] holePointsXBar = polygonHolesPointsXBar[i];
            double[] holePointsY = polygonHolesPointsY[i];
            double[] holePointsYBar = polygonHolesPointsYBar[i];
            int k3 = holePointsX.length - 1;
            double lastXBar = 0.0;
            double lastYBar = 0.0;
            for (int j = holePointsX.length - 1; j >= 0; j--) {
                double t2 = tape4[k2 - 1];
                boolean test = t2 == 0.0;
                double t3 = test ? 0.0 : perLength * (tape5[k2 - 1] / t2);
                double t4 = test ? 0.0 : perLength * (tape6[k2 - 1] / t2);
                holePointsYBar[j] += lastYBar + t4;
                holePointsXBar[j] += lastXBar + t3;
                lastXBar = -t3;
                lastYBar = -t4;
                k2--;
            }
            holePointsYBar[k3] += lastYBar;
            holePointsXBar[k3] += lastXBar;
            for (int j = 0; j < holePointsX.length; j++) {
                int k4 = (j + 1) % holePointsX.length;
                holePointsYBar[k4] += t * holePointsX[j];
                holePointsXBar[k4] -= t * holePointsY[j];
                holePointsYBar[j] -= t * holePointsX[k4];
                holePointsXBar[j] += t * holePointsY[k4];
            }
        }
        double lastXBar = 0.0;
        double lastYBar = 0.0;
        for (int i = polygonOuterPointsX.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            boolean test = tapeI == 0.0;
            double t2 = test ? 0.0 : perLength * (tape2[i] / tapeI);
            double t3 = test ? 0.0 : perLength * (tape3[i] / tapeI);
            polygonOuterPointsYBar[i] += lastYBar + t3;
            polygonOuterPointsXBar[i] += lastXBar + t2;
            lastXBar = -t2;
            lastYBar = -t3;
        }
        polygonOuterPointsYBar[k] += lastYBar;
        polygonOuterPointsXBar[k] += lastXBar;
        for (int i = 0; i < polygonOuterPointsX.length; i++) {
            double aX = polygonOuterPointsX[i];
            double aY = polygonOuterPointsY[i];
            int k3 = (i + 1) % polygonOuterPointsX.length;
            double bX = polygonOuterPointsX[k3];
            double bY = polygonOuterPointsY[k3];
            polygonOuterPointsYBar[k3] += t * aX;
            polygonOuterPointsXBar[k3] -= t * aY;
            polygonOuterPointsYBar[i] -= t * bX;
            polygonOuterPointsXBar[i] += t * bY;
        }
        partials[0] = area;
        partials[1] = length;
    }

    private static double costValueAndGradientKernel(double[] polygonOuterPointsX,
            double[] polygonOuterPointsY, double[][] polygonHolesPointsX, double[][] polygonHolesPointsY,
            double polygonDensity, double perLength, double[] polygonOuterPointsXBar,
            double[] polygonOuterPointsYBar, double[][] polygonHolesPointsXBar,
            double[][] polygonHolesPointsYBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        double[] tape3 = doubles[2];
        double[] tape4 = doubles[3];
        double[] tape5 = doubles[4];
        double[] tape6 = doubles[5];
        double sum = 0.0;
        for (int i = 0; i < polygonOuterPointsX.length; i++) {
            double aX = polygonOuterPointsX[i];
            double aY = polygonOuterPointsY[i];
            int k = (i + 1) % polygonOuterPointsX.length;
            double bX = polygonOuterPointsX[k];
            double bY = polygonOuterPointsY[k];
            sum += aX * bY - aY * bX;
        }
        double area = sum * 0.5;
        int k = polygonOuterPointsX.length - 1;
        double lastX = polygonOuterPointsX[k];
        double lastY = polygonOuterPointsY[k];
        if (tape.length < polygonOuterPointsX.length) {
            tape = grow(doubles, 0, polygonOuterPointsX.length);
        }
        if (tape2.length < polygonOuterPointsX.length) {
            tape2 = grow(doubles, 1, polygonOuterPointsX.length);
        }
        if (tape3.length < polygonOuterPointsX.length) {
            tape3 = grow(doubles, 2, polygonOuterPointsX.length);
        }
        double sum2 = 0.0;
        for (int i = 0; i < polygonOuterPointsX.length; i++) {
            double pX = polygonOuterPointsX[i];
            double pY = polygonOuterPointsY[i];
            double t = pX - lastX;
            tape2[i] = t;
            double t2 = pY - lastY;
            tape3[i] = t2;
            double t3 = Math.hypot(t, t2);
            tape[i] = t3;
            sum2 += t3;
            lastX = pX;
            lastY = pY;
        }
        int k2 = 0;
        double length = sum2;
        for (int i = 0; i < polygonHolesPointsX.length; i++) {
            double[] holePointsX = polygonHolesPointsX[i];
            double[] holePointsY = polygonHolesPointsY[i];
            double sum3 = 0.0;
            for (int j = 0; j < holePointsX.length; j++) {
                int k3 = (j + 1) % holePointsX.length;
                double t = holePointsX[j] * holePointsY[k3] - holePointsY[j] * holePointsX[k3];
                sum3 += t;
            }
            area += sum3 * 0.5;
            int k3 = holePointsX.length - 1;
            double lastX2 = holePointsX[k3];
            double lastY2 = holePointsY[k3];
            long size = k2 + (long) holePointsX.length;
            if (tape4.length < size) {
                tape4 = grow(doubles, 3, size);
            }
            if (tape5.length < size) {
                tape5 = grow(doubles, 4, size);
            }
            if (tape6.length < size) {
                tape6 = grow(doubles, 5, size);
            }
            double sum4 = 0.0;
            for (int j = 0; j < holePointsX.length; j++) {
                double pX = holePointsX[j];
                double pY = holePointsY[j];
                double t = pX - lastX2;
                tape5[k2] = t;
                double t2 = pY - lastY2;
                tape6[k2] = t2;
                double t3 = Math.hypot(t, t2);
                tape4[k2] = t3;
                sum4 += t3;
                lastX2 = pX;
                lastY2 = pY;
                k2++;
            }
            length += sum4;
        }
        double t = polygonDensity * area + perLength * length;
        double t2 = polygonDensity * 0.5;
        for (int i = polygonHolesPointsX.length - 1; i >= 0; i--) {
            double[] holePointsX = polygonHolesPointsX[i];
            double[] holePointsXBar = polygonHolesPointsXBar[i];
            double[] holePointsY = polygonHolesPointsY[i];
            double[] holePointsYBar = polygonHolesPointsYBar[i];
            int k3 = holePointsX.length - 1;
            double lastXBar = 0.0;
            double lastYBar = 0.0;
            for (int j = holePointsX.length - 1; j >= 0; j--) {
                double t3 = tape4[k2 - 1];
                boolean test = t3 == 0.0;
                double t4 = test ? 0.0 : perLength * (tape5[k2 - 1] / t3);
                double t5 = test ? 0.0 : perLength * (tape6[k2 - 1] / t3);
                holePointsYBar[j] += lastYBar + t5;
                holePointsXBar[j] += lastXBar + t4;
                lastXBar = -t4;
                lastYBar = -t5;
                k2--;
            }
            holePointsYBar[k3] += lastYBar;
            holePointsXBar[k3] += lastXBar;
            for (int j = 0; j < holePointsX.length; j++) {
                int k4 = (j + 1) % holePointsX.length;
                holePointsYBar[k4] += t2 * holePointsX[j];
                holePointsXBar[k4] -= t2 * holePointsY[j];
                holePointsYBar[j] -= t2 * holePointsX[k4];
                holePointsXBar[j] += t2 * holePointsY[k4];
            }
        }
        double lastXBar = 0.0;
        double lastYBar = 0.0;
        for (int i = polygonOuterPointsX.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            boolean test = tapeI == 0.0;
            double t3 = test ? 0.0 : perLength * (tape2[i] / tapeI);
            double t4 = test ? 0.0 : perLength * (tape3[i] / tapeI);
            polygonOuterPointsYBar[i] += lastYBar + t4;
            polygonOuterPointsXBar[i] += lastXBar + t3;
            lastXBar = -t3;
            lastYBar = -t4;
        }
        polygonOuterPointsYBar[k] += lastYBar;
        polygonOuterPointsXBar[k] += lastXBar;
        for (int i = 0; i < polygonOuterPointsX.length; i++) {
            double aX = polygonOuterPointsX[i];
            double aY = polygonOuterPointsY[i];
            int k3 = (i + 1) % polygonOuterPointsX.length;
            double bX = polygonOuterPointsX[k3];
            double bY = polygonOuterPointsY[k3];
            polygonOuterPointsYBar[k3] += t2 * aX;
            polygonOuterPointsXBar[k3] -= t2 * aY;
            polygonOuterPointsYBar[i] -= t2 * bX;
            polygonOuterPointsXBar[i] += t2 * bY;
        }
        partials[0] = area;
        partials[1] = length;
        return t;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static double[] grow(double[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** The same for arrays of arrays. */
    private static double[][] zerosLike(double[][] result, double[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = zerosLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[][] sized(double[][] last, int length) {
        return last.length == length ? last : new double[length][0];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static PointPartials[] mirrors(PointPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        PointPartials[] fresh = new PointPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new PointPartials();
        }
        return fresh;
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static RingPartials[] mirrors(RingPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        RingPartials[] fresh = new RingPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new RingPartials();
        }
        return fresh;
    }
}
