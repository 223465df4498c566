package salesassistant.app.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import salesassistant.app.genie.GenieTrail;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.result.ResultTable;

class GenieTextTests {

    private static Column column(String name, Column.Kind kind) {
        return new Column(name, kind, Unit.PACKS, 0, Optional.empty(), Optional.empty());
    }

    private static GenieText beside(String text, long rowCount) {
        var columns = List.of(column("brand", Column.Kind.TEXT), column("sales", Column.Kind.NUMBER));
        List<List<@Nullable Object>> rows =
                List.of(List.of("Solgård", new BigDecimal("1200")), List.of("Rubino", new BigDecimal("900")));
        var says = new GenieSays(
                "space",
                URI.create("https://workspace.example/genie"),
                GenieTrail.fromMemory("how did they sell?"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(text),
                Optional.of("SELECT 1"),
                Optional.empty(),
                Optional.empty());
        return GenieText.beside(says, new ResultTable(columns, rows, rowCount), List.of("SEK"), Language.EN);
    }

    @Test
    void saysThatMoneyInAnotherCurrencyThanTheDatasIsNotVerified() {
        assertThat(beside("Solgård sold for SEK 1,200.", 2).note()).isEmpty();
        assertThat(beside("Solgård sold for $1,200.", 2).note()).hasValue(GenieText.NOT_VERIFIED.in(Language.EN));
    }

    @Test
    void showsWhatTheRowsSupport() {
        GenieText found = beside("Solgård sold 1,200 and Rubino 900.", 2);

        assertThat(found.says().text()).hasValue("Solgård sold 1,200 and Rubino 900.");
        assertThat(found.note()).isEmpty();
    }

    @Test
    void doesNotShowWhatTheRowsContradict() {
        GenieText found = beside("Solgård sold 900.", 2);

        assertThat(found.says().text()).isEmpty();
        assertThat(found.notes(List.of("first"))).containsExactly("first", GenieText.CONTRADICTED.in(Language.EN));
    }

    @Test
    void marksWhatTheRowsCannotSay() {
        assertThat(beside("Solgård grew thanks to its campaign.", 2).note())
                .hasValue(GenieText.NOT_VERIFIED.in(Language.EN));
        assertThat(beside("Solgård sold 900.", 5000).note()).hasValue(GenieText.NOT_VERIFIED.in(Language.EN));
    }
}
