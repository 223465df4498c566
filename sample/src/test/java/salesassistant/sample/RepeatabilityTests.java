package salesassistant.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same settings make the same sample, however many threads make it. */
class RepeatabilityTests {

    @TempDir
    private Path folder;

    @Test
    void twoRunsGiveTheSameContent() {
        assertThat(tiny(SampleSettings.DEFAULT_SEED, 2))
                .isEqualTo(Samples.tiny().hash());
    }

    @Test
    void threadsDoNotMatter() {
        assertThat(tiny(SampleSettings.DEFAULT_SEED, 1))
                .isEqualTo(Samples.tiny().hash());
    }

    @Test
    void anotherSeedGivesAnotherWorld() {
        assertThat(tiny(7, 2)).isNotEqualTo(Samples.tiny().hash());
    }

    @Test
    void theHashIsOfTheContentAndNotOfTheOrder() throws Exception {
        var standard = Samples.tiny();
        try (var copy = java.sql.DriverManager.getConnection("jdbc:duckdb:");
                var statement = copy.createStatement()) {
            statement.execute("ATTACH '%s' AS made (READ_ONLY)".formatted(standard.file()));
            statement.execute("CREATE SCHEMA mixed");
            for (String table : new String[] {"dim_period", "dim_market", "dim_product", "vat_rate", "dq_notes"}) {
                statement.execute("CREATE TABLE mixed.%1$s AS FROM made.%1$s".formatted(table));
            }
            statement.execute(
                    "CREATE TABLE mixed.nielsen_sales_metrics AS FROM made.nielsen_sales_metrics ORDER BY hash(product_id)");

            assertThat(new ContentHash(copy).of("mixed")).isEqualTo(standard.hash());
            statement.execute(
                    "UPDATE mixed.nielsen_sales_metrics SET sales_value = sales_value + 0.01 WHERE rowid = 5");
            assertThat(new ContentHash(copy).of("mixed")).isNotEqualTo(standard.hash());
        }
    }

    @Test
    void theFileSaysWhatItIs() {
        assertThat(Samples.tiny().rows("FROM sample_settings"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("profile", "tiny")
                        .containsEntry("end_date", SampleSettings.DEFAULT_END)
                        .containsEntry("seed", SampleSettings.DEFAULT_SEED)
                        .containsEntry("fact_rows", Samples.tiny().count("SELECT count(*) FROM nielsen_sales_metrics"))
                        .containsEntry("content_hash", Samples.tiny().hash()));
    }

    @Test
    void aNewSampleReplacesTheOldOneAndLeavesNothingBeside() throws Exception {
        Path file = folder.resolve("sales.duckdb");
        Files.writeString(file, "an older file");

        SampleWorld.generate(SampleSettings.of(Profile.TINY), file, ProgressListener.SILENT);

        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
        var made = Sample.open(file, "");
        assertThat(made.count("SELECT count(*) FROM nielsen_sales_metrics")).isPositive();
        made.connection().close();
    }

    private String tiny(long seed, int threads) {
        var settings = new SampleSettings(Profile.TINY, SampleSettings.DEFAULT_END, seed);
        return SampleWorld.generate(settings, folder.resolve("sales.duckdb"), ProgressListener.SILENT, threads);
    }
}
