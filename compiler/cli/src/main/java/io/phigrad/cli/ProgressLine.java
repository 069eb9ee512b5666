package io.phigrad.cli;

import io.phigrad.compiler.driver.Progress;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Optional;
import java.util.Timer;
import java.util.TimerTask;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on the terminal, for runs that take more than a second; it goes when they end. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final int WIDTH = 78;

    private final PrintStream terminal;
    private final Timer timer = new Timer("phigrad-progress", true);
    private Optional<ProgressBar> bar = Optional.empty();
    private int expected;
    private int done;
    private boolean isClosed;

    /** @param patience how long the run may take without a bar */
    ProgressLine(PrintStream terminal, Duration patience) {
        this.terminal = terminal;
        timer.schedule(
                new TimerTask() {
                    @Override
                    public void run() {
                        show();
                    }
                },
                patience.toMillis());
    }

    private synchronized void show() {
        if (!isClosed) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName("phigrad")
                    .setInitialMax(expected)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(200)
                    .setUnit(" classes", 1)
                    .hideEta()
                    .clearDisplayOnFinish()
                    .setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH))
                    .build());
            bar.get().stepTo(done);
        }
    }

    @Override
    public synchronized void expect(int classes) {
        expected += classes;
        bar.ifPresent(b -> b.maxHint(expected));
    }

    @Override
    public synchronized void done(Step step, String what, Duration took) {
        if (step == Step.DIFFERENTIATE) {
            done++;
            bar.ifPresent(b -> b.stepTo(done));
        }
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        timer.cancel();
        bar.ifPresent(ProgressBar::close);
    }
}
