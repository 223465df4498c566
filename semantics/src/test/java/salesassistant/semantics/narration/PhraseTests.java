package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;

class PhraseTests {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z]}");

    @Test
    void everyPieceHasTheSamePlacesInEveryLanguage() {
        for (var phrase : Phrase.values()) {
            assertThat(places(phrase, Language.SV)).as(phrase.name()).isEqualTo(places(phrase, Language.EN));
        }
    }

    @Test
    void noPieceHoldsADigit() {
        for (var phrase : Phrase.values()) {
            for (var language : Language.values()) {
                assertThat(phrase.pattern(language)).as(phrase.name()).doesNotContainPattern("\\d");
            }
        }
    }

    private static Object places(Phrase phrase, Language language) {
        return PLACE.matcher(phrase.pattern(language))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
