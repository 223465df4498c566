package salesassistant.app.chat.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.catalog.SampleCatalog;
import salesassistant.app.conversation.MessagePart;
import salesassistant.app.insight.Followed;
import salesassistant.app.insight.Outlook;
import salesassistant.app.insight.Outlook.Reach;
import salesassistant.app.question.ShownInsight;
import salesassistant.semantics.catalog.Language;

/** What is said of what was seen, and nothing of what was not. */
class NoticingTests {

    private static final OpenCatalog OPEN = SampleCatalog.open();

    @Test
    void badNewsIsToldToWhoeverWorriesAndTheWeightiestToWhoeverAsks() {
        var seen = seen(Reach.ALL, "good", "good", "bad");

        assertThat(head(told(seen, Language.EN, true)))
                .startsWith("This went against you in what you follow (Sales value), as of 2026-W46");
        assertThat(insights(told(seen, Language.EN, true))).containsExactly("2 bad");
        assertThat(insights(told(seen, Language.EN, false))).containsExactly("0 good", "1 good", "2 bad");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            EN | ALL  | true  | bad  | This went against you in what you follow (Sales value), as of
            EN | PART | true  | bad  | This went against you in what you follow (Sales value), as far as it could be looked at, as of
            SV | PART | true  | bad  | Det här gick emot dig i det du följer (Försäljningsvärde), så långt det kunde gås igenom, till
            EN | ALL  | false | bad  | This stands out in what you follow (Sales value), as of
            EN | PART | false | bad  | This stands out in what you follow (Sales value), as far as it could be looked at, as of
            SV | PART | false | bad  | Det här sticker ut i det du följer (Försäljningsvärde), så långt det kunde gås igenom, till
            EN | ALL  | true  | good | Of what stands out in what you follow (Sales value), as of
            EN | PART | true  | good | Of what stands out in what you follow (Sales value), as far as it could be looked at, as of
            SV | PART | true  | good | Inget av det som sticker ut i det du följer (Försäljningsvärde), så långt det kunde gås igenom, till
            EN | ALL  | true  |      | Nothing stands out in what you follow (Sales value), as of
            EN | PART | true  |      | Nothing stands out in what you follow (Sales value), as far as it could be looked at, as of
            SV | PART | false |      | Inget sticker ut i det du följer (Försäljningsvärde), så långt det kunde gås igenom, till
            EN | NONE | true  |      | What you follow (Sales value) could not be looked at just now
            SV | NONE | false |      | Det du följer (Försäljningsvärde) kunde inte gås igenom just nu
            """)
    void theHeadClaimsNoMoreThanWasLookedAt(
            Language language, Reach reach, boolean worried, @Nullable String news, String head) {
        var seen = news == null ? seen(reach) : seen(reach, news);
        var told = told(seen, language, worried);

        assertThat(head(told)).startsWith(head);
        assertThat(head(told).contains("Not all of it could be looked at")
                        || head(told).contains("Allt kunde inte gås igenom"))
                .isEqualTo(reach == Reach.PART);
        assertThat(insights(told)).hasSize(news == null ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource({"EN,stands out", "EN,moved further", "SV,sticker ut", "SV,rörde sig"})
    void whereNothingCouldBeLookedAtNothingIsSaidOfIt(Language language, String claim) {
        assertThat(head(told(seen(Reach.NONE), language, true))).doesNotContain(claim);
    }

    private static Saying told(Outlook.Seen seen, Language language, boolean worried) {
        return Noticing.told(OPEN, seen, new Noticing.Wish(language, worried));
    }

    private static Outlook.Seen seen(Reach reach, String... directions) {
        var insights = IntStream.range(0, directions.length)
                .mapToObj(i -> insight(i + " " + directions[i], directions[i]))
                .toList();
        var bad = insights.stream()
                .filter(one ->
                        Objects.requireNonNull(one.get(Language.EN)).direction().equals("bad"))
                .toList();
        return new Outlook.Seen(List.of(new Followed("sales_value", Map.of())), insights, bad, reach);
    }

    private static Map<Language, ShownInsight> insight(String text, String direction) {
        return Stream.of(Language.values())
                .collect(Collectors.toMap(
                        language -> language,
                        _ -> new ShownInsight("change", text, List.of(), 0.5, 0.99, direction, null)));
    }

    private static String head(Saying told) {
        return Objects.requireNonNull(told.parts().getFirst().text());
    }

    private static List<String> insights(Saying told) {
        return told.parts().stream()
                .map(MessagePart::insight)
                .filter(Objects::nonNull)
                .map(insight -> insight.text())
                .toList();
    }
}
