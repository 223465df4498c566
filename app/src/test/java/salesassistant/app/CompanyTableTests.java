package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import salesassistant.semantics.query.Column.Kind;

/** A plain table of the workspace, described by two files: the published table of the sample, as the company would have it. */
class CompanyTableTests extends CompanyServerTests {

    private static final String TABLE = "p_coe_gold.ofs_nielsen.nielsen_sales";

    @DynamicPropertySource
    static void table(DynamicPropertyRegistry properties) {
        properties.add("DATABRICKS_METRIC_VIEW", () -> TABLE);
        properties.add("CATALOG_METRIC_VIEW", () -> file("metric-view.yaml"));
        properties.add("CATALOG_OVERLAY", () -> file("overlay.yaml"));
    }

    @Test
    void isAnsweredFromItsRowsAsTheCaller() {
        var question = "value sales by retailer group last 12 weeks";
        var rows = sql(
                "anna",
                "SELECT retailer_group, SUM(sales_value) FROM " + TABLE
                        + " WHERE period_type = 'WEEK' AND market_level = 'BANNER' AND country_code = 'SE'"
                        + " AND product_level = 'CATEGORY' AND period_end_date > DATE '2026-08-23'"
                        + " GROUP BY 1 ORDER BY 2 DESC",
                Kind.TEXT,
                Kind.NUMBER);

        var answer = ask("anna", question);

        assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("answered");
        assertThat(answer.path("sql").asString()).contains(TABLE).doesNotContain("MEASURE(");
        CompanyQuestionsTests.same(answer.path("results").path("rows"), rows);
    }

    @Test
    void isNotOpenedForWhoSeesTooLittleOfIt() {
        var told = get("bo", "/api/catalog/options?kind=market");

        // Her rows hold no total, from which every answer starts; better none than a wrong one.
        assertThat(told.path("code").asString()).isEqualTo("catalog-wrong");
        assertThat(told.toString()).doesNotContain("Gemena");
    }

    private static String file(String name) {
        try {
            var text = new ClassPathResource("catalog/nielsen_sales." + name)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .replace("source: nielsen_sales_metrics", "source: " + TABLE);
            return Files.writeString(
                            Files.createDirectories(Path.of("target", "company-table"))
                                    .resolve(name),
                            text)
                    .toAbsolutePath()
                    .toString();
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
