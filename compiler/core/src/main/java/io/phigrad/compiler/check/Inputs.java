package io.phigrad.compiler.check;

import io.phigrad.compiler.frontend.tree.MarkedClass;
import io.phigrad.compiler.frontend.tree.MarkedMethod;
import io.phigrad.phi.expr.Type;
import io.phigrad.phi.ssa.StepLimitExceeded;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The inputs that a method is checked on: those that the user gives, or those of the generator on which the method ends and
 * gives a finite number.
 *
 * @param arguments one list a call
 * @param given whether by the user
 * @param why what was wrong with the inputs that could not be used, if there are no others
 */
record Inputs(List<Object[]> arguments, boolean given, String why) {
    private static final int ATTEMPTS = 240;
    /** After so many runs that do not end, others will not either. */
    private static final int ENDLESS = 6;

    Inputs {
        arguments = List.copyOf(arguments);
    }

    /** @throws Uncheckable if those that the user gives do not fit */
    static Inputs of(LoadedClasses loader, MarkedClass home, MarkedMethod marked, Trial trial, CheckSettings settings) {
        Optional<List<Object[]>> given = GivenInputs.of(loader, home, marked);
        return given.map(arguments -> new Inputs(arguments, true, "no inputs are given"))
                .orElseGet(() -> generated(new JavaClasses(loader), Calls.types(marked), trial, settings));
    }

    /** A call of the source method. */
    @FunctionalInterface
    interface Trial {
        double value(Object[] arguments) throws Throwable;
    }

    private static Inputs generated(JavaClasses classes, List<Type> types, Trial trial, CheckSettings settings) {
        List<Object[]> usable = new ArrayList<>();
        Problems problems = new Problems();
        int attempt = 0;
        while (attempt < ATTEMPTS && usable.size() < settings.inputs() && problems.endless < ENDLESS) {
            try {
                Object[] arguments = new Generator(classes, settings.seed(), attempt).arguments(types);
                if (problems.areNone(trial, arguments)) {
                    usable.add(arguments);
                }
            } catch (Uncheckable e) {
                problems.add(e.why());
            }
            attempt++;
        }
        return new Inputs(
                usable, false, "none of " + attempt + " inputs made up by the types will do: " + problems.first);
    }

    /** What was wrong with inputs: the first is told. */
    private static final class Problems {
        private String first = "";
        private int endless;

        void add(String problem) {
            first = first.isEmpty() ? problem : first;
        }

        boolean areNone(Trial trial, Object[] arguments) {
            String on = "on " + Values.show(arguments);
            try {
                double value = trial.value(arguments);
                if (Double.isFinite(value)) {
                    return true;
                }
                add(on + " it gives " + value);
            } catch (StepLimitExceeded e) {
                endless++;
                add(on + " it does not end within a limit of steps");
            } catch (VirtualMachineError e) {
                throw e;
            } catch (Throwable e) {
                add(on + " it throws " + e);
            }
            return false;
        }
    }
}
