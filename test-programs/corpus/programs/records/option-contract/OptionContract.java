package programs.records;

import io.phigrad.Differentiable;
import io.phigrad.Inactive;

/** The price of a European option: a contract and a market as records, some components constants. */
public final class OptionContract {

    record Contract(double strike, @Inactive double years, boolean call) {}

    record Market(double spot, double rate, double dividend, double volatility) {}

    /** The normal distribution function, after Zelen and Severo. */
    private static double normal(double x) {
        double k = 1 / (1 + 0.2316419 * Math.abs(x));
        double tail = Math.exp(-x * x / 2)
                / Math.sqrt(2 * Math.PI)
                * k
                * (0.319381530 + k * (-0.356563782 + k * (1.781477937 + k * (-1.821255978 + k * 1.330274429))));
        return x > 0 ? 1 - tail : tail;
    }

    @Differentiable
    static double price(Contract contract, Market market) {
        double sd = market.volatility() * Math.sqrt(contract.years());
        double forward = market.spot() * Math.exp((market.rate() - market.dividend()) * contract.years());
        double d = Math.log(forward / contract.strike()) / sd + sd / 2;
        double discount = Math.exp(-market.rate() * contract.years());
        double call = discount * (forward * normal(d) - contract.strike() * normal(d - sd));
        return contract.call() ? call : call - discount * (forward - contract.strike());
    }

    @Differentiable
    static double book(Contract[] contracts, double[] amounts, Market market) {
        double sum = 0;
        for (int i = 0; i < contracts.length; i++) {
            sum += amounts[i] * price(contracts[i], market);
        }
        return sum;
    }
}
