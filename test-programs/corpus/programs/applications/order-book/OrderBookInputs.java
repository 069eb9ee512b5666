package programs.applications;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;

final class OrderBookInputs {

    private OrderBookInputs() {}

    static List<Object[]> profit() {
        return List.of(
                args(new OrderBook.Kind[] {OrderBook.Kind.BUY, OrderBook.Kind.SELL, OrderBook.Kind.CANCEL, OrderBook.Kind.BUY}, vector(1, 4, 1, 2), vector(2, 4, 1, 3), 0.1, 9),
                args(new OrderBook.Kind[] {OrderBook.Kind.BUY, OrderBook.Kind.SELL, OrderBook.Kind.BUY}, vector(3, 3, 1, 2), vector(4, 3, 1, 3), 0.1, 2),
                args(new OrderBook.Kind[] {OrderBook.Kind.SELL, OrderBook.Kind.END, OrderBook.Kind.BUY}, vector(5, 3, 1, 2), vector(6, 3, 1, 3), 0.1, 2),
                args(new OrderBook.Kind[0], new double[0], new double[0], 0.1, 2));
    }

    static List<Object[]> profitThrowing() {
        return List.<Object[]>of(
                args(new OrderBook.Kind[] {OrderBook.Kind.BUY}, vector(1, 1, 1, 2), new double[] {200}, 0.1, 9));
    }
}
