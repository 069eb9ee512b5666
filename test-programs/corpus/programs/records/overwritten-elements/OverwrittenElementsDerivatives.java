package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OverwrittenElements}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OverwrittenElementsDerivatives {

    private OverwrittenElementsDerivatives() {}

    /**
     * The derivative of
     * {@link OverwrittenElements#moved(OverwrittenElements.Body[], OverwrittenElements.Body[], double)} with
     * respect to {@code bodies}, {@code others} and {@code dt}.
     *
     * <p>
     * The branch on active values (line 20) has the derivative of the side taken.
     */
    public static MovedGradient movedGradient(OverwrittenElements.Body[] bodies,
            OverwrittenElements.Body[] others, double dt) {
        MovedGradient into = new MovedGradient();
        movedGradient(bodies, others, dt, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link OverwrittenElements#moved(OverwrittenElements.Body[], OverwrittenElements.Body[], double)} with
     * respect to {@code bodies}, {@code others} and {@code dt} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 16 * bodies.length}; of the method itself: {@code 6 * bodies.length}.
     * Workspace: {@code 41 * bodies.length + 32 * others.length} bytes.
     */
    public static void movedGradient(OverwrittenElements.Body[] bodies, OverwrittenElements.Body[] others,
            double dt, MovedGradient into) {
        into.prepare(bodies, others);
        into.dt = movedGradientKernel(into.bodiesAt, into.bodiesSpeed, into.othersAt, into.othersSpeed, dt,
                into.bodiesAtBar, into.bodiesSpeedBar, into.othersAtBar, into.othersSpeedBar, into.doubles,
                into.booleans);
        into.scatter();
    }

    /**
     * Computes the derivative of
     * {@link OverwrittenElements#moved(OverwrittenElements.Body[], OverwrittenElements.Body[], double)} with
     * respect to {@code bodies}, {@code others} and {@code dt} into {@code into} and returns the method's
     * value.
     *
     * <p>
     * Operations: at most {@code 18 * bodies.length}; of the method itself: {@code 6 * bodies.length}.
     * Workspace: {@code 41 * bodies.length + 32 * others.length} bytes.
     */
    public static double movedValueAndGradient(OverwrittenElements.Body[] bodies,
            OverwrittenElements.Body[] others, double dt, MovedGradient into) {
        into.prepare(bodies, others);
        double value = movedValueAndGradientKernel(into.bodiesAt, into.bodiesSpeed, into.othersAt,
                into.othersSpeed, dt, into.bodiesAtBar, into.bodiesSpeedBar, into.othersAtBar,
                into.othersSpeedBar, into.doubles, into.booleans, into.partials);
        into.dt = into.partials[0];
        into.scatter();
        return value;
    }

    /**
     * The derivative of
     * {@link OverwrittenElements#moved(OverwrittenElements.Body[], OverwrittenElements.Body[], double)} with
     * respect to {@code bodies}, {@code others} and {@code dt}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class MovedGradient {
        private BodyPartials[] bodies = new BodyPartials[0];
        private BodyPartials[] others = new BodyPartials[0];
        private double dt;
        private double[] bodiesAtBar = new double[0];
        private double[] bodiesSpeedBar = new double[0];
        private double[] othersAtBar = new double[0];
        private double[] othersSpeedBar = new double[0];
        private double[] bodiesAt = new double[0];
        private double[] bodiesSpeed = new double[0];
        private double[] othersAt = new double[0];
        private double[] othersSpeed = new double[0];
        private final double[][] doubles = new double[1][0];
        private final boolean[][] booleans = new boolean[1][0];
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public MovedGradient() {}

        /**
         * The derivative with respect to {@code bodies}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public BodyPartials[] bodies() {
            return bodies;
        }

        /**
         * The derivative with respect to {@code others}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public BodyPartials[] others() {
            return others;
        }

        /** The derivative with respect to {@code dt}. */
        public double dt() {
            return dt;
        }

        private void prepare(OverwrittenElements.Body[] bodies, OverwrittenElements.Body[] others) {
            bodiesAt = sized(bodiesAt, bodies.length);
            bodiesSpeed = sized(bodiesSpeed, bodies.length);
            for (int i = 0; i < bodies.length; i++) {
                OverwrittenElements.Body body = bodies[i];
                bodiesAt[i] = body.at();
                bodiesSpeed[i] = body.speed();
            }
            othersAt = sized(othersAt, others.length);
            othersSpeed = sized(othersSpeed, others.length);
            for (int i = 0; i < others.length; i++) {
                OverwrittenElements.Body body2 = others[i];
                othersAt[i] = body2.at();
                othersSpeed[i] = body2.speed();
            }
            if (bodies == others) {
                throw new IllegalArgumentException(
                        "arguments bodies and others share an array, and the method overwrites bodies");
            }
            bodiesAtBar = roomLike(bodiesAtBar, bodiesAt);
            bodiesSpeedBar = roomLike(bodiesSpeedBar, bodiesSpeed);
            othersAtBar = zerosLike(othersAtBar, othersAt);
            othersSpeedBar = zerosLike(othersSpeedBar, othersSpeed);
        }

        private void scatter() {
            this.bodies = mirrors(this.bodies, bodiesAtBar.length);
            for (int i = 0; i < this.bodies.length; i++) {
                BodyPartials mirror = this.bodies[i];
                mirror.at = bodiesAtBar[i];
                mirror.speed = bodiesSpeedBar[i];
            }
            this.others = mirrors(this.others, othersAtBar.length);
            for (int i = 0; i < this.others.length; i++) {
                BodyPartials mirror2 = this.others[i];
                mirror2.at = othersAtBar[i];
                mirror2.speed = othersSpeedBar[i];
            }
        }

        private MovedGradient withoutScratch() {
            MovedGradient results = new MovedGradient();
            results.bodies = bodies;
            results.others = others;
            results.dt = dt;
            return results;
        }
    }

    /**
     * The derivative of
     * {@link OverwrittenElements#smoothed(OverwrittenElements.Track[], OverwrittenElements.Track, double)}
     * with respect to {@code tracks}, {@code main} and {@code rate}.
     */
    public static SmoothedGradient smoothedGradient(OverwrittenElements.Track[] tracks,
            OverwrittenElements.Track main, double rate) {
        SmoothedGradient into = new SmoothedGradient();
        smoothedGradient(tracks, main, rate, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link OverwrittenElements#smoothed(OverwrittenElements.Track[], OverwrittenElements.Track, double)}
     * with respect to {@code tracks}, {@code main} and {@code rate} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * elements(tracks.heights) + 7 * rounds38 + 14 * tracks.length}; of the method
     * itself: {@code 3 * elements(tracks.heights) + 2 * tracks.length}. Workspace:
     * {@code 8 * (4 * elements(tracks.heights) + main.heights().length + 5 * tracks.length)} bytes, and while
     * it grows at most twice as many. Here {@code rounds38} is how often the loop in line 38 runs in all.
     */
    public static void smoothedGradient(OverwrittenElements.Track[] tracks, OverwrittenElements.Track main,
            double rate, SmoothedGradient into) {
        into.prepare(tracks, main);
        smoothedGradientKernel(into.tracksHeightsCopy, into.tracksGrip, into.mainHeightsCopy, main.grip(),
                rate, into.tracksHeightsBar, into.tracksGripBar, into.main.heights, into.doubles,
                into.partials);
        into.main.grip = into.partials[0];
        into.rate = into.partials[1];
        into.scatter();
    }

    /**
     * Computes the derivative of
     * {@link OverwrittenElements#smoothed(OverwrittenElements.Track[], OverwrittenElements.Track, double)}
     * with respect to {@code tracks}, {@code main} and {@code rate} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code 3 * elements(tracks.heights) + 7 * rounds38 + 17 * tracks.length}; of the method
     * itself: {@code 3 * elements(tracks.heights) + 2 * tracks.length}. Workspace:
     * {@code 8 * (4 * elements(tracks.heights) + main.heights().length + 5 * tracks.length)} bytes, and while
     * it grows at most twice as many. Here {@code rounds38} is how often the loop in line 38 runs in all.
     */
    public static double smoothedValueAndGradient(OverwrittenElements.Track[] tracks,
            OverwrittenElements.Track main, double rate, SmoothedGradient into) {
        into.prepare(tracks, main);
        double value = smoothedValueAndGradientKernel(into.tracksHeightsCopy, into.tracksGrip,
                into.mainHeightsCopy, main.grip(), rate, into.tracksHeightsBar, into.tracksGripBar,
                into.main.heights, into.doubles, into.partials);
        into.main.grip = into.partials[0];
        into.rate = into.partials[1];
        into.scatter();
        return value;
    }

    /**
     * The derivative of
     * {@link OverwrittenElements#smoothed(OverwrittenElements.Track[], OverwrittenElements.Track, double)}
     * with respect to {@code tracks}, {@code main} and {@code rate}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class SmoothedGradient {
        private TrackPartials[] tracks = new TrackPartials[0];
        private TrackPartials main = new TrackPartials();
        private double rate;
        private double[][] tracksHeightsBar = new double[0][];
        private double[] tracksGripBar = new double[0];
        private double[][] tracksHeights = new double[0][];
        private double[] tracksGrip = new double[0];
        private double[][] tracksHeightsCopy = new double[0][];
        private double[] mainHeightsCopy = new double[0];
        private final double[][] doubles = new double[2][0];
        private final Identities own = new Identities();
        private final Identities seen = new Identities();
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public SmoothedGradient() {}

        /**
         * The derivative with respect to {@code tracks}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public TrackPartials[] tracks() {
            return tracks;
        }

        /** The derivative with respect to {@code main}. */
        public TrackPartials main() {
            return main;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        private void prepare(OverwrittenElements.Track[] tracks, OverwrittenElements.Track main) {
            tracksHeights = sized(tracksHeights, tracks.length);
            tracksGrip = sized(tracksGrip, tracks.length);
            for (int i = 0; i < tracks.length; i++) {
                OverwrittenElements.Track track = tracks[i];
                tracksHeights[i] = track.heights();
                tracksGrip[i] = track.grip();
            }
            own.begin();
            own.add(this.tracksHeightsBar, 2, "tracks.heights");
            own.add(this.main.heights, 1, "main.heights");
            own.end();
            if (own.owner(tracksHeights, 2) != null) {
                throw new IllegalArgumentException("argument tracks.heights shares an array with the result "
                        + own.owner(tracksHeights, 2));
            }
            if (own.owner(main.heights(), 1) != null) {
                throw new IllegalArgumentException("argument main.heights shares an array with the result "
                        + own.owner(main.heights(), 1));
            }
            seen.clear();
            if (seen.add(tracksHeights, 2, "tracks.heights")) {
                throw new IllegalArgumentException(
                        "argument tracks.heights has a row twice, and the method overwrites it");
            }
            if (seen.owner(main.heights(), 1) != null) {
                throw new IllegalArgumentException(
                        "arguments tracks.heights and main.heights share an array, and the method overwrites tracks.heights");
            }
            seen.clear();
            tracksHeightsCopy = copied(tracksHeightsCopy, tracksHeights);
            mainHeightsCopy = copied(mainHeightsCopy, main.heights());
            tracksHeightsBar = zerosLike(tracksHeightsBar, tracksHeights);
            tracksGripBar = zerosLike(tracksGripBar, tracksGrip);
            this.main.heights = zerosLike(this.main.heights, main.heights());
        }

        private void scatter() {
            this.tracks = mirrors(this.tracks, tracksHeightsBar.length);
            for (int i = 0; i < this.tracks.length; i++) {
                TrackPartials mirror = this.tracks[i];
                mirror.heights = tracksHeightsBar[i];
                mirror.grip = tracksGripBar[i];
            }
        }

        private SmoothedGradient withoutScratch() {
            SmoothedGradient results = new SmoothedGradient();
            results.tracks = tracks;
            results.main = main;
            results.rate = rate;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link OverwrittenElements.Body}; overwritten by the
     * next computation.
     */
    public static final class BodyPartials {
        private double at;
        private double speed;

        private BodyPartials() {}

        /** The derivative with respect to {@code at}. */
        public double at() {
            return at;
        }

        /** The derivative with respect to {@code speed}. */
        public double speed() {
            return speed;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link OverwrittenElements.Track}; overwritten by the
     * next computation.
     */
    public static final class TrackPartials {
        private double[] heights = new double[0];
        private double grip;

        private TrackPartials() {}

        /** The derivative with respect to {@code heights}. */
        public double[] heights() {
            return heights;
        }

        /** The derivative with respect to {@code grip}. */
        public double grip() {
            return grip;
        }
    }

    private static double movedGradientKernel(double[] bodiesAt, double[] bodiesSpeed, double[] othersAt,
            double[] othersSpeed, double dt, double[] bodiesAtBar, double[] bodiesSpeedBar,
            double[] othersAtBar, double[] othersSpeedBar, double[][] doubles, boolean[][] booleans) {
        double[] tape = doubles[0];
        boolean[] tape2 = booleans[0];
        if (tape.length < bodiesAt.length) {
            tape = grow(doubles, 0, bodiesAt.length);
        }
        if (tape2.length < bodiesAt.length) {
            tape2 = grow(booleans, 0, bodiesAt.length);
        }
        for (int i = 0; i < bodiesAt.length; i++) {
            double bodiesSpeedI = bodiesSpeed[i];
            tape[i] = bodiesSpeedI;
            double t = bodiesAt[i] + dt * bodiesSpeedI;
            bodiesAt[i] = t;
            bodiesSpeed[i] = bodiesSpeedI;
            boolean test = i > 0 && t < bodiesAt[i - 1];
            tape2[i] = test;
            if (test) {
                bodiesAt[i] = bodiesAt[i - 1];
                bodiesSpeed[i] = bodiesSpeed[i - 1];
                bodiesAt[i - 1] = t;
                bodiesSpeed[i - 1] = bodiesSpeedI;
            }
        }
        for (int i = 0; i < bodiesAt.length; i++) {
            double t = i + 1;
            double t2 = t * bodiesAt[i];
            double bodiesSpeedI = bodiesSpeed[i];
            int k = i % othersAt.length;
            double othersAtK = othersAt[k];
            othersAtBar[k] += t2 * bodiesSpeedI;
            bodiesSpeedBar[i] = othersAtK * t2;
            bodiesAtBar[i] = othersAtK * bodiesSpeedI * t;
        }
        double dtBar = 0.0;
        for (int i = bodiesAt.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double t = 0.0;
            double t2 = 0.0;
            if (tape2[i]) {
                t = bodiesSpeedBar[i - 1];
                bodiesSpeedBar[i - 1] = 0.0;
                t2 = bodiesAtBar[i - 1];
                bodiesAtBar[i - 1] = 0.0;
                double bodiesSpeedBarI = bodiesSpeedBar[i];
                bodiesSpeedBar[i] = 0.0;
                double bodiesAtBarI = bodiesAtBar[i];
                bodiesAtBar[i] = 0.0;
                bodiesSpeedBar[i - 1] += bodiesSpeedBarI;
                bodiesAtBar[i - 1] += bodiesAtBarI;
            }
            double t3 = t2 + bodiesAtBar[i];
            dtBar += t3 * tapeI;
            bodiesSpeedBar[i] = t + bodiesSpeedBar[i] + t3 * dt;
            bodiesAtBar[i] = t3;
        }
        return dtBar;
    }

    private static double movedValueAndGradientKernel(double[] bodiesAt, double[] bodiesSpeed,
            double[] othersAt, double[] othersSpeed, double dt, double[] bodiesAtBar, double[] bodiesSpeedBar,
            double[] othersAtBar, double[] othersSpeedBar, double[][] doubles, boolean[][] booleans,
            double[] partials) {
        double[] tape = doubles[0];
        boolean[] tape2 = booleans[0];
        if (tape.length < bodiesAt.length) {
            tape = grow(doubles, 0, bodiesAt.length);
        }
        if (tape2.length < bodiesAt.length) {
            tape2 = grow(booleans, 0, bodiesAt.length);
        }
        for (int i = 0; i < bodiesAt.length; i++) {
            double bodiesSpeedI = bodiesSpeed[i];
            tape[i] = bodiesSpeedI;
            double t = bodiesAt[i] + dt * bodiesSpeedI;
            bodiesAt[i] = t;
            bodiesSpeed[i] = bodiesSpeedI;
            boolean test = i > 0 && t < bodiesAt[i - 1];
            tape2[i] = test;
            if (test) {
                bodiesAt[i] = bodiesAt[i - 1];
                bodiesSpeed[i] = bodiesSpeed[i - 1];
                bodiesAt[i - 1] = t;
                bodiesSpeed[i - 1] = bodiesSpeedI;
            }
        }
        double sum = 0.0;
        for (int i = 0; i < bodiesAt.length; i++) {
            double t = i + 1;
            double t2 = t * bodiesAt[i];
            double bodiesSpeedI = bodiesSpeed[i];
            double t3 = t2 * bodiesSpeedI;
            int k = i % othersAt.length;
            double othersAtK = othersAt[k];
            sum += t3 * othersAtK;
            othersAtBar[k] += t3;
            bodiesSpeedBar[i] = othersAtK * t2;
            bodiesAtBar[i] = othersAtK * bodiesSpeedI * t;
        }
        double dtBar = 0.0;
        for (int i = bodiesAt.length - 1; i >= 0; i--) {
            double tapeI = tape[i];
            double t = 0.0;
            double t2 = 0.0;
            if (tape2[i]) {
                t = bodiesSpeedBar[i - 1];
                bodiesSpeedBar[i - 1] = 0.0;
                t2 = bodiesAtBar[i - 1];
                bodiesAtBar[i - 1] = 0.0;
                double bodiesSpeedBarI = bodiesSpeedBar[i];
                bodiesSpeedBar[i] = 0.0;
                double bodiesAtBarI = bodiesAtBar[i];
                bodiesAtBar[i] = 0.0;
                bodiesSpeedBar[i - 1] += bodiesSpeedBarI;
                bodiesAtBar[i - 1] += bodiesAtBarI;
            }
            double t3 = t2 + bodiesAtBar[i];
            dtBar += t3 * tapeI;
            bodiesSpeedBar[i] = t + bodiesSpeedBar[i] + t3 * dt;
            bodiesAtBar[i] = t3;
        }
        partials[0] = dtBar;
        return sum;
    }

    private static void smoothedGradientKernel(double[][] tracksHeights, double[] tracksGrip,
            double[] mainHeights, double mainGrip, double rate, double[][] tracksHeightsBar,
            double[] tracksGripBar, double[] mainHeightsBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        if (tape2.length < tracksHeights.length) {
            tape2 = grow(doubles, 1, tracksHeights.length);
        }
        int k = 0;
        for (int i = 0; i < tracksHeights.length; i++) {
            double[] trackHeights = tracksHeights[i];
            double t = rate * tracksGrip[i];
            if (tape.length < k + (trackHeights.length - 1L)) {
                tape = grow(doubles, 0, k + (trackHeights.length - 1L));
            }
            for (int j = 1; j < trackHeights.length; j++) {
                double trackHeightsJ = trackHeights[j];
                tape[k] = trackHeightsJ;
                trackHeights[j] = trackHeightsJ + t * (trackHeights[j - 1] - trackHeightsJ);
                k++;
            }
            double mainHeights0 = mainHeights[0];
            tape2[i] = mainHeights0;
            mainHeights[0] = mainHeights0 * trackHeights[trackHeights.length - 1];
        }
        int k2 = tracksHeights.length - 1;
        if (k2 >= 0) {
            double mainHeightsBar0 = mainHeightsBar[0];
            double mainGripBar = 0.0;
            double rateBar = 0.0;
            for (int i = k2; i >= 0; i--) {
                double[] trackHeights = tracksHeights[i];
                double[] trackHeightsBar = tracksHeightsBar[i];
                double trackGrip = tracksGrip[i];
                double t = rate * trackGrip;
                double t2 = tape2[i];
                int k3 = trackHeights.length - 1;
                double trackHeightsK3 = trackHeights[k3];
                double t3 = t2 * trackHeightsK3;
                mainGripBar += trackHeightsK3 * t3;
                double t4 = mainGrip * trackHeightsK3 + mainHeightsBar0;
                mainHeightsBar0 = t4 * trackHeightsK3;
                trackHeightsBar[k3] += mainGrip * t3 + t4 * t2;
                double t5 = 0.0;
                for (int j = trackHeights.length - 1; j >= 1; j--) {
                    double t6 = tape[k - 1];
                    trackHeights[j] = t6;
                    double trackHeightsBarJ = trackHeightsBar[j];
                    trackHeightsBar[j] = 0.0;
                    t5 += trackHeightsBarJ * (trackHeights[j - 1] - t6);
                    double t7 = trackHeightsBarJ * t;
                    trackHeightsBar[j - 1] += t7;
                    trackHeightsBar[j] += trackHeightsBarJ - t7;
                    k--;
                }
                rateBar += t5 * trackGrip;
                tracksGripBar[i] += t5 * rate;
            }
            mainHeightsBar[0] = mainHeightsBar0;
            partials[0] = mainGripBar;
            partials[1] = rateBar;
            return;
        }
        partials[0] = 0.0;
        partials[1] = 0.0;
    }

    private static double smoothedValueAndGradientKernel(double[][] tracksHeights, double[] tracksGrip,
            double[] mainHeights, double mainGrip, double rate, double[][] tracksHeightsBar,
            double[] tracksGripBar, double[] mainHeightsBar, double[][] doubles, double[] partials) {
        double[] tape = doubles[0];
        double[] tape2 = doubles[1];
        if (tape2.length < tracksHeights.length) {
            tape2 = grow(doubles, 1, tracksHeights.length);
        }
        int k = 0;
        double sum = 0.0;
        for (int i = 0; i < tracksHeights.length; i++) {
            double[] trackHeights = tracksHeights[i];
            double t = rate * tracksGrip[i];
            if (tape.length < k + (trackHeights.length - 1L)) {
                tape = grow(doubles, 0, k + (trackHeights.length - 1L));
            }
            for (int j = 1; j < trackHeights.length; j++) {
                double trackHeightsJ = trackHeights[j];
                tape[k] = trackHeightsJ;
                trackHeights[j] = trackHeightsJ + t * (trackHeights[j - 1] - trackHeightsJ);
                k++;
            }
            double mainHeights0 = mainHeights[0];
            tape2[i] = mainHeights0;
            double t2 = trackHeights[trackHeights.length - 1];
            double t3 = mainHeights0 * t2;
            mainHeights[0] = t3;
            sum += t2 * t3 * mainGrip;
        }
        int k2 = tracksHeights.length - 1;
        if (k2 >= 0) {
            double mainHeightsBar0 = mainHeightsBar[0];
            double mainGripBar = 0.0;
            double rateBar = 0.0;
            for (int i = k2; i >= 0; i--) {
                double[] trackHeights = tracksHeights[i];
                double[] trackHeightsBar = tracksHeightsBar[i];
                double trackGrip = tracksGrip[i];
                double t = rate * trackGrip;
                double t2 = tape2[i];
                int k3 = trackHeights.length - 1;
                double trackHeightsK3 = trackHeights[k3];
                double t3 = t2 * trackHeightsK3;
                mainGripBar += trackHeightsK3 * t3;
                double t4 = mainGrip * trackHeightsK3 + mainHeightsBar0;
                mainHeightsBar0 = t4 * trackHeightsK3;
                trackHeightsBar[k3] += mainGrip * t3 + t4 * t2;
                double t5 = 0.0;
                for (int j = trackHeights.length - 1; j >= 1; j--) {
                    double t6 = tape[k - 1];
                    trackHeights[j] = t6;
                    double trackHeightsBarJ = trackHeightsBar[j];
                    trackHeightsBar[j] = 0.0;
                    t5 += trackHeightsBarJ * (trackHeights[j - 1] - t6);
                    double t7 = trackHeightsBarJ * t;
                    trackHeightsBar[j - 1] += t7;
                    trackHeightsBar[j] += trackHeightsBarJ - t7;
                    k--;
                }
                rateBar += t5 * trackGrip;
                tracksGripBar[i] += t5 * rate;
            }
            mainHeightsBar[0] = mainHeightsBar0;
            partials[0] = mainGripBar;
            partials[1] = rateBar;
            return sum;
        }
        partials[0] = 0.0;
        partials[1] = 0.0;
        return sum;
    }

    /** An array kept in a slot, with its contents and room for more. */
    private static boolean[] grow(boolean[][] slots, int slot, long length) {
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("the derivative needs to store " + length + " values");
        }
        long ample = Math.min(2L * slots[slot].length, Integer.MAX_VALUE - 8);
        slots[slot] = Arrays.copyOf(slots[slot], (int) Math.max(length, ample));
        return slots[slot];
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

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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

    /** A copy of an argument, in the array of the last copy if that has its length. */
    private static double[] copied(double[] copy, double[] original) {
        if (copy.length != original.length) {
            return original.clone();
        }
        System.arraycopy(original, 0, copy, 0, copy.length);
        return copy;
    }

    /** The same for arrays of arrays. */
    private static double[][] copied(double[][] copy, double[][] original) {
        double[][] rows = copy.length == original.length ? copy : new double[original.length][0];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = copied(rows[i], original[i]);
        }
        return rows;
    }

    /** Arrays by identity, with the arrays in them; what was there the last time is not hashed again. */
    private static final class Identities {
        private Object[] arrays = new Object[0];
        private String[] owners = new String[0];
        private int[] numbers = new int[1];
        private int count;
        private int next;

        /** Begins again: what is not added until the end is forgotten. */
        void begin() {
            next = 0;
        }

        /** Adds an array of the given rank and the arrays in it; whether one was there before. */
        boolean add(Object array, int rank, String owner) {
            boolean repeated = false;
            if (next < count && arrays[next] == array) {
                next++;
            } else {
                repeated = !insert(array, owner);
            }
            if (rank > 1 && array != null) {
                for (Object row : (Object[]) array) {
                    repeated |= add(row, rank - 1, owner);
                }
            }
            return repeated;
        }

        void end() {
            if (next < count) {
                Arrays.fill(arrays, next, count, null);
                count = next;
                number();
            }
        }

        void clear() {
            begin();
            end();
        }

        /** The owner of an array of the given rank or of the first array in it that has one, or null. */
        String owner(Object array, int rank) {
            int number = numbers[place(array)];
            if (number != 0) {
                return owners[number - 1];
            }
            return rank > 1 && array != null ? ownerOfAny((Object[]) array, rank - 1) : null;
        }

        private String ownerOfAny(Object[] rows, int rank) {
            int mask = numbers.length - 1;
            for (Object row : rows) {
                if (rank > 1 || numbers[System.identityHashCode(row) & mask] != 0) {
                    String owner = owner(row, rank);
                    if (owner != null) {
                        return owner;
                    }
                }
            }
            return null;
        }

        private boolean insert(Object array, String owner) {
            end();
            if (count == arrays.length) {
                int room = Math.max(8, 2 * count);
                arrays = Arrays.copyOf(arrays, room);
                owners = Arrays.copyOf(owners, room);
                numbers = new int[4 * room];
                number();
            }
            arrays[count] = array;
            owners[count] = owner;
            count++;
            next = count;
            return number(count);
        }

        private void number() {
            Arrays.fill(numbers, 0);
            for (int number = 1; number <= count; number++) {
                number(number);
            }
        }

        /** Whether the array with this number was not there yet. */
        private boolean number(int number) {
            int at = place(arrays[number - 1]);
            boolean isNew = numbers[at] == 0;
            numbers[at] = isNew ? number : numbers[at];
            return isNew;
        }

        /** Where the number of an array stands, or would stand. */
        private int place(Object array) {
            int mask = numbers.length - 1;
            int at = System.identityHashCode(array) & mask;
            while (numbers[at] != 0 && arrays[numbers[at] - 1] != array) {
                at = at + 1 & mask;
            }
            return at;
        }
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
    private static BodyPartials[] mirrors(BodyPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        BodyPartials[] fresh = new BodyPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new BodyPartials();
        }
        return fresh;
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static TrackPartials[] mirrors(TrackPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        TrackPartials[] fresh = new TrackPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new TrackPartials();
        }
        return fresh;
    }
}
