package salesassistant.sample;

import java.io.PrintStream;

/** Draws the progress of a sample on one line of a terminal. */
final class ProgressBar implements ProgressListener {

    private static final int WIDTH = 40;

    private final PrintStream terminal;
    private int drawn = -1;

    ProgressBar(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void progressed(String step, double share) {
        int percent = (int) (100 * share);
        if (percent <= drawn) {
            return;
        }
        drawn = percent;
        int full = WIDTH * percent / 100;
        terminal.printf("\r[%s%s] %3d %% %-10s", "#".repeat(full), " ".repeat(WIDTH - full), percent, step);
        if (percent == 100) {
            terminal.println();
        }
        terminal.flush();
    }
}
