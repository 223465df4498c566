package salesassistant.semantics.narration;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.semantics.narration.WhyNarratorTests.PARTS;
import static salesassistant.semantics.narration.WhyNarratorTests.SIZE;
import static salesassistant.semantics.narration.WhyNarratorTests.alone;
import static salesassistant.semantics.narration.WhyNarratorTests.because;
import static salesassistant.semantics.narration.WhyNarratorTests.cause;
import static salesassistant.semantics.narration.WhyNarratorTests.narrator;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.reading.Premise;

/** A pack that took the place of another is one piece of news, not a launch and a delisting. */
class WhyReplacementTests {

    @Test
    void tellsAPackThatTookThePlaceOfAnotherAsThat() {
        var replaced = replaced();

        assertThat(alone(replaced, Language.EN))
                .startsWith("A change of pack: Original 500 g was replaced by Original 450 g (−SEK ")
                .contains("net −SEK 1.6 m, ")
                .endsWith(" of the change).");
        assertThat(alone(replaced, Language.SV))
                .startsWith("Byte av förpackning: Original 500 g ersattes av Original 450 g (−")
                .contains("netto −1,6 mkr");
        assertThat(narrator(because(Premise.FELL, List.of(replaced)), Language.EN)
                        .narrate(SmallCatalog.SPAN, question -> question.startsWith("Why"))
                        .followups())
                .isEmpty();
    }

    @Test
    void whatWorkedTheOtherWayIsASentenceToo() {
        assertThat(against(replaced(), Language.EN))
                .contains("Working the other way: Original 500 g was replaced by Original 450 g (−SEK");
        assertThat(against(replaced(), Language.SV))
                .contains("Åt andra hållet verkade att Original 500 g ersattes av Original 450 g (−");
    }

    private static String against(Cause cause, Language language) {
        var fell = because(Premise.FELL, List.of());
        var explanation = new Explanation(
                fell.question(),
                fell.size(),
                fell.premiseHeld(),
                fell.material(),
                fell.since(),
                fell.context(),
                List.of(),
                List.of(cause),
                fell.splits(),
                fell.excluded(),
                fell.unknown(),
                List.of());
        return narrator(explanation, language)
                .narrate(SmallCatalog.SPAN, _ -> true)
                .text()
                .replace('\u00a0', ' ');
    }

    private static Cause replaced() {
        var whole = SIZE.cell(0, Questions.CHANGE);
        var one = cause(0, "Original", whole);
        var packs = new Cause.Replacement(
                new Subject.Name("item", "Original 500 g"),
                PARTS.cell(1, Questions.CHANGE).orElseThrow(),
                new Subject.Name("item", "Original 450 g"),
                PARTS.cell(2, Questions.CHANGE).orElseThrow());
        return new Cause(
                Cause.Kind.REPLACEMENT,
                List.of(packs.gone(), packs.came()),
                List.of(),
                one.effect(),
                one.share(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(packs));
    }
}
