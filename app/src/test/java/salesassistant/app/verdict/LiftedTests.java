package salesassistant.app.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salesassistant.app.guard.SqlContents;
import salesassistant.semantics.catalog.Catalogs;

class LiftedTests {

    private static final SqlContents SQL =
            SqlContents.of("SELECT brand FROM sales WHERE week_end >= '2026-08-30' AND category = 'Ketchup' LIMIT 5");

    @Test
    void looksForTheAskersNumbersAndTakesNothingForMoreThanWasTold() {
        var said = "top 5 brands by zorblax over 7";

        var lifted = Lifted.of(
                said,
                said + "\nFilters: \"latest 12 weeks\"; \"Ketchup\"",
                List.of("zorblax"),
                SQL,
                Catalogs.nielsen());

        assertThat(lifted.missing()).containsExactly("zorblax", "7");
        assertThat(lifted.extra()).isEmpty();
        assertThat(Lifted.of(said, said, List.of(), SQL, Catalogs.nielsen()).extra())
                .containsExactly("Ketchup");
    }
}
