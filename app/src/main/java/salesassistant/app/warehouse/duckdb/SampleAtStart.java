package salesassistant.app.warehouse.duckdb;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import salesassistant.app.problem.SettingException;
import salesassistant.sample.ProgressListener;
import salesassistant.sample.SampleWorld;

/** Makes the sample where there is no data yet, so that the server alone is enough. */
final class SampleAtStart {

    private final DuckDbSettings settings;
    private final PrintStream console;

    SampleAtStart(DuckDbSettings settings, PrintStream console) {
        this.settings = settings;
        this.console = console;
    }

    void makeIfMissing() {
        if (Files.exists(settings.file())) {
            return;
        }
        try {
            Files.createDirectories(settings.dataDir());
        } catch (IOException refused) {
            throw new SettingException(
                    "DATA_DIR is " + settings.dataDir() + ", which cannot be written to.",
                    "Set it to a folder of yours.");
        }
        console.println("Making the sample data (" + settings.sampleProfile() + ") …");
        SampleWorld.generate(settings.sample(), settings.file(), toTheConsole());
    }

    private ProgressListener toTheConsole() {
        return new ProgressListener() {
            private int told = -1;

            @Override
            public synchronized void progressed(String step, double share) {
                int percent = (int) (share * 10) * 10;
                if (percent > told) {
                    told = percent;
                    console.println("  " + percent + " % " + step);
                }
            }
        };
    }
}
