package salesassistant.simulator.catalog;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import salesassistant.simulator.people.User;
import salesassistant.simulator.sql.Column;
import salesassistant.simulator.sql.SqlEngine;
import salesassistant.simulator.sql.SqlText;
import salesassistant.simulator.sql.Tables.Kind;
import salesassistant.simulator.sql.Tables.Table;

/** Finds the columns of a table by asking the engine for a result that nobody reads. */
public final class Descriptions {

    private final SqlEngine engine;
    private final User reader;
    private final String metricView;

    /** The reader must be somebody who may read every table. */
    public Descriptions(SqlEngine engine, User reader, String metricView) {
        this.engine = engine;
        this.reader = reader;
        this.metricView = metricView;
    }

    String metricView() {
        return metricView;
    }

    List<Description> of(Table table) {
        return table.kind() == Kind.METRIC_VIEW
                ? ofMetricView(table)
                : columns("SELECT * FROM " + table.fullName()).stream()
                        .map(column -> new Description(column, "", "", ""))
                        .toList();
    }

    private List<Description> ofMetricView(Table table) {
        var entries = new ArrayList<JsonNode>();
        var roles = new ArrayList<String>();
        var outputs = new ArrayList<String>();
        var definition = definition();
        for (var dimension : definition.path("dimensions")) {
            entries.add(dimension);
            roles.add("dimension");
            outputs.add(quoted(dimension));
        }
        for (var measure : definition.path("measures")) {
            entries.add(measure);
            roles.add("measure");
            outputs.add("MEASURE(" + quoted(measure) + ") AS " + quoted(measure));
        }
        var columns = columns("SELECT " + String.join(", ", outputs) + " FROM " + table.fullName() + " GROUP BY ALL");
        var described = new ArrayList<Description>();
        for (int i = 0; i < columns.size(); i++) {
            var entry = entries.get(i);
            described.add(new Description(
                    columns.get(i),
                    entry.path("comment").asText(),
                    roles.get(i),
                    entry.path("expr").asText()));
        }
        return described;
    }

    private JsonNode definition() {
        try {
            return new YAMLMapper().readTree(metricView);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    private List<Column> columns(String sql) {
        return engine.run(reader, SqlText.of(sql), "describe").columns();
    }

    private static String quoted(JsonNode entry) {
        return "`" + entry.path("name").asText() + "`";
    }
}
