package programs.records;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;
import programs.records.CopiedArraysOfRecords.Term;

final class CopiedArraysOfRecordsInputs {

    private CopiedArraysOfRecordsInputs() {}

    static List<Object[]> derived() {
        Term[] terms = {new Term(2, 3), new Term(1.5, 0), new Term(-1, 1), new Term(0.5, 2), new Term(0.25, 4)};
        return List.of(
                args(terms, 0.8),
                args(new Term[] {terms[1]}, 1.5),
                args(new Term[] {terms[0]}, -0.5),
                args(new Term[0], 2.0));
    }
}
