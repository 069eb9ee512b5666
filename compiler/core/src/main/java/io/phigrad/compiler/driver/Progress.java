package io.phigrad.compiler.driver;

import io.phigrad.compiler.report.Stopwatch;
import java.time.Duration;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Hears how a compilation gets on; classes are differentiated by several threads, which call it at once. */
public interface Progress {

    /** For those who do not listen. */
    Progress NONE = new Progress() {
        @Override
        public void expect(int classes) {}

        @Override
        public void done(Step step, String what, Duration took) {}
    };

    /** What a compilation does, in this order. */
    enum Step {
        READ("sources parsed and resolved"),
        DIFFERENTIATE("differentiated"),
        WRITE("text written and formatted"),
        CHECK("generated files compiled");

        private final String text;

        Step(String text) {
            this.text = text;
        }

        /** What was done, for people. */
        public String text() {
            return text;
        }
    }

    /** How many classes have methods to differentiate. */
    void expect(int classes);

    /**
     * A step was done.
     *
     * @param what the class, where steps are taken class by class; else empty
     */
    void done(Step step, String what, Duration took);

    /** A class was differentiated, and its text written. */
    default void done(ClassTime time) {}

    /** What steps are measured by: nanoseconds since some moment. */
    default LongSupplier clock() {
        return System::nanoTime;
    }

    /** What work on classes is measured by: nanoseconds of the thread that asks, for classes share the cores. */
    default LongSupplier workClock() {
        return () -> 0;
    }

    /** Does the work, and tells of it. */
    default <T> T timed(Step step, String what, Supplier<T> work) {
        Stopwatch watch = new Stopwatch(clock());
        T result = watch.timed(work);
        done(step, what, watch.total());
        return result;
    }
}
