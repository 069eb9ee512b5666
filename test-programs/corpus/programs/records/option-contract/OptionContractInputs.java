package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.records.OptionContract.Contract;
import programs.records.OptionContract.Market;

final class OptionContractInputs {

    private OptionContractInputs() {}

    static List<Object[]> price() {
        return List.of(
                args(new Contract(100, 1.5, true), new Market(105, 0.03, 0.01, 0.2)),
                args(new Contract(100, 0.5, false), new Market(90, 0.02, 0, 0.35)));
    }

    static List<Object[]> book() {
        Contract[] contracts = {
            new Contract(90, 0.25, true), new Contract(100, 1, false), new Contract(120, 2, true)
        };
        return List.of(
                args(contracts, vector(7, 3), new Market(101, 0.03, 0.01, 0.25)),
                args(new Contract[0], new double[0], new Market(101, 0.03, 0.01, 0.25)));
    }
}
