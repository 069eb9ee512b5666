package programs.records;

import static io.phigrad.corpus.Seeded.args;
import static io.phigrad.corpus.Seeded.vector;

import java.util.List;
import programs.records.NamesThatMeet.Dial;
import programs.records.NamesThatMeet.Knob;
import programs.records.NamesThatMeet.Part;

final class NamesThatMeetInputs {

    private NamesThatMeetInputs() {}

    static List<Object[]> value() {
        Knob[] a = {new Knob(1, 2, 3), new Knob(-0.5, 0.25, 0.75)};
        Dial[] b = {new Dial(0.5, 1.5), new Dial(2, -1)};
        Part[] c = {new Part(0.3), new Part(-0.6)};
        return List.of(
                args(a, b, c, new Dial(1.25, 0.4), 1.1, vector(1, 2), 0.9),
                args(new Knob[0], b, c, new Dial(0.5, 2), -0.7, vector(2, 1), 1.5));
    }
}
