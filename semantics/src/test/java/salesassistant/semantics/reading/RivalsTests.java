package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Query;

/** Rivals are those who sell where we sell, in a world where we sell no jam and no crispbread. */
class RivalsTests {

    private static final List<String> NOT_OURS = List.of("Jam", "Crispbread");

    private final QuestionReader reader = new PhraseReader(Catalogs.nielsen(), withoutOurs(), Readers.DATA);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "who is our biggest competitor?",
                "who are our competitors?",
                "vem är vår största konkurrent?",
                "how did we do against our competitors",
                "våra största konkurrenter i Norr"
            })
    void theyAreLookedForInTheCategoriesWeSellIn(String question) {
        assertThat(filter(question)).contains("Ketchup", "Plant-based").doesNotContain("Jam", "Crispbread");
    }

    @Test
    void whereACategoryIsNamedItIsThatOne() {
        assertThat(filter("who is our biggest competitor in jam?"))
                .contains("Jam")
                .doesNotContain("Ketchup");
    }

    @Test
    void everybodyElseIsEverywhere() {
        assertThat(filter("sales excluding us")).doesNotContain("Ketchup");
    }

    @Test
    void whoSellsInAllOfThemHasRivalsInAllOfThem() {
        assertThat(Readers.understood("who is our biggest competitor?")
                        .query()
                        .filter()
                        .dimensions())
                .doesNotContain("category");
    }

    private String filter(String question) {
        assertThat(reader.read(question, Optional.empty())).as(question).isInstanceOf(Interpretation.Understood.class);
        Query query = ((Interpretation.Understood) reader.read(question, Optional.empty())).query();
        return query.filter().toString();
    }

    private static Members withoutOurs() {
        var byDimension = new LinkedHashMap<String, List<Member>>();
        for (var dimension : Catalogs.nielsen().dimensions()) {
            byDimension.put(
                    dimension.name(),
                    Readers.MEMBERS.of(dimension.name()).stream()
                            .filter(member -> !(NOT_OURS.contains(
                                            member.traits().getOrDefault("category", ""))
                                    && "Nordvik Foods".equals(member.traits().get("manufacturer"))))
                            .toList());
        }
        return new Members(byDimension);
    }
}
