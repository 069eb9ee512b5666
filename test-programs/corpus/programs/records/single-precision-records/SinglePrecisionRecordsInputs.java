package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.floats;

import java.util.List;
import programs.records.SinglePrecisionRecords.Filter;
import programs.records.SinglePrecisionRecords.Sample;

final class SinglePrecisionRecordsInputs {

    private SinglePrecisionRecordsInputs() {}

    static List<Object[]> response() {
        Sample[] samples = {new Sample(0.5f, 1), new Sample(-1.25f, 0.5), new Sample(2f, 0.25)};
        Filter filter = new Filter(floats(1, 2), 1.5f);
        return List.of(
                args(samples, filter, new Filter[] {new Filter(floats(2, 3), 0.5f), filter}),
                args(new Sample[0], filter, new Filter[0]));
    }
}
