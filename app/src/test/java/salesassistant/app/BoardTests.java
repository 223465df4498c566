package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.warehouse.Page;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.sql.SqlStatement;
import tools.jackson.databind.JsonNode;

/** Our own boards, held against SQL that none of our code wrote. */
class BoardTests extends ServerTests {

    private static final Offset<BigDecimal> ROUNDING = Offset.offset(new BigDecimal("0.0000001"));

    @ParameterizedTest
    @ValueSource(strings = {"overview", "brands", "retailers"})
    void everyTileHasNumbersAndWordsThatAskForThem(String board) {
        var reply = board(board);

        assertThat(reply.path("tiles")).hasSizeGreaterThan(4).allSatisfy(tile -> {
            assertThat(tile.path("trouble").isNull()).isTrue();
            assertThat(tile.path("rows")).isNotEmpty();
            assertThat(tile.path("question").asString("")).isNotBlank();
            assertThat(tile.path("row_questions")).hasSameSizeAs(tile.path("rows"));
        });
        assertThat(numbers(reply))
                .isNotEmpty()
                .allSatisfy(tile -> assertThat(tile.path("why").asString("")).startsWith("why did"));
        assertThat(reply.path("as_of").asString()).isEqualTo("2026-11-15");
    }

    @Test
    void theNumbersAreThoseOfTheWeeksOfTheCategoryInTheCountry() {
        var value = tile(board("overview"), "value").path("rows").get(0);

        var now = sum("sales_value", "CATEGORY", "COUNTRY", 0, "country_code = 'SE'");
        var before = sum("sales_value", "CATEGORY", "COUNTRY", 364, "country_code = 'SE'");
        assertThat(value.get(0).decimalValue()).isEqualByComparingTo(now);
        assertThat(value.get(1).decimalValue()).isEqualByComparingTo(before);
        assertThat(value.get(2).decimalValue())
                .isCloseTo(
                        now.multiply(BigDecimal.valueOf(100))
                                .divide(before, MathContext.DECIMAL64)
                                .subtract(BigDecimal.valueOf(100)),
                        ROUNDING);
    }

    @Test
    void theWeeksAndTheBrandsAddUpToTheTotalAndTheRetailersToWhatTheyDelivered() {
        var reply = board("overview");

        var now = sum("sales_value", "CATEGORY", "COUNTRY", 0, "country_code = 'SE'");
        var before = sum("sales_value", "CATEGORY", "COUNTRY", 364, "country_code = 'SE'");
        assertThat(added(tile(reply, "trend"), 1)).isEqualByComparingTo(now);
        assertThat(added(tile(reply, "trend"), 2)).isEqualByComparingTo(before);
        // One retailer did not deliver every week, so all of them together are less than the country.
        assertThat(added(tile(reply, "retailers"), 1))
                .isEqualByComparingTo(sum("sales_value", "CATEGORY", "BANNER", 0, "country_code = 'SE'"));
        assertThat(added(tile(reply, "movers"), 1)).isEqualByComparingTo(now.subtract(before));
        assertThat(tile(reply, "trend").path("rows")).hasSize(52);
    }

    @Test
    void aFilterLimitsEveryTile() {
        var reply = board("overview", "category=Ketchup", "market=region:Norr", "period=last-52-weeks");

        var norr = "region = 'Norr' AND category = 'Ketchup'";
        var now = sum("sales_value", "CATEGORY", "REGION", 0, norr);
        assertThat(tile(reply, "value").path("rows").get(0).get(0).decimalValue())
                .isEqualByComparingTo(now);
        assertThat(added(tile(reply, "trend"), 1)).isEqualByComparingTo(now);
        var ours = sum("sales_value", "ITEM", "REGION", 0, norr + " AND manufacturer = 'Nordvik Foods'");
        assertThat(tile(reply, "own-share").path("rows").get(0).get(0).decimalValue())
                .isCloseTo(ours.multiply(BigDecimal.valueOf(100)).divide(now, MathContext.DECIMAL64), ROUNDING);
        assertThat(tile(reply, "retailers").path("trouble").asString("")).contains("Not published");
        assertThat(reply.path("filters"))
                .extracting(filter -> filter.path("chosen").asString())
                .containsExactly("Ketchup", "region:Norr", "last-52-weeks");
    }

    @Test
    void whatIsClickedIsAnsweredWithTheSameNumber() {
        var tile = tile(board("overview", "category=Ketchup", "period=last-12-weeks"), "value");
        var row = tile(board("overview", "category=Ketchup", "period=last-12-weeks"), "retailers");

        assertThat(firstFigure(tile.path("question").asString()))
                .isEqualByComparingTo(tile.path("rows").get(0).get(0).decimalValue());
        assertThat(firstFigure(row.path("row_questions").get(0).asString()))
                .isEqualByComparingTo(row.path("rows").get(0).get(1).decimalValue());
    }

    @Test
    void aNumberCanBeAskedInSwedishWhyItChanged() {
        var reply = json(send(request("/api/dashboard/tiles?category=Ketchup&period=last-12-weeks&board=overview")
                .header("Accept-Language", "sv")
                .GET()
                .build()));

        assertThat(numbers(reply))
                .hasSizeGreaterThan(3)
                .allSatisfy(tile -> assertThat(tile.path("why").asString("")).startsWith("varför"));
    }

    @Test
    void askedWhyANumberAndAMoverChangedTheSameChangeIsExplained() {
        var reply = board("overview", "category=Ketchup", "market=region:Norr");
        var movers = tile(reply, "movers");

        var number = ask(tile(reply, "value").path("why").asString());
        assertThat(number.path("interpretation").path("sentence").asString()).contains("Ketchup", "Norr");
        assertThat(number.path("why").path("change").path("now"))
                .isEqualTo(tile(reply, "value").path("rows").get(0).get(0));
        assertThat(movers.path("row_whys"))
                .hasSameSizeAs(movers.path("rows"))
                .allSatisfy(why -> assertThat(why.asString("")).isNotBlank());
        assertThat(ask(movers.path("row_whys").get(0).asString())
                        .path("interpretation")
                        .path("sentence")
                        .asString())
                .contains(movers.path("rows").get(0).get(0).asString());
    }

    @Test
    void saysWhatIsLookedAtWithoutAMarket() {
        assertThat(board("overview").path("filters").get(1).path("all").asString())
                .isEqualTo("Sweden (all markets)");
    }

    @Test
    void marksTheHolidaysOfThePeriod() {
        assertThat(board("overview").path("holidays"))
                .extracting(holiday -> holiday.path("label").asString() + " "
                        + holiday.path("week").asString())
                .containsExactly("Easter 2026-W14", "Midsummer 2026-W25", "Christmas 2025-W52");
    }

    @Test
    void whatCannotBeChosenIsSaid() {
        assertThat(get("/api/dashboard/tiles?board=margins").statusCode()).isEqualTo(404);
        assertThat(get("/api/dashboard/tiles?board=overview&category=Wine").statusCode())
                .isEqualTo(422);
        assertThat(get("/api/dashboard/tiles?board=overview&market=region:Atlantis")
                        .statusCode())
                .isEqualTo(422);
        assertThat(get("/api/dashboard/tiles?board=overview&market=password:x").statusCode())
                .isEqualTo(422);
        assertThat(get("/api/dashboard/tiles?board=overview&period=tomorrow").statusCode())
                .isEqualTo(422);
    }

    private JsonNode board(String name, String... filters) {
        var path = new StringBuilder("/api/dashboard/tiles?board=" + name);
        for (var filter : filters) {
            int equals = filter.indexOf('=') + 1;
            path.append('&')
                    .append(filter, 0, equals)
                    .append(URLEncoder.encode(filter.substring(equals), StandardCharsets.UTF_8));
        }
        var reply = get(path.toString());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return json(reply);
    }

    private static List<JsonNode> numbers(JsonNode board) {
        return board.path("tiles")
                .valueStream()
                .filter(tile -> tile.path("kind").asString().equals("number"))
                .toList();
    }

    private static JsonNode tile(JsonNode board, String id) {
        return StreamSupport.stream(board.path("tiles").spliterator(), false)
                .filter(tile -> tile.path("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static BigDecimal added(JsonNode tile, int column) {
        return StreamSupport.stream(tile.path("rows").spliterator(), false)
                .map(row -> row.get(column).decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The first number of the first row of an answer. */
    private BigDecimal firstFigure(String question) {
        var row = ask(question).path("results").path("rows").get(0);
        return StreamSupport.stream(row.spliterator(), false)
                .filter(JsonNode::isNumber)
                .findFirst()
                .orElseThrow()
                .decimalValue();
    }

    /** A sum over 52 weeks, so many days back, on the published rows of these levels. */
    private BigDecimal sum(String measure, String product, String market, int back, String rows) {
        var sql = """
                SELECT sum(%s) FROM nielsen_sales_metrics
                WHERE period_type = 'WEEK' AND product_level = '%s' AND market_level = '%s' AND %s
                AND period_end_date > DATE '2026-11-15' - %d AND period_end_date <= DATE '2026-11-15' - %d""".formatted(measure, product, market, rows, 364 + back, back);
        var column = new Column("x", Column.Kind.NUMBER, Unit.NUMBER, 0, Optional.empty(), Optional.empty());
        var table = warehouse()
                .run(
                        new SqlStatement(sql, List.of(), sql, List.of(column)),
                        Page.first(1),
                        new Caller("anna", "Anna"),
                        Deadline.in(Duration.ofSeconds(60)))
                .table();
        return (BigDecimal) table.rows().getFirst().getFirst();
    }
}
