package salesassistant.semantics.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Language;

/** The grammar's own words hide no word that carries meaning. */
class GrammarWordsTests {

    @ParameterizedTest
    @EnumSource(Language.class)
    void swallowNoWordForOurselves(Language language) {
        var own = own(language);
        GrammarWords.load(language).meanings().stream()
                .filter(form -> !(form.meaning() instanceof Meaning.Own) && !isOfTheOccasion(form))
                .forEach(form -> assertThat(words(form.text())).as(form.text()).doesNotContainAnyElementsOf(own));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void leaveOurselvesToTheQuestionInMeasuresToo(Language language) {
        var own = own(language);
        Catalogs.nielsen().measures().stream()
                .flatMap(measure -> measure.terms().in(language).stream())
                .forEach(term -> assertThat(words(term)).as(term).doesNotContainAnyElementsOf(own));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void useNoCatalogWordAsFiller(Language language) {
        var nouns = Catalogs.nielsen().dimensions().stream()
                .flatMap(dimension -> dimension.nouns().in(language).stream())
                .collect(Collectors.toSet());
        GrammarWords.load(language).meanings().stream()
                .filter(form -> form.meaning() instanceof Meaning.Glue || form.meaning() instanceof Meaning.Politeness)
                .forEach(form -> assertThat(nouns).doesNotContain(form.text()));
    }

    /** "My boss wants", "for my meeting": whose it is says nothing of whose sales are meant. */
    private static boolean isOfTheOccasion(GrammarWords.Form form) {
        return form.meaning() instanceof Meaning.Politeness
                && words(form.text()).size() >= 3;
    }

    private static Set<String> own(Language language) {
        return GrammarWords.load(language).meanings().stream()
                .filter(form -> form.meaning() instanceof Meaning.Own)
                .map(GrammarWords.Form::text)
                .filter(text -> !text.contains(" "))
                .collect(Collectors.toSet());
    }

    private static List<String> words(String text) {
        return Arrays.asList(text.split(" "));
    }
}
