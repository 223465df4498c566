package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Column;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;

class AnswerFormatTests {

    private static final Column AMOUNT = Columns.column(VALUE, SmallCatalog.catalog());
    private static final Column RATE = Columns.column(PERCENT, SmallCatalog.catalog());
    private static final Column PRICE = Columns.column(Figure.of("price_per_kg"), SmallCatalog.catalog());

    private final AnswerFormat english = format(Language.EN);
    private final AnswerFormat swedish = format(Language.SV);

    @Test
    void givesProgramsAPattern() {
        assertThat(AnswerFormat.pattern(AMOUNT)).isEqualTo("#,##0");
        assertThat(AnswerFormat.pattern(RATE)).isEqualTo("#,##0.0");
        assertThat(AnswerFormat.pattern(PRICE)).isEqualTo("#,##0.00");
    }

    @Test
    void givesPeopleTextInTheirLanguage() {
        assertThat(english.text(new BigDecimal("1234567.5"), AMOUNT)).isEqualTo("1,234,568");
        assertThat(swedish.text(new BigDecimal("1234567.5"), AMOUNT).replace('\u00a0', ' '))
                .isEqualTo("1 234 568");
        assertThat(swedish.text(new BigDecimal("-3.44"), RATE)).isEqualTo("−3,4");
        assertThat(english.brief(new BigDecimal("1234567.5"), AMOUNT).replace('\u00a0', ' '))
                .isEqualTo("SEK 1.2 m");
        assertThat(english.brief(true, PRICE)).isEqualTo("yes");
        assertThat(english.text(LocalDate.of(2026, 11, 15), PRICE)).isEqualTo("2026-11-15");
    }

    @Test
    void writesNoMinusBeforeAZero() {
        assertThat(english.text(new BigDecimal("-0.04"), RATE)).isEqualTo("0.0");
    }

    @Test
    void saysNewWhereARateHasNoBase() {
        assertThat(swedish.text(null, RATE)).isEqualTo("ny");
        assertThat(english.text(null, AMOUNT)).isEqualTo("–");
    }

    @Test
    void keepsEveryDigitOfAVeryLargeNumber() {
        assertThat(english.text(new BigDecimal("12345678901234567890"), AMOUNT))
                .isEqualTo("12,345,678,901,234,567,890");
    }

    private static AnswerFormat format(Language language) {
        return AnswerFormat.of(Questions.of(VALUE, PERCENT).againstYearAgo().query(), SmallCatalog.catalog(), language);
    }
}
