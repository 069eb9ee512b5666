package programs.applications;

import java.util.Arrays;
import java.util.Objects;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OrderBook}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OrderBookDerivatives {

    /** Whether the assertions of the source class are enabled. */
    private static final boolean ASSERTIONS_ENABLED = OrderBook.class.desiredAssertionStatus();

    private OrderBookDerivatives() {}

    /**
     * The derivative of {@link OrderBook#profit(OrderBook.Kind[], double[], double[], double, int)} with
     * respect to {@code price}, {@code volume} and {@code impact}.
     */
    public static ProfitGradient profitGradient(OrderBook.Kind[] kinds, double[] price, double[] volume,
            double impact, int limit) {
        ProfitGradient into = new ProfitGradient();
        profitGradient(kinds, price, volume, impact, limit, into);
        return into;
    }

    /**
     * Computes the derivative of {@link OrderBook#profit(OrderBook.Kind[], double[], double[], double, int)}
     * with respect to {@code price}, {@code volume} and {@code impact} into {@code into}, without its value.
     *
     * <p>
     * Operations: at most {@code 26 * rounds22 + 1}; of the method itself: at most
     * {@code 2 * (5 * rounds22 + 1)}. Workspace: none. Here {@code rounds22} is how often the loop in line 22
     * runs in all.
     */
    public static void profitGradient(OrderBook.Kind[] kinds, double[] price, double[] volume, double impact,
            int limit, ProfitGradient into) {
        into.prepare(price, volume);
        into.impact = profitGradientKernel(kinds, price, volume, impact, limit, into.price, into.volume);
    }

    /**
     * Computes the derivative of {@link OrderBook#profit(OrderBook.Kind[], double[], double[], double, int)}
     * with respect to {@code price}, {@code volume} and {@code impact} into {@code into} and returns the
     * method's value.
     *
     * <p>
     * Operations: at most {@code 28 * rounds22 + 3}; of the method itself: at most
     * {@code 2 * (5 * rounds22 + 1)}. Workspace: none. Here {@code rounds22} is how often the loop in line 22
     * runs in all.
     */
    public static double profitValueAndGradient(OrderBook.Kind[] kinds, double[] price, double[] volume,
            double impact, int limit, ProfitGradient into) {
        into.prepare(price, volume);
        double value = profitValueAndGradientKernel(kinds, price, volume, impact, limit, into.price,
                into.volume, into.partials);
        into.impact = into.partials[0];
        return value;
    }

    /**
     * The derivative of {@link OrderBook#profit(OrderBook.Kind[], double[], double[], double, int)} with
     * respect to {@code price}, {@code volume} and {@code impact}, and the memory that computing it needs.
     * One holder serves one thread at a time.
     */
    public static final class ProfitGradient {
        private double[] price = new double[0];
        private double[] volume = new double[0];
        private double impact;
        private boolean given;
        private final double[] partials = new double[1];

        /** An empty holder, which grows to what it meets. */
        public ProfitGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments.
         */
        public static ProfitGradient into(double[] price, double[] volume) {
            if (price == volume) {
                throw new IllegalArgumentException("the results price and volume share an array");
            }
            ProfitGradient holder = new ProfitGradient();
            holder.price = price;
            holder.volume = volume;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code price}, in the shape of the argument; overwritten by the next
         * computation.
         */
        public double[] price() {
            return price;
        }

        /**
         * The derivative with respect to {@code volume}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] volume() {
            return volume;
        }

        /** The derivative with respect to {@code impact}. */
        public double impact() {
            return impact;
        }

        private void prepare(double[] price, double[] volume) {
            if (this.price == price) {
                throw new IllegalArgumentException("argument price shares an array with the result price");
            }
            if (this.price == volume) {
                throw new IllegalArgumentException("argument volume shares an array with the result price");
            }
            if (this.volume == price) {
                throw new IllegalArgumentException("argument price shares an array with the result volume");
            }
            if (this.volume == volume) {
                throw new IllegalArgumentException("argument volume shares an array with the result volume");
            }
            if (given && !sameShape(this.price, price)) {
                throw new IllegalArgumentException(
                        "the array given for the result price has not the shape of the argument");
            }
            if (given && !sameShape(this.volume, volume)) {
                throw new IllegalArgumentException(
                        "the array given for the result volume has not the shape of the argument");
            }
            this.price = zerosLike(this.price, price);
            this.volume = zerosLike(this.volume, volume);
        }
    }

    private static double profitGradientKernel(OrderBook.Kind[] kinds, double[] price, double[] volume,
            double impact, int limit, double[] priceBar, double[] volumeBar) {
        boolean test = price.length == 0;
        double mid = test ? 0.0 : price[0];
        double position = 0.0;
        int executed = 0;
        int trips = 0;
        for (int i = 0; i < kinds.length; i++) {
            OrderBook.Kind kind = kinds[i];
            OrderBook.Kind selector = Objects.requireNonNull(kind);
            boolean stopDay = false;
            if (selector != OrderBook.Kind.CANCEL) {
                stopDay = true;
                if (selector != OrderBook.Kind.END) {
                    boolean test2 = selector == OrderBook.Kind.SELL;
                    stopDay = false;
                    if (selector == OrderBook.Kind.BUY | test2) {
                        int sign = kind == OrderBook.Kind.BUY ? 1 : -1;
                        double t = sign;
                        double volumeI = volume[i];
                        double paid = price[i] * (1.0 + t * impact * volumeI);
                        position += t * volumeI;
                        mid = 0.5 * (mid + paid);
                        stopDay = executed + 1 >= limit;
                        executed++;
                    }
                    if (!stopDay && ASSERTIONS_ENABLED & !(position < 100.0)) {
                        throw new AssertionError("position " + position);
                    }
                }
            }
            trips++;
            if (stopDay) {
                break;
            }
        }
        double impactBar = 0.0;
        double midBar = position;
        for (int k = trips - 1; k >= 0; k--) {
            OrderBook.Kind kind = kinds[k];
            OrderBook.Kind selector = Objects.requireNonNull(kind);
            if (selector != OrderBook.Kind.CANCEL && selector != OrderBook.Kind.END) {
                boolean test2 = selector == OrderBook.Kind.SELL;
                if (selector == OrderBook.Kind.BUY | test2) {
                    int sign = kind == OrderBook.Kind.BUY ? 1 : -1;
                    double priceK = price[k];
                    double t = sign;
                    double t2 = t * impact;
                    double volumeK = volume[k];
                    double t3 = 1.0 + t2 * volumeK;
                    midBar *= 0.5;
                    double paidBar = midBar - t * volumeK;
                    double t4 = paidBar * priceK;
                    volumeBar[k] += (mid - priceK * t3) * t + t4 * t2;
                    impactBar += t4 * volumeK * t;
                    priceBar[k] += paidBar * t3;
                }
            }
        }
        if (test) {
            return impactBar;
        }
        priceBar[0] += midBar;
        return impactBar;
    }

    private static double profitValueAndGradientKernel(OrderBook.Kind[] kinds, double[] price,
            double[] volume, double impact, int limit, double[] priceBar, double[] volumeBar,
            double[] partials) {
        boolean test = price.length == 0;
        double mid = test ? 0.0 : price[0];
        double position = 0.0;
        double cash = 0.0;
        int executed = 0;
        int trips = 0;
        for (int i = 0; i < kinds.length; i++) {
            OrderBook.Kind kind = kinds[i];
            OrderBook.Kind selector = Objects.requireNonNull(kind);
            boolean stopDay = false;
            if (selector != OrderBook.Kind.CANCEL) {
                stopDay = true;
                if (selector != OrderBook.Kind.END) {
                    boolean test2 = selector == OrderBook.Kind.SELL;
                    stopDay = false;
                    if (selector == OrderBook.Kind.BUY | test2) {
                        int sign = kind == OrderBook.Kind.BUY ? 1 : -1;
                        double t = sign;
                        double volumeI = volume[i];
                        double paid = price[i] * (1.0 + t * impact * volumeI);
                        double t2 = t * volumeI;
                        cash -= t2 * paid;
                        position += t2;
                        mid = 0.5 * (mid + paid);
                        stopDay = executed + 1 >= limit;
                        executed++;
                    }
                    if (!stopDay && ASSERTIONS_ENABLED & !(position < 100.0)) {
                        throw new AssertionError("position " + position);
                    }
                }
            }
            trips++;
            if (stopDay) {
                break;
            }
        }
        double t = cash + position * mid;
        double impactBar = 0.0;
        double midBar = position;
        for (int k = trips - 1; k >= 0; k--) {
            OrderBook.Kind kind = kinds[k];
            OrderBook.Kind selector = Objects.requireNonNull(kind);
            if (selector != OrderBook.Kind.CANCEL && selector != OrderBook.Kind.END) {
                boolean test2 = selector == OrderBook.Kind.SELL;
                if (selector == OrderBook.Kind.BUY | test2) {
                    int sign = kind == OrderBook.Kind.BUY ? 1 : -1;
                    double priceK = price[k];
                    double t2 = sign;
                    double t3 = t2 * impact;
                    double volumeK = volume[k];
                    double t4 = 1.0 + t3 * volumeK;
                    midBar *= 0.5;
                    double paidBar = midBar - t2 * volumeK;
                    double t5 = paidBar * priceK;
                    volumeBar[k] += (mid - priceK * t4) * t2 + t5 * t3;
                    impactBar += t5 * volumeK * t2;
                    priceBar[k] += paidBar * t4;
                }
            }
        }
        if (test) {
            partials[0] = impactBar;
            return t;
        }
        priceBar[0] += midBar;
        partials[0] = impactBar;
        return t;
    }

    /** Zeros in the shape of an argument: the result array itself if it has that shape. */
    private static double[] zerosLike(double[] result, double[] argument) {
        if (result.length != argument.length) {
            return new double[argument.length];
        }
        Arrays.fill(result, 0);
        return result;
    }

    /** Whether the caller's result array has the shape of the argument. */
    private static boolean sameShape(double[] given, double[] argument) {
        return given.length == argument.length;
    }
}
