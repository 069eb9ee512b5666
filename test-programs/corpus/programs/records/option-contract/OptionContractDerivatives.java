package programs.records;

import java.util.Arrays;
import javax.annotation.processing.Generated;

/** Derivatives of {@link OptionContract}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OptionContractDerivatives {

    private OptionContractDerivatives() {}

    /**
     * The derivative of {@link OptionContract#price(OptionContract.Contract, OptionContract.Market)} with
     * respect to {@code contract} and {@code market}.
     */
    public static PriceGradient priceGradient(OptionContract.Contract contract,
            OptionContract.Market market) {
        PriceGradient into = new PriceGradient();
        priceGradient(contract, market, into);
        return into;
    }

    /**
     * Computes the derivative of {@link OptionContract#price(OptionContract.Contract, OptionContract.Market)}
     * with respect to {@code contract} and {@code market} into {@code into}, without its value.
     */
    public static void priceGradient(OptionContract.Contract contract, OptionContract.Market market,
            PriceGradient into) {
        priceGradientKernel(contract.strike(), contract.years(), contract.call(), market.spot(),
                market.rate(), market.dividend(), market.volatility(), into.partials);
        into.contract.strike = into.partials[0];
        into.market.spot = into.partials[1];
        into.market.rate = into.partials[2];
        into.market.dividend = into.partials[3];
        into.market.volatility = into.partials[4];
    }

    /**
     * Computes the derivative of {@link OptionContract#price(OptionContract.Contract, OptionContract.Market)}
     * with respect to {@code contract} and {@code market} into {@code into} and returns the method's value.
     */
    public static double priceValueAndGradient(OptionContract.Contract contract, OptionContract.Market market,
            PriceGradient into) {
        double value = priceValueAndGradientKernel(contract.strike(), contract.years(), contract.call(),
                market.spot(), market.rate(), market.dividend(), market.volatility(), into.partials);
        into.contract.strike = into.partials[0];
        into.market.spot = into.partials[1];
        into.market.rate = into.partials[2];
        into.market.dividend = into.partials[3];
        into.market.volatility = into.partials[4];
        return value;
    }

    /**
     * The derivative of {@link OptionContract#price(OptionContract.Contract, OptionContract.Market)} with
     * respect to {@code contract} and {@code market}, and the memory that computing it needs. One holder
     * serves one thread at a time.
     */
    public static final class PriceGradient {
        private ContractPartials contract = new ContractPartials();
        private MarketPartials market = new MarketPartials();
        private final double[] partials = new double[5];

        /** An empty holder, which grows to what it meets. */
        public PriceGradient() {}

        /** The derivative with respect to {@code contract}. */
        public ContractPartials contract() {
            return contract;
        }

        /** The derivative with respect to {@code market}. */
        public MarketPartials market() {
            return market;
        }
    }

    /**
     * The derivative of
     * {@link OptionContract#book(OptionContract.Contract[], double[], OptionContract.Market)} with respect to
     * {@code contracts}, {@code amounts} and {@code market}.
     */
    public static BookGradient bookGradient(OptionContract.Contract[] contracts, double[] amounts,
            OptionContract.Market market) {
        BookGradient into = new BookGradient();
        bookGradient(contracts, amounts, market, into);
        return into.withoutScratch();
    }

    /**
     * Computes the derivative of
     * {@link OptionContract#book(OptionContract.Contract[], double[], OptionContract.Market)} with respect to
     * {@code contracts}, {@code amounts} and {@code market} into {@code into}, without its value.
     */
    public static void bookGradient(OptionContract.Contract[] contracts, double[] amounts,
            OptionContract.Market market, BookGradient into) {
        into.prepare(contracts, amounts);
        bookGradientKernel(into.contractsStrike, into.contractsYears, into.contractsCall, amounts,
                market.spot(), market.rate(), market.dividend(), market.volatility(), into.contractsStrikeBar,
                into.amounts, into.partials);
        into.market.spot = into.partials[0];
        into.market.rate = into.partials[1];
        into.market.dividend = into.partials[2];
        into.market.volatility = into.partials[3];
        into.scatter();
    }

    /**
     * Computes the derivative of
     * {@link OptionContract#book(OptionContract.Contract[], double[], OptionContract.Market)} with respect to
     * {@code contracts}, {@code amounts} and {@code market} into {@code into} and returns the method's value.
     */
    public static double bookValueAndGradient(OptionContract.Contract[] contracts, double[] amounts,
            OptionContract.Market market, BookGradient into) {
        into.prepare(contracts, amounts);
        double value = bookValueAndGradientKernel(into.contractsStrike, into.contractsYears,
                into.contractsCall, amounts, market.spot(), market.rate(), market.dividend(),
                market.volatility(), into.contractsStrikeBar, into.amounts, into.partials);
        into.market.spot = into.partials[0];
        into.market.rate = into.partials[1];
        into.market.dividend = into.partials[2];
        into.market.volatility = into.partials[3];
        into.scatter();
        return value;
    }

    /**
     * The derivative of
     * {@link OptionContract#book(OptionContract.Contract[], double[], OptionContract.Market)} with respect to
     * {@code contracts}, {@code amounts} and {@code market}, and the memory that computing it needs. One
     * holder serves one thread at a time.
     */
    public static final class BookGradient {
        private ContractPartials[] contracts = new ContractPartials[0];
        private double[] amounts = new double[0];
        private MarketPartials market = new MarketPartials();
        private double[] contractsStrikeBar = new double[0];
        private boolean given;
        private double[] contractsStrike = new double[0];
        private double[] contractsYears = new double[0];
        private boolean[] contractsCall = new boolean[0];
        private final double[] partials = new double[4];

        /** An empty holder, which grows to what it meets. */
        public BookGradient() {}

        /**
         * A holder that writes its results into the caller's arrays, which must have the shapes of the
         * arguments; derivatives with respect to records stay in its own mirrors.
         */
        public static BookGradient into(double[] amounts) {
            BookGradient holder = new BookGradient();
            holder.amounts = amounts;
            holder.given = true;
            return holder;
        }

        /**
         * The derivative with respect to {@code contracts}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public ContractPartials[] contracts() {
            return contracts;
        }

        /**
         * The derivative with respect to {@code amounts}, in the shape of the argument; overwritten by the
         * next computation.
         */
        public double[] amounts() {
            return amounts;
        }

        /** The derivative with respect to {@code market}. */
        public MarketPartials market() {
            return market;
        }

        private void prepare(OptionContract.Contract[] contracts, double[] amounts) {
            contractsStrike = sized(contractsStrike, contracts.length);
            contractsYears = sized(contractsYears, contracts.length);
            contractsCall = sized(contractsCall, contracts.length);
            for (int i = 0; i < contracts.length; i++) {
                OptionContract.Contract contract = contracts[i];
                contractsStrike[i] = contract.strike();
                contractsYears[i] = contract.years();
                contractsCall[i] = contract.call();
            }
            if (this.amounts == amounts) {
                throw new IllegalArgumentException(
                        "argument amounts shares an array with the result amounts");
            }
            if (given && !sameShape(this.amounts, amounts)) {
                throw new IllegalArgumentException(
                        "the array given for the result amounts has not the shape of the argument");
            }
            contractsStrikeBar = zerosLike(contractsStrikeBar, contractsStrike);
            this.amounts = zerosLike(this.amounts, amounts);
        }

        private void scatter() {
            this.contracts = mirrors(this.contracts, contractsStrikeBar.length);
            for (int i = 0; i < this.contracts.length; i++) {
                ContractPartials mirror = this.contracts[i];
                mirror.strike = contractsStrikeBar[i];
            }
        }

        private BookGradient withoutScratch() {
            BookGradient results = new BookGradient();
            results.contracts = contracts;
            results.amounts = amounts;
            results.market = market;
            return results;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link OptionContract.Contract}; overwritten by the
     * next computation.
     */
    public static final class ContractPartials {
        private double strike;

        private ContractPartials() {}

        /** The derivative with respect to {@code strike}. */
        public double strike() {
            return strike;
        }
    }

    /**
     * Derivatives with respect to the components of a {@link OptionContract.Market}; overwritten by the next
     * computation.
     */
    public static final class MarketPartials {
        private double spot;
        private double rate;
        private double dividend;
        private double volatility;

        private MarketPartials() {}

        /** The derivative with respect to {@code spot}. */
        public double spot() {
            return spot;
        }

        /** The derivative with respect to {@code rate}. */
        public double rate() {
            return rate;
        }

        /** The derivative with respect to {@code dividend}. */
        public double dividend() {
            return dividend;
        }

        /** The derivative with respect to {@code volatility}. */
        public double volatility() {
            return volatility;
        }
    }

    private static void priceGradientKernel(double contractStrike, double contractYears, boolean contractCall,
            double marketSpot, double marketRate, double marketDividend, double marketVolatility,
            double[] partials) {
        double t = Math.sqrt(contractYears);
        double sd = marketVolatility * t;
        double t2 = Math.exp((marketRate - marketDividend) * contractYears);
        double forward = marketSpot * t2;
        double t3 = forward / contractStrike;
        double t4 = Math.log(t3) / sd;
        double d = t4 + sd * 0.5;
        double discount = Math.exp(-(marketRate * contractYears));
        double t5 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
        double t6 = Math.exp(d * d * -0.5);
        double t7 = t6 / 2.5066282746310002;
        double t8 = t7 * t5;
        double t9 = -1.821255978 + t5 * 1.330274429;
        double t10 = 1.781477937 + t5 * t9;
        double t11 = -0.356563782 + t5 * t10;
        double t12 = 0.31938153 + t5 * t11;
        double tail = t8 * t12;
        boolean test = d > 0.0;
        double x = d - sd;
        double t13 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
        double t14 = Math.exp(x * x * -0.5);
        double t15 = t14 / 2.5066282746310002;
        double t16 = t15 * t13;
        double t17 = -1.821255978 + t13 * 1.330274429;
        double t18 = 1.781477937 + t13 * t17;
        double t19 = -0.356563782 + t13 * t18;
        double t20 = 0.31938153 + t13 * t19;
        double tail2 = t16 * t20;
        boolean test2 = x > 0.0;
        double contractStrikeBar = 0.0;
        double forwardBar = 0.0;
        double discountBar = 0.0;
        if (!contractCall) {
            discountBar = -(forward - contractStrike);
            forwardBar = -discount;
            contractStrikeBar = discount;
        }
        double tailBar = discount * contractStrike;
        double t21 = -tailBar;
        if (test2) {
            tail2 = 1.0 - tail2;
        } else {
            tailBar = t21;
        }
        double t22 = contractStrike * tail2;
        double t23 = contractStrikeBar - discount * tail2;
        double t24 = tailBar * t20;
        double t25 = tailBar * t16;
        double t26 = t25 * t13;
        double t27 = t26 * t13;
        double kBar = t25 * t19 + t26 * t18 + t27 * t17 + t27 * t13 * 1.330274429 + t24 * t15;
        double t28 = t24 * t13 / 2.5066282746310002 * t14 * 0.5;
        double t29 = t28 * x;
        boolean test3 = t28 == 0.0;
        double t30 = kBar * t13 * t13 * -0.2316419;
        double t31 = t30 == 0.0 ? 0.0 : t30 * Math.signum(x);
        double xBar = (test3 ? 0.0 : -t29) - (test3 ? 0.0 : t29) + t31;
        double tailBar2 = discount * forward;
        if (test) {
            tail = 1.0 - tail;
            tailBar2 = -tailBar2;
        }
        discountBar += forward * tail - t22;
        double t32 = tailBar2 * t12;
        double t33 = tailBar2 * t8;
        double t34 = t33 * t5;
        double t35 = t34 * t5;
        double kBar2 = t33 * t11 + t34 * t10 + t35 * t9 + t35 * t5 * 1.330274429 + t32 * t7;
        double t36 = t32 * t5 / 2.5066282746310002 * t6 * 0.5;
        double t37 = t36 * d;
        boolean test4 = t36 == 0.0;
        double t38 = kBar2 * t5 * t5 * -0.2316419;
        double t39 = t38 == 0.0 ? 0.0 : t38 * Math.signum(d);
        double dBar = xBar + (test4 ? 0.0 : -t37) - (test4 ? 0.0 : t37) + t39;
        double t40 = dBar / sd;
        boolean test5 = dBar == 0.0;
        double t41 = test5 ? 0.0 : t40;
        double sdBar = dBar * 0.5 - xBar + (test5 ? 0.0 : -(t40 * t4));
        double t42 = t41 == 0.0 ? 0.0 : t41 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN);
        double t43 = t42 / contractStrike;
        boolean test6 = t42 == 0.0;
        forwardBar = forwardBar + discount * tail + (test6 ? 0.0 : t43);
        double t44 = forwardBar * marketSpot * t2 * contractYears;
        double t45 = t44 - discountBar * discount * contractYears;
        partials[0] = t23 + (test6 ? 0.0 : -(t43 * t3));
        partials[1] = forwardBar * t2;
        partials[2] = t45;
        partials[3] = -t44;
        partials[4] = sdBar == 0.0 ? 0.0 : sdBar * t;
    }

    private static double priceValueAndGradientKernel(double contractStrike, double contractYears,
            boolean contractCall, double marketSpot, double marketRate, double marketDividend,
            double marketVolatility, double[] partials) {
        double t = Math.sqrt(contractYears);
        double sd = marketVolatility * t;
        double t2 = Math.exp((marketRate - marketDividend) * contractYears);
        double forward = marketSpot * t2;
        double t3 = forward / contractStrike;
        double t4 = Math.log(t3) / sd;
        double d = t4 + sd * 0.5;
        double discount = Math.exp(-(marketRate * contractYears));
        double t5 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
        double t6 = Math.exp(d * d * -0.5);
        double t7 = t6 / 2.5066282746310002;
        double t8 = t7 * t5;
        double t9 = -1.821255978 + t5 * 1.330274429;
        double t10 = 1.781477937 + t5 * t9;
        double t11 = -0.356563782 + t5 * t10;
        double t12 = 0.31938153 + t5 * t11;
        double tail = t8 * t12;
        boolean test = d > 0.0;
        double x = d - sd;
        double t13 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
        double t14 = Math.exp(x * x * -0.5);
        double t15 = t14 / 2.5066282746310002;
        double t16 = t15 * t13;
        double t17 = -1.821255978 + t13 * 1.330274429;
        double t18 = 1.781477937 + t13 * t17;
        double t19 = -0.356563782 + t13 * t18;
        double t20 = 0.31938153 + t13 * t19;
        double tail2 = t16 * t20;
        double tailBar = discount * contractStrike;
        double t21 = -tailBar;
        if (x > 0.0) {
            tail2 = 1.0 - tail2;
        } else {
            tailBar = t21;
        }
        double t22 = contractStrike * tail2;
        double t23 = discount * tail2;
        double t24 = tailBar * t20;
        double t25 = tailBar * t16;
        double t26 = t25 * t13;
        double t27 = t26 * t13;
        double kBar = t25 * t19 + t26 * t18 + t27 * t17 + t27 * t13 * 1.330274429 + t24 * t15;
        double t28 = t24 * t13 / 2.5066282746310002 * t14 * 0.5;
        double t29 = t28 * x;
        boolean test2 = t28 == 0.0;
        double t30 = kBar * t13 * t13 * -0.2316419;
        double t31 = t30 == 0.0 ? 0.0 : t30 * Math.signum(x);
        double xBar = (test2 ? 0.0 : -t29) - (test2 ? 0.0 : t29) + t31;
        double tailBar2 = discount * forward;
        if (test) {
            tail = 1.0 - tail;
            tailBar2 = -tailBar2;
        }
        double t32 = forward * tail - t22;
        double call = discount * t32;
        double contractStrikeBar = 0.0;
        double forwardBar = 0.0;
        double discountBar = 0.0;
        if (!contractCall) {
            double t33 = forward - contractStrike;
            call -= discount * t33;
            discountBar = -t33;
            forwardBar = -discount;
            contractStrikeBar = discount;
        }
        double t33 = tailBar2 * t12;
        double t34 = tailBar2 * t8;
        double t35 = t34 * t5;
        double t36 = t35 * t5;
        double kBar2 = t34 * t11 + t35 * t10 + t36 * t9 + t36 * t5 * 1.330274429 + t33 * t7;
        double t37 = t33 * t5 / 2.5066282746310002 * t6 * 0.5;
        double t38 = t37 * d;
        boolean test3 = t37 == 0.0;
        double t39 = kBar2 * t5 * t5 * -0.2316419;
        double t40 = t39 == 0.0 ? 0.0 : t39 * Math.signum(d);
        double dBar = xBar + (test3 ? 0.0 : -t38) - (test3 ? 0.0 : t38) + t40;
        double t41 = dBar / sd;
        boolean test4 = dBar == 0.0;
        double t42 = test4 ? 0.0 : t41;
        double sdBar = dBar * 0.5 - xBar + (test4 ? 0.0 : -(t41 * t4));
        double t43 = t42 == 0.0 ? 0.0 : t42 * (t3 >= 0.0 ? 1.0 / Math.abs(t3) : Double.NaN);
        double t44 = t43 / contractStrike;
        boolean test5 = t43 == 0.0;
        forwardBar = forwardBar + discount * tail + (test5 ? 0.0 : t44);
        double t45 = forwardBar * marketSpot * t2 * contractYears;
        double t46 = t45 - (discountBar + t32) * discount * contractYears;
        double t47 = sdBar == 0.0 ? 0.0 : sdBar * t;
        partials[0] = contractStrikeBar - t23 + (test5 ? 0.0 : -(t44 * t3));
        partials[1] = forwardBar * t2;
        partials[2] = t46;
        partials[3] = -t45;
        partials[4] = t47;
        return call;
    }

    private static void bookGradientKernel(double[] contractsStrike, double[] contractsYears,
            boolean[] contractsCall, double[] amounts, double marketSpot, double marketRate,
            double marketDividend, double marketVolatility, double[] contractsStrikeBar, double[] amountsBar,
            double[] partials) {
        double t = marketRate - marketDividend;
        double marketSpotBar = 0.0;
        double marketVolatilityBar = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        for (int i = 0; i < contractsStrike.length; i++) {
            double amountsI = amounts[i];
            double contractStrike = contractsStrike[i];
            double contractYears = contractsYears[i];
            boolean contractCall = contractsCall[i];
            double t4 = Math.sqrt(contractYears);
            double sd = marketVolatility * t4;
            double t5 = Math.exp(t * contractYears);
            double forward = marketSpot * t5;
            double t6 = forward / contractStrike;
            double t7 = Math.log(t6) / sd;
            double d = t7 + sd * 0.5;
            double discount = Math.exp(-(marketRate * contractYears));
            double t8 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
            double t9 = Math.exp(d * d * -0.5);
            double t10 = t9 / 2.5066282746310002;
            double t11 = t10 * t8;
            double t12 = -1.821255978 + t8 * 1.330274429;
            double t13 = 1.781477937 + t8 * t12;
            double t14 = -0.356563782 + t8 * t13;
            double t15 = 0.31938153 + t8 * t14;
            double tail = t11 * t15;
            boolean test = d > 0.0;
            double x = d - sd;
            double t16 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
            double t17 = Math.exp(x * x * -0.5);
            double t18 = t17 / 2.5066282746310002;
            double t19 = t18 * t16;
            double t20 = -1.821255978 + t16 * 1.330274429;
            double t21 = 1.781477937 + t16 * t20;
            double t22 = -0.356563782 + t16 * t21;
            double t23 = 0.31938153 + t16 * t22;
            double tail2 = t19 * t23;
            double t24 = amountsI * discount;
            double tailBar = t24 * contractStrike;
            double t25 = -tailBar;
            if (x > 0.0) {
                tail2 = 1.0 - tail2;
            } else {
                tailBar = t25;
            }
            double t26 = contractStrike * tail2;
            double t27 = t24 * tail2;
            double t28 = tailBar * t23;
            double t29 = tailBar * t19;
            double t30 = t29 * t16;
            double t31 = t30 * t16;
            double kBar = t29 * t22 + t30 * t21 + t31 * t20 + t31 * t16 * 1.330274429 + t28 * t18;
            double t32 = t28 * t16 / 2.5066282746310002 * t17 * 0.5;
            double t33 = t32 * x;
            boolean test2 = t32 == 0.0;
            double t34 = kBar * t16 * t16 * -0.2316419;
            double t35 = t34 == 0.0 ? 0.0 : t34 * Math.signum(x);
            double xBar = (test2 ? 0.0 : -t33) - (test2 ? 0.0 : t33) + t35;
            double tailBar2 = t24 * forward;
            if (test) {
                tail = 1.0 - tail;
                tailBar2 = -tailBar2;
            }
            double t36 = forward * tail - t26;
            double call = discount * t36;
            double contractStrikeBar = 0.0;
            double forwardBar = 0.0;
            double discountBar = 0.0;
            if (!contractCall) {
                double t37 = forward - contractStrike;
                call -= discount * t37;
                discountBar = -(amountsI * t37);
                forwardBar = -t24;
                contractStrikeBar = t24;
            }
            discountBar += amountsI * t36;
            double t37 = tailBar2 * t15;
            double t38 = tailBar2 * t11;
            double t39 = t38 * t8;
            double t40 = t39 * t8;
            double kBar2 = t38 * t14 + t39 * t13 + t40 * t12 + t40 * t8 * 1.330274429 + t37 * t10;
            double t41 = t37 * t8 / 2.5066282746310002 * t9 * 0.5;
            double t42 = t41 * d;
            boolean test3 = t41 == 0.0;
            double t43 = kBar2 * t8 * t8 * -0.2316419;
            double t44 = t43 == 0.0 ? 0.0 : t43 * Math.signum(d);
            double dBar = xBar + (test3 ? 0.0 : -t42) - (test3 ? 0.0 : t42) + t44;
            t3 += discountBar * discount * contractYears;
            double t45 = dBar / sd;
            boolean test4 = dBar == 0.0;
            double t46 = test4 ? 0.0 : t45;
            double sdBar = dBar * 0.5 - xBar + (test4 ? 0.0 : -(t45 * t7));
            double t47 = t46 == 0.0 ? 0.0 : t46 * (t6 >= 0.0 ? 1.0 / Math.abs(t6) : Double.NaN);
            double t48 = t47 / contractStrike;
            boolean test5 = t47 == 0.0;
            forwardBar = forwardBar + t24 * tail + (test5 ? 0.0 : t48);
            marketSpotBar += forwardBar * t5;
            t2 += forwardBar * marketSpot * t5 * contractYears;
            marketVolatilityBar += sdBar == 0.0 ? 0.0 : sdBar * t4;
            contractsStrikeBar[i] += contractStrikeBar - t27 + (test5 ? 0.0 : -(t48 * t6));
            amountsBar[i] += call;
        }
        partials[0] = marketSpotBar;
        partials[1] = t2 - t3;
        partials[2] = -t2;
        partials[3] = marketVolatilityBar;
    }

    private static double bookValueAndGradientKernel(double[] contractsStrike, double[] contractsYears,
            boolean[] contractsCall, double[] amounts, double marketSpot, double marketRate,
            double marketDividend, double marketVolatility, double[] contractsStrikeBar, double[] amountsBar,
            double[] partials) {
        double t = marketRate - marketDividend;
        double sum = 0.0;
        double marketSpotBar = 0.0;
        double marketVolatilityBar = 0.0;
        double t2 = 0.0;
        double t3 = 0.0;
        for (int i = 0; i < contractsStrike.length; i++) {
            double amountsI = amounts[i];
            double contractStrike = contractsStrike[i];
            double contractYears = contractsYears[i];
            boolean contractCall = contractsCall[i];
            double t4 = Math.sqrt(contractYears);
            double sd = marketVolatility * t4;
            double t5 = Math.exp(t * contractYears);
            double forward = marketSpot * t5;
            double t6 = forward / contractStrike;
            double t7 = Math.log(t6) / sd;
            double d = t7 + sd * 0.5;
            double discount = Math.exp(-(marketRate * contractYears));
            double t8 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
            double t9 = Math.exp(d * d * -0.5);
            double t10 = t9 / 2.5066282746310002;
            double t11 = t10 * t8;
            double t12 = -1.821255978 + t8 * 1.330274429;
            double t13 = 1.781477937 + t8 * t12;
            double t14 = -0.356563782 + t8 * t13;
            double t15 = 0.31938153 + t8 * t14;
            double tail = t11 * t15;
            boolean test = d > 0.0;
            double x = d - sd;
            double t16 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
            double t17 = Math.exp(x * x * -0.5);
            double t18 = t17 / 2.5066282746310002;
            double t19 = t18 * t16;
            double t20 = -1.821255978 + t16 * 1.330274429;
            double t21 = 1.781477937 + t16 * t20;
            double t22 = -0.356563782 + t16 * t21;
            double t23 = 0.31938153 + t16 * t22;
            double tail2 = t19 * t23;
            double t24 = amountsI * discount;
            double tailBar = t24 * contractStrike;
            double t25 = -tailBar;
            if (x > 0.0) {
                tail2 = 1.0 - tail2;
            } else {
                tailBar = t25;
            }
            double t26 = contractStrike * tail2;
            double t27 = t24 * tail2;
            double t28 = tailBar * t23;
            double t29 = tailBar * t19;
            double t30 = t29 * t16;
            double t31 = t30 * t16;
            double kBar = t29 * t22 + t30 * t21 + t31 * t20 + t31 * t16 * 1.330274429 + t28 * t18;
            double t32 = t28 * t16 / 2.5066282746310002 * t17 * 0.5;
            double t33 = t32 * x;
            boolean test2 = t32 == 0.0;
            double t34 = kBar * t16 * t16 * -0.2316419;
            double t35 = t34 == 0.0 ? 0.0 : t34 * Math.signum(x);
            double xBar = (test2 ? 0.0 : -t33) - (test2 ? 0.0 : t33) + t35;
            double tailBar2 = t24 * forward;
            if (test) {
                tail = 1.0 - tail;
                tailBar2 = -tailBar2;
            }
            double t36 = forward * tail - t26;
            double call = discount * t36;
            double contractStrikeBar = 0.0;
            double forwardBar = 0.0;
            double discountBar = 0.0;
            if (!contractCall) {
                double t37 = forward - contractStrike;
                call -= discount * t37;
                discountBar = -(amountsI * t37);
                forwardBar = -t24;
                contractStrikeBar = t24;
            }
            sum += amountsI * call;
            discountBar += amountsI * t36;
            double t37 = tailBar2 * t15;
            double t38 = tailBar2 * t11;
            double t39 = t38 * t8;
            double t40 = t39 * t8;
            double kBar2 = t38 * t14 + t39 * t13 + t40 * t12 + t40 * t8 * 1.330274429 + t37 * t10;
            double t41 = t37 * t8 / 2.5066282746310002 * t9 * 0.5;
            double t42 = t41 * d;
            boolean test3 = t41 == 0.0;
            double t43 = kBar2 * t8 * t8 * -0.2316419;
            double t44 = t43 == 0.0 ? 0.0 : t43 * Math.signum(d);
            double dBar = xBar + (test3 ? 0.0 : -t42) - (test3 ? 0.0 : t42) + t44;
            t3 += discountBar * discount * contractYears;
            double t45 = dBar / sd;
            boolean test4 = dBar == 0.0;
            double t46 = test4 ? 0.0 : t45;
            double sdBar = dBar * 0.5 - xBar + (test4 ? 0.0 : -(t45 * t7));
            double t47 = t46 == 0.0 ? 0.0 : t46 * (t6 >= 0.0 ? 1.0 / Math.abs(t6) : Double.NaN);
            double t48 = t47 / contractStrike;
            boolean test5 = t47 == 0.0;
            forwardBar = forwardBar + t24 * tail + (test5 ? 0.0 : t48);
            marketSpotBar += forwardBar * t5;
            t2 += forwardBar * marketSpot * t5 * contractYears;
            marketVolatilityBar += sdBar == 0.0 ? 0.0 : sdBar * t4;
            contractsStrikeBar[i] += contractStrikeBar - t27 + (test5 ? 0.0 : -(t48 * t6));
            amountsBar[i] += call;
        }
        partials[0] = marketSpotBar;
        partials[1] = t2 - t3;
        partials[2] = -t2;
        partials[3] = marketVolatilityBar;
        return sum;
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

    /** An array of the given length: the last one if it has that length. */
    private static boolean[] sized(boolean[] last, int length) {
        return last.length == length ? last : new boolean[length];
    }

    /** An array of the given length: the last one if it has that length. */
    private static double[] sized(double[] last, int length) {
        return last.length == length ? last : new double[length];
    }

    /** Mirrors of so many records: those of the last call if they are as many. */
    private static ContractPartials[] mirrors(ContractPartials[] last, int length) {
        if (last.length == length) {
            return last;
        }
        ContractPartials[] fresh = new ContractPartials[length];
        for (int i = 0; i < length; i++) {
            fresh[i] = new ContractPartials();
        }
        return fresh;
    }
}
