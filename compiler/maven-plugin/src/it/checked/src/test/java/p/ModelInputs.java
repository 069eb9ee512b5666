package p;

import java.util.List;

final class ModelInputs {

    private ModelInputs() {}

    static List<Object[]> price() {
        return List.of(new Object[] {120.0}, new Object[] {350.0});
    }
}
