package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.jspecify.annotations.Nullable;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.sql.SqlStatement;
import tools.jackson.databind.JsonNode;

/** A talk whose numbers are held against SQL that was written without any of the product. */
abstract class NumberTalkTests extends TalkTests {

    static final Percentage NOTHING = Percentage.withPercentage(1e-7);

    /** The weeks of the usual period, the same a year before, and last year's. */
    static final String NOW = "period_end_date > DATE '2025-11-16' AND period_end_date <= DATE '2026-11-15'";

    static final String BEFORE = "period_end_date > DATE '2024-11-17' AND period_end_date <= DATE '2025-11-16'";
    static final String LAST_YEAR = "period_end_date > DATE '2024-12-29' AND period_end_date <= DATE '2025-12-28'";

    static final String ROWS = " FROM nielsen_sales_metrics WHERE period_type = 'WEEK' AND country_code = 'SE' AND ";
    static final String BRANDS = ROWS + "product_level = 'BRAND' AND category = 'Ketchup' AND ";
    static final String CATEGORY = ROWS + "product_level = 'CATEGORY' AND category = 'Ketchup' AND ";
    static final String IN_SWEDEN = "market_level = 'COUNTRY' AND ";
    static final String IN_NORR = "market_level = 'REGION' AND region = 'Norr' AND ";
    static final String AT_ALMGREN = "market_level = 'BANNER' AND retailer_group = 'Almgren' AND ";

    /** The last reply of a talk. */
    final JsonNode talk(String messages) {
        var said = List.of(messages.split(" > "));
        var reply = say(said.getFirst(), null);
        for (var next : said.subList(1, said.size())) {
            reply = say(next, reply.path("conversation_id").asString());
        }
        assertThat(reply.path("outcome").asString())
                .as(reply.path("message").asString())
                .isEqualTo("answered");
        return reply;
    }

    final List<JsonNode> rows(JsonNode said) {
        return tables(said).getLast();
    }

    final List<List<JsonNode>> tables(JsonNode said) {
        var own = said.path("query").path("results").path("rows");
        if (own.isArray()) {
            return List.of(own.valueStream().toList());
        }
        return said.path("parts")
                .valueStream()
                .filter(part -> part.path("type").asString().equals("table"))
                .map(part ->
                        json(get("/api/genie/queries/" + part.path("query_id").asString())))
                .map(answer -> answer.path("results").path("rows").valueStream().toList())
                .toList();
    }

    /** The same rows in the same order. */
    static void matches(List<JsonNode> rows, List<List<@Nullable Object>> expected, int numbers) {
        assertThat(rows).hasSameSizeAs(expected);
        for (int i = 0; i < rows.size(); i++) {
            same(rows.get(i), expected.get(i), 0, numbers);
        }
    }

    /** The name and the numbers after it. */
    static void same(JsonNode row, List<@Nullable Object> expected, int name, int numbers) {
        assertThat(row.get(name).asString()).isEqualTo(expected.getFirst());
        for (int i = 1; i <= numbers; i++) {
            assertThat(row.get(name + i).asDouble())
                    .isCloseTo(((BigDecimal) Objects.requireNonNull(expected.get(i))).doubleValue(), NOTHING);
        }
    }

    static double number(JsonNode row, int at) {
        return row.get(at).asDouble();
    }

    static double number(List<List<@Nullable Object>> rows, int at) {
        return ((BigDecimal) Objects.requireNonNull(rows.getFirst().get(at))).doubleValue();
    }

    static double last(JsonNode row) {
        return row.get(row.size() - 1).asDouble();
    }

    final List<List<@Nullable Object>> run(String sql, int numbers) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("name", Column.Kind.TEXT, Unit.NUMBER, 0, Optional.empty(), Optional.empty()));
        for (int i = 0; i < numbers; i++) {
            columns.add(new Column("n" + i, Column.Kind.NUMBER, Unit.NUMBER, 0, Optional.empty(), Optional.empty()));
        }
        var table = warehouse()
                .run(
                        new SqlStatement(sql, List.of(), sql, columns),
                        Page.first(100),
                        new Caller("anna", "Anna"),
                        Deadline.in(Duration.ofSeconds(20)))
                .table();
        return table.rows();
    }
}
