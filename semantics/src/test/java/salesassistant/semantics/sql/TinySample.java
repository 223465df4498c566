package salesassistant.semantics.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;

/** The smallest sample in a real DuckDB, made once for each end date. */
final class TinySample {

    private static final Map<LocalDate, Connection> OPEN = new ConcurrentHashMap<>();

    private TinySample() {}

    /** The catalog of the levels the smallest sample publishes. */
    static Catalog catalog() {
        return Catalogs.nielsen()
                .publishing(Map.of(
                        Axis.MARKET,
                        Set.of("COUNTRY", "BANNER", "REGION"),
                        Axis.PRODUCT,
                        Set.of("CATEGORY", "BRAND", "ITEM")));
    }

    static Connection connection() {
        return connection(SampleSettings.DEFAULT_END);
    }

    static Connection connection(LocalDate endDate) {
        return OPEN.computeIfAbsent(endDate, TinySample::make);
    }

    private static Connection make(LocalDate endDate) {
        var file = Path.of("target", "tiny-" + endDate + ".duckdb");
        var settings = new SampleSettings(Profile.TINY, endDate, SampleSettings.DEFAULT_SEED);
        SampleWorld.generate(settings, file, (_, _) -> {});
        try {
            return DriverManager.getConnection("jdbc:duckdb:" + file);
        } catch (SQLException broken) {
            throw new IllegalStateException("The sample cannot be opened.", broken);
        }
    }
}
