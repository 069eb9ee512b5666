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
        double t10 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
        double t11 = Math.exp(d * d * -0.5);
        double t12 = t11 / 2.5066282746310002;
        double t13 = t12 * t10;
        double t14 = -1.821255978 + t10 * 1.330274429;
        double t15 = 1.781477937 + t10 * t14;
        double t16 = -0.356563782 + t10 * t15;
        double t17 = 0.31938153 + t10 * t16;
        double tail = t13 * t17;
        boolean test = d > 0.0;
        double x = d - sd;
        double t18 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
        double t19 = Math.exp(x * x * -0.5);
        double t20 = t19 / 2.5066282746310002;
        double t21 = t20 * t18;
        double t22 = -1.821255978 + t18 * 1.330274429;
        double t23 = 1.781477937 + t18 * t22;
        double t24 = -0.356563782 + t18 * t23;
        double t25 = 0.31938153 + t18 * t24;
        double tail2 = t21 * t25;
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
        double t26 = -tailBar;
        if (test2) {
            tail2 = 1.0 - tail2;
        } else {
            tailBar = t26;
        }
        double t27 = contractStrike * tail2;
        double t28 = contractStrikeBar - discount * tail2;
        double t29 = tailBar * t25;
        double t30 = tailBar * t21;
        double t31 = t30 * t18;
        double t32 = t31 * t18;
        double kBar = t30 * t24 + t31 * t23 + t32 * t22 + t32 * t18 * 1.330274429 + t29 * t20;
        double t33 = t29 * t18 / 2.5066282746310002 * t19 * 0.5;
        double t34 = t33 == 0.0 ? 0.0 : t33 * x;
        double t35 = kBar * t18 * t18 * -0.2316419;
        double xBar = -t34 - t34 + (t35 == 0.0 ? 0.0 : t35 * Math.signum(x));
        double tailBar2 = discount * forward;
        if (test) {
            tail = 1.0 - tail;
            tailBar2 = -tailBar2;
        }
        discountBar += forward * tail - t27;
        forwardBar += discount * tail;
        double t36 = tailBar2 * t17;
        double t37 = tailBar2 * t13;
        double t38 = t37 * t10;
        double t39 = t38 * t10;
        double kBar2 = t37 * t16 + t38 * t15 + t39 * t14 + t39 * t10 * 1.330274429 + t36 * t12;
        double t40 = t36 * t10 / 2.5066282746310002 * t11 * 0.5;
        double t41 = t40 == 0.0 ? 0.0 : t40 * d;
        double t42 = kBar2 * t10 * t10 * -0.2316419;
        double dBar = xBar - t41 - t41 + (t42 == 0.0 ? 0.0 : t42 * Math.signum(d));
        double t43 = dBar / sd;
        boolean test3 = dBar == 0.0;
        double t44 = test3 ? 0.0 : t43;
        double sdBar = dBar * 0.5 - xBar + (test3 ? 0.0 : -(t43 * t9));
        double t45 = t44 == 0.0 ? 0.0 : t44 * (t8 >= 0.0 ? 1.0 / Math.abs(t8) : Double.NaN);
        double t46 = t45 / contractStrike;
        boolean test4 = t45 == 0.0;
        double t47 = test4 ? 0.0 : t46;
        double t48 = t47 * marketSpot;
        double t49 = ((t48 == 0.0 ? 0.0 : t48 * t7) + forwardBar * marketSpot * t3) * contractYears;
        double t50 = t49 - discountBar * discount * contractYears;
        double t51 = sdBar == 0.0 ? 0.0 : sdBar * t;
        partials[0] = t28 + (test4 ? 0.0 : -(t46 * t8));
        partials[1] = (t47 == 0.0 ? 0.0 : t47 * t7) + forwardBar * t3;
        partials[2] = t50;
        partials[3] = -t49;
        partials[4] = t51;
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
        double t10 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
        double t11 = Math.exp(d * d * -0.5);
        double t12 = t11 / 2.5066282746310002;
        double t13 = t12 * t10;
        double t14 = -1.821255978 + t10 * 1.330274429;
        double t15 = 1.781477937 + t10 * t14;
        double t16 = -0.356563782 + t10 * t15;
        double t17 = 0.31938153 + t10 * t16;
        double tail = t13 * t17;
        boolean test = d > 0.0;
        double x = d - sd;
        double t18 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
        double t19 = Math.exp(x * x * -0.5);
        double t20 = t19 / 2.5066282746310002;
        double t21 = t20 * t18;
        double t22 = -1.821255978 + t18 * 1.330274429;
        double t23 = 1.781477937 + t18 * t22;
        double t24 = -0.356563782 + t18 * t23;
        double t25 = 0.31938153 + t18 * t24;
        double tail2 = t21 * t25;
        double tailBar = discount * contractStrike;
        double t26 = -tailBar;
        if (x > 0.0) {
            tail2 = 1.0 - tail2;
        } else {
            tailBar = t26;
        }
        double t27 = contractStrike * tail2;
        double t28 = discount * tail2;
        double t29 = tailBar * t25;
        double t30 = tailBar * t21;
        double t31 = t30 * t18;
        double t32 = t31 * t18;
        double kBar = t30 * t24 + t31 * t23 + t32 * t22 + t32 * t18 * 1.330274429 + t29 * t20;
        double t33 = t29 * t18 / 2.5066282746310002 * t19 * 0.5;
        double t34 = t33 == 0.0 ? 0.0 : t33 * x;
        double t35 = kBar * t18 * t18 * -0.2316419;
        double xBar = -t34 - t34 + (t35 == 0.0 ? 0.0 : t35 * Math.signum(x));
        double tailBar2 = discount * forward;
        if (test) {
            tail = 1.0 - tail;
            tailBar2 = -tailBar2;
        }
        double t36 = forward * tail - t27;
        double call = discount * t36;
        double contractStrikeBar = 0.0;
        double forwardBar = 0.0;
        double discountBar = 0.0;
        if (!contractCall) {
            double t37 = forward - contractStrike;
            call -= discount * t37;
            discountBar = -t37;
            forwardBar = -discount;
            contractStrikeBar = discount;
        }
        forwardBar += discount * tail;
        double t37 = tailBar2 * t17;
        double t38 = tailBar2 * t13;
        double t39 = t38 * t10;
        double t40 = t39 * t10;
        double kBar2 = t38 * t16 + t39 * t15 + t40 * t14 + t40 * t10 * 1.330274429 + t37 * t12;
        double t41 = t37 * t10 / 2.5066282746310002 * t11 * 0.5;
        double t42 = t41 == 0.0 ? 0.0 : t41 * d;
        double t43 = kBar2 * t10 * t10 * -0.2316419;
        double dBar = xBar - t42 - t42 + (t43 == 0.0 ? 0.0 : t43 * Math.signum(d));
        double t44 = dBar / sd;
        boolean test2 = dBar == 0.0;
        double t45 = test2 ? 0.0 : t44;
        double sdBar = dBar * 0.5 - xBar + (test2 ? 0.0 : -(t44 * t9));
        double t46 = t45 == 0.0 ? 0.0 : t45 * (t8 >= 0.0 ? 1.0 / Math.abs(t8) : Double.NaN);
        double t47 = t46 / contractStrike;
        boolean test3 = t46 == 0.0;
        double t48 = test3 ? 0.0 : t47;
        double t49 = t48 * marketSpot;
        double t50 = (t48 == 0.0 ? 0.0 : t48 * t7) + forwardBar * t3;
        double t51 = ((t49 == 0.0 ? 0.0 : t49 * t7) + forwardBar * marketSpot * t3) * contractYears;
        double t52 = t51 - (discountBar + t36) * discount * contractYears;
        double t53 = sdBar == 0.0 ? 0.0 : sdBar * t;
        partials[0] = contractStrikeBar - t28 + (test3 ? 0.0 : -(t47 * t8));
        partials[1] = t50;
        partials[2] = t52;
        partials[3] = -t51;
        partials[4] = t53;
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
            double t13 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
            double t14 = Math.exp(d * d * -0.5);
            double t15 = t14 / 2.5066282746310002;
            double t16 = t15 * t13;
            double t17 = -1.821255978 + t13 * 1.330274429;
            double t18 = 1.781477937 + t13 * t17;
            double t19 = -0.356563782 + t13 * t18;
            double t20 = 0.31938153 + t13 * t19;
            double tail = t16 * t20;
            boolean test = d > 0.0;
            double x = d - sd;
            double t21 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
            double t22 = Math.exp(x * x * -0.5);
            double t23 = t22 / 2.5066282746310002;
            double t24 = t23 * t21;
            double t25 = -1.821255978 + t21 * 1.330274429;
            double t26 = 1.781477937 + t21 * t25;
            double t27 = -0.356563782 + t21 * t26;
            double t28 = 0.31938153 + t21 * t27;
            double tail2 = t24 * t28;
            double t29 = amountsI * discount;
            double tailBar = t29 * contractStrike;
            double t30 = -tailBar;
            if (x > 0.0) {
                tail2 = 1.0 - tail2;
            } else {
                tailBar = t30;
            }
            double t31 = contractStrike * tail2;
            double t32 = t29 * tail2;
            double t33 = tailBar * t28;
            double t34 = tailBar * t24;
            double t35 = t34 * t21;
            double t36 = t35 * t21;
            double kBar = t34 * t27 + t35 * t26 + t36 * t25 + t36 * t21 * 1.330274429 + t33 * t23;
            double t37 = t33 * t21 / 2.5066282746310002 * t22 * 0.5;
            double t38 = t37 == 0.0 ? 0.0 : t37 * x;
            double t39 = kBar * t21 * t21 * -0.2316419;
            double xBar = -t38 - t38 + (t39 == 0.0 ? 0.0 : t39 * Math.signum(x));
            double tailBar2 = t29 * forward;
            if (test) {
                tail = 1.0 - tail;
                tailBar2 = -tailBar2;
            }
            double t40 = forward * tail - t31;
            double call = discount * t40;
            double contractStrikeBar = 0.0;
            double forwardBar = 0.0;
            double discountBar = 0.0;
            if (!contractCall) {
                double t41 = forward - contractStrike;
                call -= discount * t41;
                discountBar = -(amountsI * t41);
                forwardBar = -t29;
                contractStrikeBar = t29;
            }
            discountBar += amountsI * t40;
            forwardBar += t29 * tail;
            double t41 = tailBar2 * t20;
            double t42 = tailBar2 * t16;
            double t43 = t42 * t13;
            double t44 = t43 * t13;
            double kBar2 = t42 * t19 + t43 * t18 + t44 * t17 + t44 * t13 * 1.330274429 + t41 * t15;
            double t45 = t41 * t13 / 2.5066282746310002 * t14 * 0.5;
            double t46 = t45 == 0.0 ? 0.0 : t45 * d;
            double t47 = kBar2 * t13 * t13 * -0.2316419;
            double dBar = xBar - t46 - t46 + (t47 == 0.0 ? 0.0 : t47 * Math.signum(d));
            t4 += discountBar * discount * contractYears;
            double t48 = dBar / sd;
            boolean test2 = dBar == 0.0;
            double t49 = test2 ? 0.0 : t48;
            double sdBar = dBar * 0.5 - xBar + (test2 ? 0.0 : -(t48 * t12));
            double t50 = t49 == 0.0 ? 0.0 : t49 * (t11 >= 0.0 ? 1.0 / Math.abs(t11) : Double.NaN);
            double t51 = t50 / contractStrike;
            boolean test3 = t50 == 0.0;
            double t52 = test3 ? 0.0 : t51;
            double t53 = t52 * marketSpot;
            marketSpotBar = marketSpotBar + (t52 == 0.0 ? 0.0 : t52 * t10) + forwardBar * t7;
            double t54 = ((t53 == 0.0 ? 0.0 : t53 * t10) + forwardBar * marketSpot * t7) * contractYears;
            t3 += t54;
            marketVolatilityBar += sdBar == 0.0 ? 0.0 : sdBar * t5;
            contractsStrikeBar[i] = contractStrikeBar - t32 + (test3 ? 0.0 : -(t51 * t11));
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
            double t13 = 1.0 / (1.0 + 0.2316419 * Math.abs(d));
            double t14 = Math.exp(d * d * -0.5);
            double t15 = t14 / 2.5066282746310002;
            double t16 = t15 * t13;
            double t17 = -1.821255978 + t13 * 1.330274429;
            double t18 = 1.781477937 + t13 * t17;
            double t19 = -0.356563782 + t13 * t18;
            double t20 = 0.31938153 + t13 * t19;
            double tail = t16 * t20;
            boolean test = d > 0.0;
            double x = d - sd;
            double t21 = 1.0 / (1.0 + 0.2316419 * Math.abs(x));
            double t22 = Math.exp(x * x * -0.5);
            double t23 = t22 / 2.5066282746310002;
            double t24 = t23 * t21;
            double t25 = -1.821255978 + t21 * 1.330274429;
            double t26 = 1.781477937 + t21 * t25;
            double t27 = -0.356563782 + t21 * t26;
            double t28 = 0.31938153 + t21 * t27;
            double tail2 = t24 * t28;
            double t29 = amountsI * discount;
            double tailBar = t29 * contractStrike;
            double t30 = -tailBar;
            if (x > 0.0) {
                tail2 = 1.0 - tail2;
            } else {
                tailBar = t30;
            }
            double t31 = contractStrike * tail2;
            double t32 = t29 * tail2;
            double t33 = tailBar * t28;
            double t34 = tailBar * t24;
            double t35 = t34 * t21;
            double t36 = t35 * t21;
            double kBar = t34 * t27 + t35 * t26 + t36 * t25 + t36 * t21 * 1.330274429 + t33 * t23;
            double t37 = t33 * t21 / 2.5066282746310002 * t22 * 0.5;
            double t38 = t37 == 0.0 ? 0.0 : t37 * x;
            double t39 = kBar * t21 * t21 * -0.2316419;
            double xBar = -t38 - t38 + (t39 == 0.0 ? 0.0 : t39 * Math.signum(x));
            double tailBar2 = t29 * forward;
            if (test) {
                tail = 1.0 - tail;
                tailBar2 = -tailBar2;
            }
            double t40 = forward * tail - t31;
            double call = discount * t40;
            double contractStrikeBar = 0.0;
            double forwardBar = 0.0;
            double discountBar = 0.0;
            if (!contractCall) {
                double t41 = forward - contractStrike;
                call -= discount * t41;
                discountBar = -(amountsI * t41);
                forwardBar = -t29;
                contractStrikeBar = t29;
            }
            sum += amountsI * call;
            discountBar += amountsI * t40;
            forwardBar += t29 * tail;
            double t41 = tailBar2 * t20;
            double t42 = tailBar2 * t16;
            double t43 = t42 * t13;
            double t44 = t43 * t13;
            double kBar2 = t42 * t19 + t43 * t18 + t44 * t17 + t44 * t13 * 1.330274429 + t41 * t15;
            double t45 = t41 * t13 / 2.5066282746310002 * t14 * 0.5;
            double t46 = t45 == 0.0 ? 0.0 : t45 * d;
            double t47 = kBar2 * t13 * t13 * -0.2316419;
            double dBar = xBar - t46 - t46 + (t47 == 0.0 ? 0.0 : t47 * Math.signum(d));
            t4 += discountBar * discount * contractYears;
            double t48 = dBar / sd;
            boolean test2 = dBar == 0.0;
            double t49 = test2 ? 0.0 : t48;
            double sdBar = dBar * 0.5 - xBar + (test2 ? 0.0 : -(t48 * t12));
            double t50 = t49 == 0.0 ? 0.0 : t49 * (t11 >= 0.0 ? 1.0 / Math.abs(t11) : Double.NaN);
            double t51 = t50 / contractStrike;
            boolean test3 = t50 == 0.0;
            double t52 = test3 ? 0.0 : t51;
            double t53 = t52 * marketSpot;
            marketSpotBar = marketSpotBar + (t52 == 0.0 ? 0.0 : t52 * t10) + forwardBar * t7;
            double t54 = ((t53 == 0.0 ? 0.0 : t53 * t10) + forwardBar * marketSpot * t7) * contractYears;
            t3 += t54;
            marketVolatilityBar += sdBar == 0.0 ? 0.0 : sdBar * t5;
            contractsStrikeBar[i] = contractStrikeBar - t32 + (test3 ? 0.0 : -(t51 * t11));
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
