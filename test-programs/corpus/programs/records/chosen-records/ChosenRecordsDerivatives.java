package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link ChosenRecords}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class ChosenRecordsDerivatives {

    private ChosenRecordsDerivatives() {}

    /**
     * The derivative of {@link ChosenRecords#envelope(ChosenRecords.Line[], double, double)} with respect to
     * {@code lines}, {@code x} and {@code level}.
     *
     * <p>
     * Branches on active values (lines 14, 19, 32, 37 and 39) have the derivative of the side taken.
     */
    public static EnvelopeGradient envelopeGradient(ChosenRecords.Line[] lines, double x, double level) {
        EnvelopeGradient into = new EnvelopeGradient();
        envelopeGradient(lines, x, level, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of {@link ChosenRecords#envelope(ChosenRecords.Line[], double, double)} with
     * respect to {@code lines}, {@code x} and {@code level} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 4 * lines.length + 2 * rounds19 + 21}; of the method itself: at most
     * {@code 4 * lines.length + 2 * rounds19 + 13}. Workspace: {@code 32 * lines.length} bytes. Here
     * {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static void envelopeGradient(ChosenRecords.Line[] lines, double x, double level,
            EnvelopeGradient into) {
        into.prepare(lines);
        envelopeGradientKernel(into.linesSlope, into.linesOffset, x, level, into.linesSlopeBar,
                into.linesOffsetBar, into.partials);
        into.x = into.partials[0];
        into.level = into.partials[1];
        into.scatter();
    }

    /**
     * Computes the derivative of {@link ChosenRecords#envelope(ChosenRecords.Line[], double, double)} with
     * respect to {@code lines}, {@code x} and {@code level} into {@code into} and returns the method's value.
     *
     * <p>
     * Operations: at most {@code 4 * lines.length + 2 * rounds19 + 25}; of the method itself: at most
     * {@code 4 * lines.length + 2 * rounds19 + 13}. Workspace: {@code 32 * lines.length} bytes. Here
     * {@code rounds19} is how often the loop in line 19 runs in all.
     */
    public static double envelopeValueAndGradient(ChosenRecords.Line[] lines, double x, double level,
            EnvelopeGradient into) {
        into.prepare(lines);
        double value = envelopeValueAndGradientKernel(into.linesSlope, into.linesOffset, x, level,
                into.linesSlopeBar, into.linesOffsetBar, into.partials);
        into.x = into.partials[0];
        into.level = into.partials[1];
        into.scatter();
        return value;
    }

    /**
     * The derivative of {@link ChosenRecords#envelope(ChosenRecords.Line[], double, double)} with respect to
     * {@code lines}, {@code x} and {@code level}, and the memory that computing it needs. One holder serves
     * one thread at a time.
     */
    public static final class EnvelopeGradient {
        private LinePartials[] lines = new LinePartials[0];
        private double x;
        private double level;
        private double[] linesSlopeBar = new double[0];
        private double[] linesOffsetBar = new double[0];
        private double[] linesSlope = new double[0];
        private double[] linesOffset = new double[0];
        private final double[] partials = new double[2];

        /** An empty holder, which grows to what it meets. */
        public EnvelopeGradient() {}

        /**
         * The derivative with respect to {@code lines}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public LinePartials[] lines() {
            return lines;
        }

        /** The derivative with respect to {@code x}. */
        public double x() {
            return x;
        }

        /** The derivative with respect to {@code level}. */
        public double level() {
            return level;
        }

        private void prepare(ChosenRecords.Line[] lines) {
            linesSlope = sized(linesSlope, lines.length);
            linesOffset = sized(linesOffset, lines.length);
            for (int i = 0; i < lines.length; i++) {
                ChosenRecords.Line line = lines[i];
                linesSlope[i] = line.slope();
                linesOffset[i] = line.offset();
            }
            linesSlopeBar = zerosLike(linesSlopeBar, linesSlope);
            linesOffsetBar = zerosLike(linesOffsetBar, linesOffset);
        }

        private void scatter() {
            this.lines = mirrors(this.lines, linesSlopeBar.length);
            for (int i = 0; i < this.lines.length; i++) {
                LinePartials mirror = this.lines[i];
                mirror.slope = linesSlopeBar[i];
                mirror.offset = linesOffsetBar[i];
            }
        }

        private EnvelopeGradient withoutScratch() {
            EnvelopeGradient results = new EnvelopeGradient();
            results.lines = lines;
            results.x = x;
            results.level = level;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link ChosenRecords.Line}; overwritten by the next
     * computation.
     */
    public static final class LinePartials {
        private double slope;
        private double offset;

        private LinePartials() {}

        /** The derivative with respect to {@code slope}. */
        public double slope() {
            return slope;
        }

        /** The derivative with respect to {@code offset}. */
        public double offset() {
            return offset;
        }
    }

    private static void envelopeGradientKernel(double[] linesSlope, double[] linesOffset, double x,
            double level, double[] linesSlopeBar, double[] linesOffsetBar, double[] partials) {
        boolean returned = false;
        int last = -1;
        double foundSlope = 0.0;
        double foundOffset = 0.0;
        for (int i = 0; i < linesSlope.length; i++) {
            foundSlope = linesSlope[i];
            foundOffset = linesOffset[i];
            if (foundSlope * x + foundOffset > level) {
                returned = true;
                last = i;
                break;
            }
            last = i;
        }
        boolean test = last >= 0;
        if (!returned) {
            foundSlope = 0.0;
            foundOffset = level;
        }
        double bestSlope = x;
        double bestOffset = -10.0;
        int last2 = -1;
        int last3 = -1;
        for (int i = 0; i < linesSlope.length; i++) {
            double linesSlopeI = linesSlope[i];
            if (linesSlopeI != 0.0) {
                double otherOffset = linesOffset[i];
                if (!(bestSlope * x + bestOffset > linesSlopeI * x + otherOffset)) {
                    bestSlope = linesSlopeI;
                    bestOffset = otherOffset;
                    last2 = i;
                    last3 = i;
                }
            }
        }
        boolean test2 = last2 >= 0;
        boolean test3 = last3 >= 0;
        double chosenSlope = bestSlope * x;
        boolean test4 = foundSlope * x + foundOffset < chosenSlope + bestOffset;
        double chosenOffset;
        if (test4) {
            chosenSlope = foundSlope;
            chosenOffset = foundOffset;
        } else {
            chosenOffset = bestOffset;
        }
        double t = bestSlope + bestOffset;
        double lateSlopeBar = t * x;
        double lateSlope;
        double chosenSlopeBar;
        if (chosenSlope > 0.0) {
            lateSlope = chosenSlope;
            chosenSlopeBar = lateSlopeBar;
        } else {
            lateSlope = -chosenSlope;
            chosenSlopeBar = -lateSlopeBar;
        }
        double t2 = lateSlope * x + chosenOffset;
        double t3 = t * lateSlope;
        double foundSlopeBar = 2.0;
        double foundOffsetBar = 1.0;
        double bestOffsetBar;
        if (test4) {
            foundSlopeBar = 2.0 + chosenSlopeBar;
            foundOffsetBar = 1.0 + t;
            bestOffsetBar = t2;
            chosenSlopeBar = 0.0;
        } else {
            bestOffsetBar = t2 + t;
        }
        double bestSlopeBar = t2 + chosenSlopeBar * x;
        double xBar = t3 + chosenSlopeBar * bestSlope;
        if (test3) {
            linesOffsetBar[last3] += bestOffsetBar;
        }
        if (test2) {
            linesSlopeBar[last2] += bestSlopeBar;
        } else {
            xBar += bestSlopeBar;
        }
        double levelBar = 0.0;
        if (!returned) {
            levelBar = foundOffsetBar;
            foundSlopeBar = 0.0;
            foundOffsetBar = 0.0;
        }
        if (test) {
            linesOffsetBar[last] += foundOffsetBar;
            linesSlopeBar[last] += foundSlopeBar;
        }
        partials[0] = xBar;
        partials[1] = levelBar;
    }

    private static double envelopeValueAndGradientKernel(double[] linesSlope, double[] linesOffset, double x,
            double level, double[] linesSlopeBar, double[] linesOffsetBar, double[] partials) {
        boolean returned = false;
        int last = -1;
        double foundSlope = 0.0;
        double foundOffset = 0.0;
        for (int i = 0; i < linesSlope.length; i++) {
            foundSlope = linesSlope[i];
            foundOffset = linesOffset[i];
            if (foundSlope * x + foundOffset > level) {
                returned = true;
                last = i;
                break;
            }
            last = i;
        }
        boolean test = last >= 0;
        if (!returned) {
            foundSlope = 0.0;
            foundOffset = level;
        }
        double bestSlope = x;
        double bestOffset = -10.0;
        int last2 = -1;
        int last3 = -1;
        for (int i = 0; i < linesSlope.length; i++) {
            double linesSlopeI = linesSlope[i];
            if (linesSlopeI != 0.0) {
                double otherOffset = linesOffset[i];
                if (!(bestSlope * x + bestOffset > linesSlopeI * x + otherOffset)) {
                    bestSlope = linesSlopeI;
                    bestOffset = otherOffset;
                    last2 = i;
                    last3 = i;
                }
            }
        }
        boolean test2 = last2 >= 0;
        boolean test3 = last3 >= 0;
        double chosenSlope = bestSlope * x;
        boolean test4 = foundSlope * x + foundOffset < chosenSlope + bestOffset;
        double chosenOffset;
        if (test4) {
            chosenSlope = foundSlope;
            chosenOffset = foundOffset;
        } else {
            chosenOffset = bestOffset;
        }
        double t = bestSlope + bestOffset;
        double t2 = foundSlope * 2.0 + foundOffset;
        double lateSlopeBar = t * x;
        double lateSlope;
        double chosenSlopeBar;
        if (chosenSlope > 0.0) {
            lateSlope = chosenSlope;
            chosenSlopeBar = lateSlopeBar;
        } else {
            lateSlope = -chosenSlope;
            chosenSlopeBar = -lateSlopeBar;
        }
        double t3 = lateSlope * x + chosenOffset;
        double t4 = t3 * t + t2;
        double t5 = t * lateSlope;
        double foundSlopeBar = 2.0;
        double foundOffsetBar = 1.0;
        double bestOffsetBar;
        if (test4) {
            foundSlopeBar = 2.0 + chosenSlopeBar;
            foundOffsetBar = 1.0 + t;
            bestOffsetBar = t3;
            chosenSlopeBar = 0.0;
        } else {
            bestOffsetBar = t3 + t;
        }
        double bestSlopeBar = t3 + chosenSlopeBar * x;
        double xBar = t5 + chosenSlopeBar * bestSlope;
        if (test3) {
            linesOffsetBar[last3] += bestOffsetBar;
        }
        if (test2) {
            linesSlopeBar[last2] += bestSlopeBar;
        } else {
            xBar += bestSlopeBar;
        }
        double levelBar = 0.0;
        if (!returned) {
            levelBar = foundOffsetBar;
            foundSlopeBar = 0.0;
            foundOffsetBar = 0.0;
        }
        if (test) {
            linesOffsetBar[last] += foundOffsetBar;
            linesSlopeBar[last] += foundSlopeBar;
        }
        partials[0] = xBar;
        partials[1] = levelBar;
        return t4;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static LinePartials[] mirrors(LinePartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        LinePartials[] fresh = new LinePartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new LinePartials();
        }
        return fresh;
    }
}
