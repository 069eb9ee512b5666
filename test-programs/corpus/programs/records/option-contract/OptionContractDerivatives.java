package programs.records;

import javax.annotation.processing.Generated;

/** Derivatives of {@link OptionContract}, written by Phigrad: change the source and generate again. */
@Generated("io.phigrad")
public final class OptionContractDerivatives {

    private OptionContractDerivatives() {}

    /**
     * The derivative of {@link OptionContract#price(OptionContract.Contract, OptionContract.Market)} with
     * respect to {@code contract} and {@code market}.
     *
     * <p>
     * At {@code d == 0} (line 15), {@code abs} has no derivative; 0 is used. Where the argument is 0 (line
     * 27), the derivative of {@code log} is infinite, and NaN below. The branch on active values (line 20)
     * has the derivative of the side taken.
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
     *
     * <p>
     * Operations: at most {@code 158}; of the method itself: at most {@code 72}. Workspace: none.
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
     *
     * <p>
     * Operations: at most {@code 161}; of the method itself: at most {@code 72}. Workspace: none.
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
     *
     * <p>
     * At {@code d == 0} (line 15), {@code abs} has no derivative; 0 is used. Where the argument is 0 (line
     * 27), the derivative of {@code log} is infinite, and NaN below. The branch on active values (line 20)
     * has the derivative of the side taken.
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
     *
     * <p>
     * Operations: at most {@code 4 * (41 * contracts.length + 1)}; of the method itself: at most
     * {@code 71 * contracts.length + 3}. Workspace: {@code 25 * contracts.length} bytes.
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
     *
     * <p>
     * Operations: at most {@code 2 * (83 * contracts.length + 2)}; of the method itself: at most
     * {@code 71 * contracts.length + 3}. Workspace: {@code 25 * contracts.length} bytes.
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
            contractsStrikeBar = roomLike(contractsStrikeBar, contractsStrike);
            this.amounts = roomLike(this.amounts, amounts);
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
        double t2 = (marketRate - marketDividend) * contractYears;
        double t3 = Math.exp(t2);
        double forward = marketSpot * t3;
        double t4 = 0.6931471805599453 * Math.getExponent(contractStrike);
        double t5 = t2 + 0.6931471805599453 * Math.getExponent(marketSpot) - t4;
        double t6 = Math.abs(t5) <= Double.MAX_VALUE ? t5 : 0.0;
        double t7 = Math.exp(t2 - t6);
        double t8 = marketSpot * t7 / contractStrike;
        double t9 = (t6 + Math.log(t8)) / sd;
        double d = t9 + sd * 0.5;
        double discount = Math.exp(-(marketRate * contractYears));
        double k = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
        double t10 = Math.exp(d * d * -0.5);
        double t11 = t10 / 2.5066282746310002;
        double t12 = t11 * k;
        double t13 = -1.821255978 + k * 1.330274429;
        double t14 = 1.781477937 + k * t13;
        double t15 = -0.356563782 + k * t14;
        double t16 = 0.31938153 + k * t15;
        double tail = t12 * t16;
        boolean test = d > 0.0;
        double x = d - sd;
        double k2 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
        double t17 = Math.exp(x * x * -0.5);
        double t18 = t17 / 2.5066282746310002;
        double t19 = t18 * k2;
        double t20 = -1.821255978 + k2 * 1.330274429;
        double t21 = 1.781477937 + k2 * t20;
        double t22 = -0.356563782 + k2 * t21;
        double t23 = 0.31938153 + k2 * t22;
        double tail2 = t19 * t23;
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
        double t24 = -tailBar;
        if (test2) {
            tail2 = 1.0 - tail2;
        } else {
            tailBar = t24;
        }
        double t25 = contractStrike * tail2;
        double t26 = contractStrikeBar - discount * tail2;
        double t27 = tailBar * t23;
        double t28 = tailBar * t19;
        double t29 = t28 * k2;
        double t30 = t29 * k2;
        double kBar = t28 * t22 + t29 * t21 + t30 * t20 + t30 * k2 * 1.330274429 + t27 * t18;
        double t31 = t27 * k2 / 2.5066282746310002 * t17 * 0.5;
        double t32 = t31 == 0.0 ? 0.0 : t31 * x;
        double t33 = kBar * k2 * k2 * -0.2316419;
        double xBar = -t32 - t32 + (t33 == 0.0 ? 0.0 : t33 * Math.signum(x));
        double tailBar2 = discount * forward;
        if (test) {
            tail = 1.0 - tail;
            tailBar2 = -tailBar2;
        }
        discountBar += forward * tail - t25;
        forwardBar += discount * tail;
        double t34 = tailBar2 * t16;
        double t35 = tailBar2 * t12;
        double t36 = t35 * k;
        double t37 = t36 * k;
        double kBar2 = t35 * t15 + t36 * t14 + t37 * t13 + t37 * k * 1.330274429 + t34 * t11;
        double t38 = t34 * k / 2.5066282746310002 * t10 * 0.5;
        double t39 = t38 == 0.0 ? 0.0 : t38 * d;
        double t40 = kBar2 * k * k * -0.2316419;
        double dBar = xBar - t39 - t39 + (t40 == 0.0 ? 0.0 : t40 * Math.signum(d));
        double t41 = dBar / sd;
        boolean test3 = dBar == 0.0;
        double t42 = test3 ? 0.0 : t41;
        double sdBar = dBar * 0.5 - xBar + (test3 ? 0.0 : -(t41 * t9));
        double t43 = t42 == 0.0 ? 0.0 : t42 * (t8 >= 0.0 ? 1.0 / Math.abs(t8) : Double.NaN);
        double t44 = t43 / contractStrike;
        boolean test4 = t43 == 0.0;
        double t45 = test4 ? 0.0 : t44;
        double t46 = t45 * marketSpot;
        double t47 = ((t46 == 0.0 ? 0.0 : t46 * t7) + forwardBar * marketSpot * t3) * contractYears;
        double t48 = t47 - discountBar * discount * contractYears;
        double t49 = sdBar == 0.0 ? 0.0 : sdBar * t;
        partials[0] = t26 + (test4 ? 0.0 : -(t44 * t8));
        partials[1] = (t45 == 0.0 ? 0.0 : t45 * t7) + forwardBar * t3;
        partials[2] = t48;
        partials[3] = -t47;
        partials[4] = t49;
    }

    private static double priceValueAndGradientKernel(double contractStrike, double contractYears,
            boolean contractCall, double marketSpot, double marketRate, double marketDividend,
            double marketVolatility, double[] partials) {
        double t = Math.sqrt(contractYears);
        double sd = marketVolatility * t;
        double t2 = (marketRate - marketDividend) * contractYears;
        double t3 = Math.exp(t2);
        double forward = marketSpot * t3;
        double t4 = 0.6931471805599453 * Math.getExponent(contractStrike);
        double t5 = t2 + 0.6931471805599453 * Math.getExponent(marketSpot) - t4;
        double t6 = Math.abs(t5) <= Double.MAX_VALUE ? t5 : 0.0;
        double t7 = Math.exp(t2 - t6);
        double t8 = marketSpot * t7 / contractStrike;
        double t9 = (t6 + Math.log(t8)) / sd;
        double d = t9 + sd * 0.5;
        double discount = Math.exp(-(marketRate * contractYears));
        double k = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
        double t10 = Math.exp(d * d * -0.5);
        double t11 = t10 / 2.5066282746310002;
        double t12 = t11 * k;
        double t13 = -1.821255978 + k * 1.330274429;
        double t14 = 1.781477937 + k * t13;
        double t15 = -0.356563782 + k * t14;
        double t16 = 0.31938153 + k * t15;
        double tail = t12 * t16;
        boolean test = d > 0.0;
        double x = d - sd;
        double k2 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
        double t17 = Math.exp(x * x * -0.5);
        double t18 = t17 / 2.5066282746310002;
        double t19 = t18 * k2;
        double t20 = -1.821255978 + k2 * 1.330274429;
        double t21 = 1.781477937 + k2 * t20;
        double t22 = -0.356563782 + k2 * t21;
        double t23 = 0.31938153 + k2 * t22;
        double tail2 = t19 * t23;
        double tailBar = discount * contractStrike;
        double t24 = -tailBar;
        if (x > 0.0) {
            tail2 = 1.0 - tail2;
        } else {
            tailBar = t24;
        }
        double t25 = contractStrike * tail2;
        double t26 = discount * tail2;
        double t27 = tailBar * t23;
        double t28 = tailBar * t19;
        double t29 = t28 * k2;
        double t30 = t29 * k2;
        double kBar = t28 * t22 + t29 * t21 + t30 * t20 + t30 * k2 * 1.330274429 + t27 * t18;
        double t31 = t27 * k2 / 2.5066282746310002 * t17 * 0.5;
        double t32 = t31 == 0.0 ? 0.0 : t31 * x;
        double t33 = kBar * k2 * k2 * -0.2316419;
        double xBar = -t32 - t32 + (t33 == 0.0 ? 0.0 : t33 * Math.signum(x));
        double tailBar2 = discount * forward;
        if (test) {
            tail = 1.0 - tail;
            tailBar2 = -tailBar2;
        }
        double t34 = forward * tail - t25;
        double call = discount * t34;
        double contractStrikeBar = 0.0;
        double forwardBar = 0.0;
        double discountBar = 0.0;
        if (!contractCall) {
            double t35 = forward - contractStrike;
            call -= discount * t35;
            discountBar = -t35;
            forwardBar = -discount;
            contractStrikeBar = discount;
        }
        forwardBar += discount * tail;
        double t35 = tailBar2 * t16;
        double t36 = tailBar2 * t12;
        double t37 = t36 * k;
        double t38 = t37 * k;
        double kBar2 = t36 * t15 + t37 * t14 + t38 * t13 + t38 * k * 1.330274429 + t35 * t11;
        double t39 = t35 * k / 2.5066282746310002 * t10 * 0.5;
        double t40 = t39 == 0.0 ? 0.0 : t39 * d;
        double t41 = kBar2 * k * k * -0.2316419;
        double dBar = xBar - t40 - t40 + (t41 == 0.0 ? 0.0 : t41 * Math.signum(d));
        double t42 = dBar / sd;
        boolean test2 = dBar == 0.0;
        double t43 = test2 ? 0.0 : t42;
        double sdBar = dBar * 0.5 - xBar + (test2 ? 0.0 : -(t42 * t9));
        double t44 = t43 == 0.0 ? 0.0 : t43 * (t8 >= 0.0 ? 1.0 / Math.abs(t8) : Double.NaN);
        double t45 = t44 / contractStrike;
        boolean test3 = t44 == 0.0;
        double t46 = test3 ? 0.0 : t45;
        double t47 = t46 * marketSpot;
        double t48 = (t46 == 0.0 ? 0.0 : t46 * t7) + forwardBar * t3;
        double t49 = ((t47 == 0.0 ? 0.0 : t47 * t7) + forwardBar * marketSpot * t3) * contractYears;
        double t50 = t49 - (discountBar + t34) * discount * contractYears;
        double t51 = sdBar == 0.0 ? 0.0 : sdBar * t;
        partials[0] = contractStrikeBar - t26 + (test3 ? 0.0 : -(t45 * t8));
        partials[1] = t48;
        partials[2] = t50;
        partials[3] = -t49;
        partials[4] = t51;
        return call;
    }

    private static void bookGradientKernel(double[] contractsStrike, double[] contractsYears,
            boolean[] contractsCall, double[] amounts, double marketSpot, double marketRate,
            double marketDividend, double marketVolatility, double[] contractsStrikeBar, double[] amountsBar,
            double[] partials) {
        double t = marketRate - marketDividend;
        double t2 = 0.6931471805599453 * Math.getExponent(marketSpot);
        for (int i = contractsStrike.length; i < amountsBar.length; i++) {
            amountsBar[i] = 0.0;
        }
        double marketSpotBar = 0.0;
        double marketVolatilityBar = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        for (int i = 0; i < contractsStrike.length; i++) {
            double contractStrike = contractsStrike[i];
            double contractYears = contractsYears[i];
            double t5 = Math.sqrt(contractYears);
            double sd = marketVolatility * t5;
            double t6 = t * contractYears;
            double t7 = Math.exp(t6);
            double t8 = t6 + t2 - 0.6931471805599453 * Math.getExponent(contractStrike);
            double t9 = Math.abs(t8) <= Double.MAX_VALUE ? t8 : 0.0;
            double t10 = Math.exp(t6 - t9);
            double t11 = marketSpot * t10 / contractStrike;
            double t12 = (t9 + Math.log(t11)) / sd;
            double d = t12 + sd * 0.5;
            double discount = Math.exp(-(marketRate * contractYears));
            double k = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
            double t13 = Math.exp(d * d * -0.5);
            double t14 = t13 / 2.5066282746310002;
            double x = d - sd;
            double k2 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
            double t15 = Math.exp(x * x * -0.5);
            double t16 = t15 / 2.5066282746310002;
            double amountsI = amounts[i];
            boolean contractCall = contractsCall[i];
            double forward = marketSpot * t7;
            double t17 = t14 * k;
            double t18 = -1.821255978 + k * 1.330274429;
            double t19 = 1.781477937 + k * t18;
            double t20 = -0.356563782 + k * t19;
            double t21 = 0.31938153 + k * t20;
            double tail = t17 * t21;
            boolean test = d > 0.0;
            double t22 = t16 * k2;
            double t23 = -1.821255978 + k2 * 1.330274429;
            double t24 = 1.781477937 + k2 * t23;
            double t25 = -0.356563782 + k2 * t24;
            double t26 = 0.31938153 + k2 * t25;
            double tail2 = t22 * t26;
            double t27 = amountsI * discount;
            double tailBar = t27 * contractStrike;
            double t28 = -tailBar;
            if (x > 0.0) {
                tail2 = 1.0 - tail2;
            } else {
                tailBar = t28;
            }
            double t29 = contractStrike * tail2;
            double t30 = t27 * tail2;
            double t31 = tailBar * t26;
            double t32 = tailBar * t22;
            double t33 = t32 * k2;
            double t34 = t33 * k2;
            double kBar = t32 * t25 + t33 * t24 + t34 * t23 + t34 * k2 * 1.330274429 + t31 * t16;
            double t35 = t31 * k2 / 2.5066282746310002 * t15 * 0.5;
            double t36 = t35 == 0.0 ? 0.0 : t35 * x;
            double t37 = kBar * k2 * k2 * -0.2316419;
            double xBar = -t36 - t36 + (t37 == 0.0 ? 0.0 : t37 * Math.signum(x));
            double tailBar2 = t27 * forward;
            if (test) {
                tail = 1.0 - tail;
                tailBar2 = -tailBar2;
            }
            double t38 = forward * tail - t29;
            double call = discount * t38;
            double contractStrikeBar = 0.0;
            double forwardBar = 0.0;
            double discountBar = 0.0;
            if (!contractCall) {
                double t39 = forward - contractStrike;
                call -= discount * t39;
                discountBar = -(amountsI * t39);
                forwardBar = -t27;
                contractStrikeBar = t27;
            }
            discountBar += amountsI * t38;
            forwardBar += t27 * tail;
            double t39 = tailBar2 * t21;
            double t40 = tailBar2 * t17;
            double t41 = t40 * k;
            double t42 = t41 * k;
            double kBar2 = t40 * t20 + t41 * t19 + t42 * t18 + t42 * k * 1.330274429 + t39 * t14;
            double t43 = t39 * k / 2.5066282746310002 * t13 * 0.5;
            double t44 = t43 == 0.0 ? 0.0 : t43 * d;
            double t45 = kBar2 * k * k * -0.2316419;
            double dBar = xBar - t44 - t44 + (t45 == 0.0 ? 0.0 : t45 * Math.signum(d));
            t4 += discountBar * discount * contractYears;
            double t46 = dBar / sd;
            boolean test2 = dBar == 0.0;
            double t47 = test2 ? 0.0 : t46;
            double sdBar = dBar * 0.5 - xBar + (test2 ? 0.0 : -(t46 * t12));
            double t48 = t47 == 0.0 ? 0.0 : t47 * (t11 >= 0.0 ? 1.0 / Math.abs(t11) : Double.NaN);
            double t49 = t48 / contractStrike;
            boolean test3 = t48 == 0.0;
            double t50 = test3 ? 0.0 : t49;
            double t51 = t50 * marketSpot;
            marketSpotBar = marketSpotBar + (t50 == 0.0 ? 0.0 : t50 * t10) + forwardBar * t7;
            double t52 = ((t51 == 0.0 ? 0.0 : t51 * t10) + forwardBar * marketSpot * t7) * contractYears;
            t3 += t52;
            marketVolatilityBar += sdBar == 0.0 ? 0.0 : sdBar * t5;
            contractsStrikeBar[i] = contractStrikeBar - t30 + (test3 ? 0.0 : -(t49 * t11));
            amountsBar[i] = call;
        }
        partials[0] = marketSpotBar;
        partials[1] = t3 - t4;
        partials[2] = -t3;
        partials[3] = marketVolatilityBar;
    }

    private static double bookValueAndGradientKernel(double[] contractsStrike, double[] contractsYears,
            boolean[] contractsCall, double[] amounts, double marketSpot, double marketRate,
            double marketDividend, double marketVolatility, double[] contractsStrikeBar, double[] amountsBar,
            double[] partials) {
        double t = marketRate - marketDividend;
        double t2 = 0.6931471805599453 * Math.getExponent(marketSpot);
        for (int i = contractsStrike.length; i < amountsBar.length; i++) {
            amountsBar[i] = 0.0;
        }
        double sum = 0.0;
        double marketSpotBar = 0.0;
        double marketVolatilityBar = 0.0;
        double t3 = 0.0;
        double t4 = 0.0;
        for (int i = 0; i < contractsStrike.length; i++) {
            double amountsI = amounts[i];
            double contractStrike = contractsStrike[i];
            double contractYears = contractsYears[i];
            boolean contractCall = contractsCall[i];
            double t5 = Math.sqrt(contractYears);
            double sd = marketVolatility * t5;
            double t6 = t * contractYears;
            double t7 = Math.exp(t6);
            double forward = marketSpot * t7;
            double t8 = t6 + t2 - 0.6931471805599453 * Math.getExponent(contractStrike);
            double t9 = Math.abs(t8) <= Double.MAX_VALUE ? t8 : 0.0;
            double t10 = Math.exp(t6 - t9);
            double t11 = marketSpot * t10 / contractStrike;
            double t12 = (t9 + Math.log(t11)) / sd;
            double d = t12 + sd * 0.5;
            double discount = Math.exp(-(marketRate * contractYears));
            double k = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
            double t13 = Math.exp(d * d * -0.5);
            double t14 = t13 / 2.5066282746310002;
            double t15 = t14 * k;
            double t16 = -1.821255978 + k * 1.330274429;
            double t17 = 1.781477937 + k * t16;
            double t18 = -0.356563782 + k * t17;
            double t19 = 0.31938153 + k * t18;
            double tail = t15 * t19;
            boolean test = d > 0.0;
            double x = d - sd;
            double k2 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
            double t20 = Math.exp(x * x * -0.5);
            double t21 = t20 / 2.5066282746310002;
            double t22 = t21 * k2;
            double t23 = -1.821255978 + k2 * 1.330274429;
            double t24 = 1.781477937 + k2 * t23;
            double t25 = -0.356563782 + k2 * t24;
            double t26 = 0.31938153 + k2 * t25;
            double tail2 = t22 * t26;
            double t27 = amountsI * discount;
            double tailBar = t27 * contractStrike;
            double t28 = -tailBar;
            if (x > 0.0) {
                tail2 = 1.0 - tail2;
            } else {
                tailBar = t28;
            }
            double t29 = contractStrike * tail2;
            double t30 = t27 * tail2;
            double t31 = tailBar * t26;
            double t32 = tailBar * t22;
            double t33 = t32 * k2;
            double t34 = t33 * k2;
            double kBar = t32 * t25 + t33 * t24 + t34 * t23 + t34 * k2 * 1.330274429 + t31 * t21;
            double t35 = t31 * k2 / 2.5066282746310002 * t20 * 0.5;
            double t36 = t35 == 0.0 ? 0.0 : t35 * x;
            double t37 = kBar * k2 * k2 * -0.2316419;
            double xBar = -t36 - t36 + (t37 == 0.0 ? 0.0 : t37 * Math.signum(x));
            double tailBar2 = t27 * forward;
            if (test) {
                tail = 1.0 - tail;
                tailBar2 = -tailBar2;
            }
            double t38 = forward * tail - t29;
            double call = discount * t38;
            double contractStrikeBar = 0.0;
            double forwardBar = 0.0;
            double discountBar = 0.0;
            if (!contractCall) {
                double t39 = forward - contractStrike;
                call -= discount * t39;
                discountBar = -(amountsI * t39);
                forwardBar = -t27;
                contractStrikeBar = t27;
            }
            sum += amountsI * call;
            discountBar += amountsI * t38;
            forwardBar += t27 * tail;
            double t39 = tailBar2 * t19;
            double t40 = tailBar2 * t15;
            double t41 = t40 * k;
            double t42 = t41 * k;
            double kBar2 = t40 * t18 + t41 * t17 + t42 * t16 + t42 * k * 1.330274429 + t39 * t14;
            double t43 = t39 * k / 2.5066282746310002 * t13 * 0.5;
            double t44 = t43 == 0.0 ? 0.0 : t43 * d;
            double t45 = kBar2 * k * k * -0.2316419;
            double dBar = xBar - t44 - t44 + (t45 == 0.0 ? 0.0 : t45 * Math.signum(d));
            t4 += discountBar * discount * contractYears;
            double t46 = dBar / sd;
            boolean test2 = dBar == 0.0;
            double t47 = test2 ? 0.0 : t46;
            double sdBar = dBar * 0.5 - xBar + (test2 ? 0.0 : -(t46 * t12));
            double t48 = t47 == 0.0 ? 0.0 : t47 * (t11 >= 0.0 ? 1.0 / Math.abs(t11) : Double.NaN);
            double t49 = t48 / contractStrike;
            boolean test3 = t48 == 0.0;
            double t50 = test3 ? 0.0 : t49;
            double t51 = t50 * marketSpot;
            marketSpotBar = marketSpotBar + (t50 == 0.0 ? 0.0 : t50 * t10) + forwardBar * t7;
            double t52 = ((t51 == 0.0 ? 0.0 : t51 * t10) + forwardBar * marketSpot * t7) * contractYears;
            t3 += t52;
            marketVolatilityBar += sdBar == 0.0 ? 0.0 : sdBar * t5;
            contractsStrikeBar[i] = contractStrikeBar - t30 + (test3 ? 0.0 : -(t49 * t11));
            amountsBar[i] = call;
        }
        partials[0] = marketSpotBar;
        partials[1] = t3 - t4;
        partials[2] = -t3;
        partials[3] = marketVolatilityBar;
        return sum;
    }

    /** An array in the shape of an argument: the result array itself if it has that shape. */
    private static double[] roomLike(double[] result, double[] argument) {
        return result.length == argument.length ? result : new double[argument.length];
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
