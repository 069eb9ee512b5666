package programs.applications;

import io.phigrad.Differentiable;

/** Orders of several kinds change a book in place; a limit ends the day. */
public final class OrderBook {

    enum Kind {
        BUY,
        SELL,
        CANCEL,
        END
    }

    @Differentiable(wrt = {"price", "volume", "impact"})
    public static double profit(Kind[] kinds, double[] price, double[] volume, double impact, int limit) {
        double position = 0;
        double cash = 0;
        double mid = price.length == 0 ? 0 : price[0];
        int executed = 0;
        day:
        for (int i = 0; i < kinds.length; i++) {
            Kind kind = kinds[i];
            switch (kind) {
                case CANCEL:
                    continue day;
                case END:
                    break day;
                case BUY:
                case SELL:
                    int sign = kind == Kind.BUY ? 1 : -1;
                    double paid = price[i] * (1 + sign * impact * volume[i]);
                    cash -= sign * volume[i] * paid;
                    position += sign * volume[i];
                    mid = 0.5 * (mid + paid);
                    if (++executed >= limit) {
                        break day;
                    }
            }
            assert position < 100 : "position " + position;
        }
        return cash + position * mid;
    }
}
