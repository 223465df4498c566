package salesassistant.semantics.narration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.IsoWeek;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.query.Wording;

/** The catalog's words as people say them in a question. */
record AskingWords(Catalog catalog, Language language) {

    String measure(String name) {
        var measure = catalog.measure(name);
        return written(first(measure.terms().in(language), measure.label().in(language)), measure.label());
    }

    /** The same as the subject of a sentence, in the languages that call it otherwise there. */
    String known(String name) {
        var measure = catalog.measure(name);
        return language == Language.EN || measure.known().equals(measure.label())
                ? measure(name)
                : Wording.inner(measure.known().in(language));
    }

    /** Words are kept in lower case; where the label has the same, it is as the label writes it. */
    private String written(String word, Label label) {
        var shown = label.in(language);
        return word.equalsIgnoreCase(shown) ? Wording.inner(shown) : word;
    }

    String dimension(Dimension dimension) {
        return first(dimension.nouns().in(language), dimension.label().in(language));
    }

    /** The plural among the dimension's words, or its first word where none looks like one. */
    String plural(Dimension dimension) {
        var noun = dimension(dimension);
        var wanted = language == Language.EN
                ? List.of(noun + "s", noun.replaceFirst("y$", "ies"), noun + "es")
                : swedishPlurals(noun);
        return dimension.nouns().in(language).stream()
                .filter(word -> wanted.contains(word) && !word.equals(noun))
                .findFirst()
                .orElse(noun);
    }

    /** "Kedja" and "kedjor", "varumärke" and "varumärken"; "kedjan" and "kategorin" are one, and known. */
    private static List<String> swedishPlurals(String noun) {
        if (noun.endsWith("are")) {
            return List.of();
        }
        return noun.endsWith("e")
                ? List.of(noun + "n", noun + "r")
                : List.of(noun + "er", noun + "ar", noun.replaceFirst("a$", "or"), noun.replaceFirst("el$", "lar"));
    }

    String member(String dimension, String value) {
        return catalog.findDimension(dimension)
                .map(known -> known.display(value).in(language))
                .orElse(value);
    }

    /** The period as it would be asked for, without words where it needs none; nothing where it has no short ones. */
    Optional<String> period(Period period) {
        return Optional.ofNullable(
                switch (period.kind()) {
                    case ROLLING ->
                        period.weeks() == catalog.defaults().periodWeeks() || period.weeks() == 1
                                ? ""
                                : Asking.LAST_WEEKS.say(language, String.valueOf(period.weeks()));
                    case YEAR_TO_DATE -> Asking.THIS_YEAR.say(language);
                    case QUARTER_TO_DATE -> Asking.THIS_QUARTER.say(language);
                    case MONTH_TO_DATE -> Asking.THIS_MONTH.say(language);
                    case YEAR ->
                        Asking.IN_YEAR.say(
                                language,
                                String.valueOf(IsoWeek.of(period.lastWeekEnd()).year()));
                    case FOUR_WEEKS -> "";
                    case WEEK, MONTH, QUARTER ->
                        period.complete()
                                ? Asking.IN_STEP.say(language, new Wording(catalog, language).periodName(period))
                                : null;
                    case SPAN -> span(period);
                });
    }

    /** A feast by its name, weeks of one year by their numbers. */
    private @Nullable String span(Period period) {
        var wording = new Wording(catalog, language);
        if (wording.aroundFeast(period).isPresent()) {
            return Asking.AT_FEAST.say(language, wording.periodName(period));
        }
        var first = IsoWeek.of(period.firstWeekEnd());
        var last = IsoWeek.of(period.lastWeekEnd());
        return first.year() == last.year()
                ? Asking.IN_WEEKS.say(
                        language,
                        String.valueOf(first.week()),
                        String.valueOf(last.week()),
                        String.valueOf(last.year()))
                : null;
    }

    /** The same, with words also where it needs none. */
    Optional<String> period(Period period, boolean inFull) {
        return inFull && period.kind() == Period.Kind.ROLLING && period.weeks() > 1
                ? Optional.of(Asking.LAST_WEEKS.say(language, String.valueOf(period.weeks())))
                : period(period);
    }

    private static String first(List<String> words, String otherwise) {
        return words.isEmpty() ? otherwise.toLowerCase(Locale.ROOT) : words.getFirst();
    }
}
