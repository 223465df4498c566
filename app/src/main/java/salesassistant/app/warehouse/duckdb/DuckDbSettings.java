package salesassistant.app.warehouse.duckdb;

import java.nio.file.Path;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;

/**
 * Where the embedded data lies and what a statement may use.
 *
 * @param dataDir the folder of sales.duckdb (DATA_DIR)
 * @param memory the engine's memory, for example 2GB (DUCKDB_MEMORY)
 * @param threads the engine's threads; 0 is one for each processor (DUCKDB_THREADS)
 * @param statements how many statements run at once; 0 is one for each processor and at least two (DUCKDB_STATEMENTS)
 * @param sampleProfile the sample made when there is no data (SAMPLE_PROFILE)
 */
@ConfigurationProperties("warehouse.duckdb")
record DuckDbSettings(
        @DefaultValue("data") Path dataDir,
        @DefaultValue("2GB") String memory,
        @DefaultValue("0") int threads,
        @DefaultValue("0") int statements,
        @DefaultValue("standard") String sampleProfile) {

    DuckDbSettings {
        if (!memory.matches("[1-9][0-9]{0,6} ?(MB|GB|MiB|GiB)")) {
            throw new SettingException(
                    "DUCKDB_MEMORY is " + memory + ".", "Write a number with its unit, for example 512MB or 2GB.");
        }
        if (threads < 0 || threads > 256) {
            throw new SettingException("DUCKDB_THREADS is " + threads + ".", "Set 1 to 256, or 0 for all processors.");
        }
        if (statements < 0 || statements > 64) {
            throw new SettingException(
                    "DUCKDB_STATEMENTS is " + statements + ".",
                    "Set 1 to 64, or 0 for as many as there are processors.");
        }
        profile(sampleProfile);
    }

    /** The sample to make when there is no data. */
    SampleSettings sample() {
        return SampleSettings.of(profile(sampleProfile));
    }

    private static Profile profile(String name) {
        try {
            return Profile.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            throw new SettingException(
                    "SAMPLE_PROFILE is " + name + ".", "Set it to tiny, small, standard, nordic or large.");
        }
    }

    Path file() {
        return dataDir.resolve("sales.duckdb");
    }

    int statementsAtOnce() {
        return statements == 0 ? Math.max(2, Runtime.getRuntime().availableProcessors()) : statements;
    }

    int threadsUsed() {
        return threads == 0 ? Runtime.getRuntime().availableProcessors() : threads;
    }
}
