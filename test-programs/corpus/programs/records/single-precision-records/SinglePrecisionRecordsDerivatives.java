package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/**
 * Derivatives of {@link SinglePrecisionRecords}, written by Phigrad: change the source and generate again.
 */
@Generated("io.phigrad")
public final class SinglePrecisionRecordsDerivatives {

    private SinglePrecisionRecordsDerivatives() {}

    /**
     * The derivative of
     * {@link SinglePrecisionRecords#response(SinglePrecisionRecords.Sample[], SinglePrecisionRecords.Filter, SinglePrecisionRecords.Filter[])}
     * with respect to {@code samples}, {@code filter} and {@code more}.
     */
    public static ResponseGradient responseGradient(SinglePrecisionRecords.Sample[] samples,
            SinglePrecisionRecords.Filter filter, SinglePrecisionRecords.Filter[] more) {
        ResponseGradient into = new ResponseGradient();
        responseGradient(samples, filter, more, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link SinglePrecisionRecords#response(SinglePrecisionRecords.Sample[], SinglePrecisionRecords.Filter, SinglePrecisionRecords.Filter[])}
     * with respect to {@code samples}, {@code filter} and {@code more} into {@code into}, without its value.
     *
     * <p>
     * Operations: {@code 3 * elements(more.taps) + more.length + 6 * rounds17 + 4 * samples.length}; of the
     * method itself: {@code 3 * elements(more.taps) + 2 * rounds17 + 3 * samples.length}. Workspace:
     * {@code 4 * (4 * elements(more.taps) + 2 * filter.taps().length + 9 * more.length + 7 * samples.length)}
     * bytes. Here {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static void responseGradient(SinglePrecisionRecords.Sample[] samples,
            SinglePrecisionRecords.Filter filter, SinglePrecisionRecords.Filter[] more,
            ResponseGradient into) {
        into.prepare(samples, filter, more);
        into.filter.gain = (float) responseGradientKernel(into.samplesValue, into.samplesWeight,
                filter.taps(), filter.gain(), into.moreTaps, into.moreGain, into.samplesValueBar,
                into.samplesWeightBar, into.filterTapsExact, into.moreTapsBar, into.moreGainBar);
        into.round();
        into.scatter();
    }

    /**
     * Computes the derivative of
     * {@link SinglePrecisionRecords#response(SinglePrecisionRecords.Sample[], SinglePrecisionRecords.Filter, SinglePrecisionRecords.Filter[])}
     * with respect to {@code samples}, {@code filter} and {@code more} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: {@code 5 * elements(more.taps) + more.length + 6 * rounds17 + 6 * samples.length}; of the
     * method itself: {@code 3 * elements(more.taps) + 2 * rounds17 + 3 * samples.length}. Workspace:
     * {@code 4 * (4 * elements(more.taps) + 2 * filter.taps().length + 9 * more.length + 7 * samples.length)}
     * bytes. Here {@code rounds17} is how often the loop in line 17 runs in all.
     */
    public static double responseValueAndGradient(SinglePrecisionRecords.Sample[] samples,
            SinglePrecisionRecords.Filter filter, SinglePrecisionRecords.Filter[] more,
            ResponseGradient into) {
        into.prepare(samples, filter, more);
        double value = responseValueAndGradientKernel(into.samplesValue, into.samplesWeight, filter.taps(),
                filter.gain(), into.moreTaps, into.moreGain, into.samplesValueBar, into.samplesWeightBar,
                into.filterTapsExact, into.moreTapsBar, into.moreGainBar, into.partials);
        into.filter.gain = (float) into.partials[0];
        into.round();
        into.scatter();
        return value;
    }

    /**
     * The derivative of
     * {@link SinglePrecisionRecords#response(SinglePrecisionRecords.Sample[], SinglePrecisionRecords.Filter, SinglePrecisionRecords.Filter[])}
     * with respect to {@code samples}, {@code filter} and {@code more}, and the memory that computing it
     * needs. One holder serves one thread at a time.
     */
    public static final class ResponseGradient {
        private SamplePartials[] samples = new SamplePartials[0];
        private FilterPartials filter = new FilterPartials();
        private FilterPartials[] more = new FilterPartials[0];
        private double[] samplesValueBar = new double[0];
        private double[] samplesWeightBar = new double[0];
        private double[] filterTapsExact = new double[0];
        private double[][] moreTapsBar = new double[0][];
        private float[][] moreTapsRounded = new float[0][];
        private double[] moreGainBar = new double[0];
        private float[] samplesValue = new float[0];
        private double[] samplesWeight = new double[0];
        private float[][] moreTaps = new float[0][];
        private float[] moreGain = new float[0];
        private final Identities own = new Identities();
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ResponseGradient() {}

        /**
         * The derivative with respect to {@code samples}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public SamplePartials[] samples() {
            return samples;
        }

        /** The derivative with respect to {@code filter}. */
        public FilterPartials filter() {
            return filter;
        }

        /**
         * The derivative with respect to {@code more}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public FilterPartials[] more() {
            return more;
        }

        private void prepare(SinglePrecisionRecords.Sample[] samples, SinglePrecisionRecords.Filter filter,
                SinglePrecisionRecords.Filter[] more) {
            samplesValue = sized(samplesValue, samples.length);
            samplesWeight = sized(samplesWeight, samples.length);
            for (int i = 0; i < samples.length; i++) {
                SinglePrecisionRecords.Sample sample = samples[i];
                samplesValue[i] = sample.value();
                samplesWeight[i] = sample.weight();
            }
            moreTaps = sized(moreTaps, more.length);
            moreGain = sized(moreGain, more.length);
            for (int i = 0; i < more.length; i++) {
                SinglePrecisionRecords.Filter filter2 = more[i];
                moreTaps[i] = filter2.taps();
                moreGain[i] = filter2.gain();
            }
            own.begin();
            own.add(this.filter.taps, 1, "filter.taps");
            own.add(this.moreTapsRounded, 2, "more.taps");
            own.end();
            if (own.owner(filter.taps(), 1) != null) {
                throw new IllegalArgumentException("argument filter.taps shares an array with the result "
                        + own.owner(filter.taps(), 1));
            }
            if (own.owner(moreTaps, 2) != null) {
                throw new IllegalArgumentException(
                        "argument more.taps shares an array with the result " + own.owner(moreTaps, 2));
            }
            samplesValueBar = zerosLike(samplesValueBar, samplesValue);
            samplesWeightBar = roomLike(samplesWeightBar, samplesWeight);
            filterTapsExact = zerosLike(filterTapsExact, filter.taps());
            moreTapsBar = roomLike(moreTapsBar, moreTaps);
            moreGainBar = roomLike(moreGainBar, moreGain);
        }

        private void round() {
            filter.taps = rounded(filter.taps, filterTapsExact);
            moreTapsRounded = rounded(moreTapsRounded, moreTapsBar);
        }

        private void scatter() {
            this.samples = mirrors(this.samples, samplesValueBar.length);
            for (int i = 0; i < this.samples.length; i++) {
                SamplePartials mirror = this.samples[i];
                mirror.value = (float) samplesValueBar[i];
                mirror.weight = samplesWeightBar[i];
            }
            this.more = mirrors(this.more, moreTapsBar.length);
            for (int i = 0; i < this.more.length; i++) {
                FilterPartials mirror2 = this.more[i];
                mirror2.taps = moreTapsRounded[i];
                mirror2.gain = (float) moreGainBar[i];
            }
        }

        private ResponseGradient withoutScratch() {
            ResponseGradient results = new ResponseGradient();
            results.samples = samples;
            results.filter = filter;
            results.more = more;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link SinglePrecisionRecords.Sample}; overwritten by
     * the next computation.
     */
    public static final class SamplePartials {
        private float value;
        private double weight;

        private SamplePartials() {}

        /** The derivative with respect to {@code value}. */
        public float value() {
            return value;
        }

        /** The derivative with respect to {@code weight}. */
        public double weight() {
            return weight;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link SinglePrecisionRecords.Filter}; overwritten by
     * the next computation.
     */
    public static final class FilterPartials {
        private float[] taps = new float[0];
        private float gain;

        private FilterPartials() {}

        /** The derivative with respect to {@code taps}. */
        public float[] taps() {
            return taps;
        }

        /** The derivative with respect to {@code gain}. */
        public float gain() {
            return gain;
        }
    }

    private static double responseGradientKernel(float[] samplesValue, double[] samplesWeight,
            float[] filterTaps, float filterGain, float[][] moreTaps, float[] moreGain,
            double[] samplesValueBar, double[] samplesWeightBar, double[] filterTapsBar,
            double[][] moreTapsBar, double[] moreGainBar) {
        for (int i = 0; i < moreTaps.length; i++) {
            float[] fTaps = moreTaps[i];
            double[] fTapsBar = moreTapsBar[i];
            double t = 2.0 * moreGain[i];
            double fGainBar = 0.0;
            for (int j = 0; j < fTaps.length; j++) {
                float tap = fTaps[j];
                fGainBar += tap * tap;
                fTapsBar[j] = t * tap;
            }
            moreGainBar[i] = fGainBar;
        }
        double t = filterGain;
        double filterGainBar = 0.0;
        for (int i = 0; i < samplesValue.length; i++) {
            float out = 0.0f;
            int k;
            for (k = 0; k < filterTaps.length & k <= i; k++) {
                out += filterTaps[k] * samplesValue[i - k];
            }
            double samplesWeightI = samplesWeight[i];
            samplesWeightBar[i] = filterGain * out;
            filterGainBar += samplesWeightI * out;
            double t2 = samplesWeightI * t;
            for (int j = 0; j < k; j++) {
                int k2 = i - j;
                samplesValueBar[k2] += t2 * filterTaps[j];
                filterTapsBar[j] += t2 * samplesValue[k2];
            }
        }
        return filterGainBar;
    }

    private static double responseValueAndGradientKernel(float[] samplesValue, double[] samplesWeight,
            float[] filterTaps, float filterGain, float[][] moreTaps, float[] moreGain,
            double[] samplesValueBar, double[] samplesWeightBar, double[] filterTapsBar,
            double[][] moreTapsBar, double[] moreGainBar, double[] partials) {
        double t = filterGain;
        double sum = 0.0;
        double filterGainBar = 0.0;
        for (int i = 0; i < samplesValue.length; i++) {
            float out = 0.0f;
            int k;
            for (k = 0; k < filterTaps.length & k <= i; k++) {
                out += filterTaps[k] * samplesValue[i - k];
            }
            double t2 = filterGain * out;
            double samplesWeightI = samplesWeight[i];
            sum += t2 * samplesWeightI;
            samplesWeightBar[i] = t2;
            filterGainBar += samplesWeightI * out;
            double t3 = samplesWeightI * t;
            for (int j = 0; j < k; j++) {
                int k2 = i - j;
                samplesValueBar[k2] += t3 * filterTaps[j];
                filterTapsBar[j] += t3 * samplesValue[k2];
            }
        }
        for (int i = 0; i < moreTaps.length; i++) {
            float[] fTaps = moreTaps[i];
            float fGain = moreGain[i];
            double[] fTapsBar = moreTapsBar[i];
            double t2 = 2.0 * fGain;
            double fGainBar = 0.0;
            for (int j = 0; j < fTaps.length; j++) {
                float tap = fTaps[j];
                float t3 = tap * tap;
                sum += t3 * fGain;
                fGainBar += t3;
                fTapsBar[j] = t2 * tap;
            }
            moreGainBar[i] = fGainBar;
        }
        partials[0] = filterGainBar;
        return sum;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, float[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** The same for arrays of arrays. */
    private static double[][] roomLike(double[][] result, float[][] argument) {
        double[][] rows = result.length == argument.length ? result : new double[argument.length][0];
        for (int i = 0; i < argument.length; i++) {
            rows[i] = roomLike(rows[i], argument[i]);
        }
        return rows;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, float[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
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
    private static float[] sized(float[] last, int length) {
        return last.length == length ? last : new float[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static float[][] sized(float[][] last, int length) {
        return last.length == length ? last : new float[length][0];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** The derivative rounded to float, in the last result's array if that has its length. */
    private static float[] rounded(float[] result, double[] exact) {
        float[] rounded = result.length == exact.length ? result : new float[exact.length];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = (float) exact[i];
        }
        return rounded;
    }

    /** The same for arrays of arrays. */
    private static float[][] rounded(float[][] result, double[][] exact) {
        float[][] rounded = result.length == exact.length ? result : new float[exact.length][0];
        for (int i = 0; i < rounded.length; i++) {
            rounded[i] = rounded(rounded[i], exact[i]);
        }
        return rounded;
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static FilterPartials[] mirrors(FilterPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        FilterPartials[] fresh = new FilterPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new FilterPartials();
        }
        return fresh;
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static SamplePartials[] mirrors(SamplePartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        SamplePartials[] fresh = new SamplePartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new SamplePartials();
        }
        return fresh;
    }
}
