package salesassistant.app.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Question;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Part;

/** Explains one number of the answer on the screen, pointed at by its place or by itself: "the second number", "12.3 %". */
final class Pointing implements Skill {

    private static final String UNIT =
            "( ?(%|per ?cent|procent|pp|percentage points|procentenheter|bn|mdkr|m|mkr|k|tkr))?";
    private static final String LITERAL =
            "(?<literal>[+−–-]?(sek |kr )?[+−–-]?\\d[\\d.,\\s]*" + UNIT + "( (sek|kr|kronor))?)";

    private static final Phrases WHICH = Phrases.of(
            "(can you |could you )?(explain|what is|what's|what does|what about|where does|where did|where is|how is|how was|how did you"
                    + " (get|compute|calculate))( to me)? ((the |that |this )?((?<place>first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th)"
                    + " (number|figure|value|percentage|amount)|" + LITERAL
                    + "))( in (the|your) (answer|summary|text))?"
                    + "( mean| come from| from| calculated| computed| made| worked out)?( in (the|your) (answer|summary|text))?",
            "(kan du )?(förklara|vad är|vad betyder|vad står|varifrån kommer|var kommer|hur beräknas|hur räknas|hur fick du( fram)?)"
                    + " ((den |det |de )?((?<place>första|andra|tredje|fjärde|femte|sjätte|sista) (siffran|talet|värdet|procenttalet|beloppet)|"
                    + LITERAL
                    + "))( i (svaret|texten|sammanfattningen))?( ifrån| från| ut| för)?( i (svaret|texten|sammanfattningen))?");

    private static final Map<String, Integer> PLACES = Map.ofEntries(
            Map.entry("first", 1),
            Map.entry("1st", 1),
            Map.entry("första", 1),
            Map.entry("second", 2),
            Map.entry("2nd", 2),
            Map.entry("andra", 2),
            Map.entry("third", 3),
            Map.entry("3rd", 3),
            Map.entry("tredje", 3),
            Map.entry("fourth", 4),
            Map.entry("4th", 4),
            Map.entry("fjärde", 4),
            Map.entry("fifth", 5),
            Map.entry("femte", 5),
            Map.entry("sixth", 6),
            Map.entry("sjätte", 6));

    private static final Label NOT_THERE = new Label(
            "That number does not stand in the answer on the screen. Its figures are: %s.",
            "Det talet står inte i svaret på skärmen. Dess siffror är: %s.");
    private static final Label NO_FIGURES = new Label(
            "There is no figure in the text of the answer on the screen; the table has all of them.",
            "Det finns ingen siffra i texten till svaret på skärmen; tabellen har alla.");

    @Override
    public Optional<Saying> hear(Heard heard) {
        return WHICH.match(heard.words()).map(match -> point(heard, match));
    }

    private static Saying point(Heard heard, Phrases.Match match) {
        var language = match.language();
        var open = heard.catalog().get();
        var shown = heard.onScreen().get().map(Pointing::shown).orElse(List.of());
        if (open.isEmpty() || shown.isEmpty()) {
            return Saying.words(Explaining.NOTHING.in(language), Working.begin(open, language));
        }
        var figures = shown.stream().flatMap(Shown::figures).toList();
        var literal = Optional.ofNullable(match.matcher().group("literal"));
        var found = literal.isPresent()
                ? figures.stream()
                        .filter(figure -> new Numeral(literal.get()).isIn(figure.text()))
                        .toList()
                : at(match.matcher().group("place"), figures).stream().toList();
        var followups = shown.getLast().answered().narrative().followups();
        if (!found.isEmpty()) {
            var one = found.getFirst();
            var told = new Explanation(open.get().catalog(), one.answered(), language);
            return Saying.fromCatalog(told.of(one.part()), followups);
        }
        var cells = literal.map(number -> cells(number, shown, language)).orElse(List.of());
        if (!cells.isEmpty()) {
            var one = cells.getFirst();
            var told = new Explanation(open.get().catalog(), one.answered(), language);
            return Saying.fromCatalog(told.of(cells.stream().map(Cells.Cell::at).toList(), one.text()), followups);
        }
        return Saying.fromCatalog(missing(figures, language), followups);
    }

    private static String missing(List<Placed> figures, Language language) {
        var texts = figures.stream()
                .map(figure -> Markdown.plain(figure.text()))
                .distinct()
                .collect(Collectors.joining(" · "));
        return texts.isEmpty()
                ? NO_FIGURES.in(language)
                : NOT_THERE.in(language).formatted(texts);
    }

    private static Optional<Placed> at(String place, List<Placed> figures) {
        int number = PLACES.getOrDefault(place, figures.size());
        return number < 1 || number > figures.size() ? Optional.empty() : Optional.of(figures.get(number - 1));
    }

    private static List<Cells.Cell> cells(String literal, List<Shown> shown, Language language) {
        return shown.stream()
                .flatMap(one -> Cells.holding(new Numeral(literal), one.answered(), language))
                .toList();
    }

    /** An answer with the words that are said of it. */
    private record Shown(Outcome.Answered answered, List<Part> words) {

        Stream<Placed> figures() {
            return words.stream()
                    .filter(Part.Figure.class::isInstance)
                    .map(part -> new Placed(answered, (Part.Figure) part));
        }
    }

    /** A figure in the text of an answer. */
    private record Placed(Outcome.Answered answered, Part.Figure part) {

        String text() {
            return part.text();
        }
    }

    private static List<Shown> shown(Question question) {
        var several = Showing.several(question);
        if (several.isPresent()) {
            return several.get().looked().stream()
                    .flatMap(
                            one -> Showing.byCatalog(Optional.of(one.question()))
                                    .map(answered -> new Shown(answered, one.words()))
                                    .stream())
                    .toList();
        }
        return Showing.byCatalog(Optional.of(question))
                .map(answered -> new Shown(answered, answered.narrative().summary()))
                .stream()
                .toList();
    }
}
