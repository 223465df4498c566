package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How values reach the warehouse. */
class MarkersTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "SELECT ?, ? | SELECT :p1, :p2",
                "SELECT '?', ? | SELECT '?', :p1",
                "SELECT 'it\\'s ?', ? | SELECT 'it\\'s ?', :p1",
                "SELECT 'it''s ?', ? | SELECT 'it''s ?', :p1",
                "SELECT r'\\', ? | SELECT r'\\', :p1",
                "SELECT \"?\", ? | SELECT \"?\", :p1",
                "SELECT `a?b`, ? | SELECT `a?b`, :p1",
                "SELECT `a``?`, ? | SELECT `a``?`, :p1",
                "SELECT /* ? */ ? | SELECT /* ? */ :p1",
                "SELECT /* /* ? */ ? */ ? | SELECT /* /* ? */ ? */ :p1",
                "SELECT ? - 1 / ? | SELECT :p1 - 1 / :p2",
                "SELECT ? -- ? | SELECT :p1 -- ?",
                "SELECT '? | SELECT '?"
            })
    void namesQuestionMarksButNotThoseInTextsNamesAndComments(String text, String named) {
        assertThat(Markers.named(text)).isEqualTo(named);
    }

    @Test
    void namesAgainAfterACommentOfOneLine() {
        assertThat(Markers.named("SELECT -- ?\n ?")).isEqualTo("SELECT -- ?\n :p1");
    }

    @Test
    void givesEveryValueItsType() {
        assertThat(Parameters.of(List.of(
                        "a",
                        LocalDate.of(2026, 11, 15),
                        7,
                        8L,
                        1.5,
                        true,
                        new BigDecimal("12.50"),
                        new BigDecimal("1E+3"))))
                .containsExactly(
                        parameter("p1", "STRING", "a"),
                        parameter("p2", "DATE", "2026-11-15"),
                        parameter("p3", "INT", "7"),
                        parameter("p4", "BIGINT", "8"),
                        parameter("p5", "DOUBLE", "1.5"),
                        parameter("p6", "BOOLEAN", "true"),
                        parameter("p7", "DECIMAL(4,2)", "12.50"),
                        parameter("p8", "DECIMAL(4,0)", "1000"));
    }

    private static Map<String, String> parameter(String name, String type, String value) {
        return Map.of("name", name, "type", type, "value", value);
    }
}
