package programs.switches;

import static io.phigrad.corpus.Seeded.args;

import java.util.List;

final class EnumStatementInputs {

    private EnumStatementInputs() {}

    static List<Object[]> follow() {
        return List.of(
                args(new EnumStatement.Step[] {EnumStatement.Step.ADD, EnumStatement.Step.SCALE, EnumStatement.Step.SQUARE}, 0.8),
                args(new EnumStatement.Step[] {EnumStatement.Step.SQUARE, EnumStatement.Step.STOP, EnumStatement.Step.SQUARE}, 0.8),
                args(new EnumStatement.Step[0], 0.8));
    }
}
