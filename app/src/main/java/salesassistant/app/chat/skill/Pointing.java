package salesassistant.app.chat.skill;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
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

    /** As the product itself writes them, with any words for a unit. */
    private static final String COPIED = "(?<literal>[+−–-]?(\\p{L}{3} )?[+−–-]?\\d.*?)";

    private static final String OPENING_EN =
            "(can you |could you |please )?(explain( where| how| what)?|tell me where|what is|what's|what does|what about|is|are|where does"
                    + "|where did|where is|how is|how was|how did you (get|compute|calculate))( to me)? (the |that |this )?";
    private static final String END_EN = "( in (the|your) (answer|summary|text))?"
            + "( means?| right| correct| true| accurate| comes? from| came from| from| is| was| calculated| computed| made| worked out)?( in (the|your) (answer|summary|text))?";
    private static final String PLACE_EN =
            "(?<place>first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th) (number|figure|value|percentage|amount)";
    private static final String OPENING_SV =
            "(kan du )?(förklara( var| varifrån| hur)?|vad är|vad betyder|vad står|varifrån kommer|var kommer|hur beräknas|hur räknas|hur fick du( fram)?|är|stämmer( det att)?)"
                    + " (den |det |de )?";
    private static final String END_SV =
            "( i (svaret|texten|sammanfattningen))?( rätt| korrekt| riktigt| sant)?( kommer)?( ifrån| från| ut| för)?( i (svaret|texten|sammanfattningen))?";
    private static final String PLACE_SV =
            "(?<place>första|andra|tredje|fjärde|femte|sjätte|sista) (siffran|talet|värdet|procenttalet|beloppet)";

    private static final Phrases WHICH = Phrases.of(
            OPENING_EN + "(" + PLACE_EN + "|" + LITERAL + ")" + END_EN,
            OPENING_SV + "(" + PLACE_SV + "|" + LITERAL + ")" + END_SV);
    private static final Phrases AS_WRITTEN = Phrases.of(OPENING_EN + COPIED + END_EN, OPENING_SV + COPIED + END_SV);
    /** "What about 2025?" goes on from an answer; it does not ask what a number of it is. */
    private static final String GOES_ON = "what about ";

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

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

    private static final Label NOT_SEEN = new Label(
            "That number does not stand in the text of the answer on the screen, nor in the first %,d rows of its table.",
            "Det talet står varken i texten till svaret på skärmen eller i de första %,d raderna av dess tabell.");

    private final Pages pages;

    Pointing(Pages pages) {
        this.pages = pages;
    }

    @Override
    public Optional<Saying> hear(Heard heard) {
        return WHICH.match(heard.words())
                .map(match -> point(heard, match, true))
                .orElseGet(() -> AS_WRITTEN.match(heard.words()).flatMap(match -> point(heard, match, false)));
    }

    /** Nothing where no number of an answer may be meant: a year, or a number with words that stand in none. */
    private Optional<Saying> point(Heard heard, Phrases.Match match, boolean number) {
        var literal = literal(match);
        if (literal.isPresent() && heard.words().startsWith(GOES_ON)) {
            return Optional.empty();
        }
        var language = match.language();
        var open = heard.catalog().get();
        var answers = heard.onScreen().get().map(Pointing::answers).orElse(List.of());
        boolean surely =
                number && literal.filter(typed -> YEAR.matcher(typed).matches()).isEmpty();
        if (open.isEmpty() || answers.isEmpty()) {
            return surely
                    ? Optional.of(Saying.words(
                            Explaining.without(heard.onScreen().get(), language),
                            WorkingQuestions.begin(open, language)))
                    : Optional.empty();
        }
        var figures = answers.stream().flatMap(Answer::figures).toList();
        var found = literal.isPresent()
                ? meant(new Numeral(literal.get()), figures, number)
                : at(match.matcher().group("place"), figures);
        var followups = answers.getLast().answered().narrative().followups();
        if (found.isPresent()) {
            var told = new Explanation(open.get().catalog(), found.get().answered(), language);
            return Optional.of(Saying.fromCatalog(told.of(found.get().part()), followups)
                    .about(found.get().question()));
        }
        var tables = answers.stream()
                .map(one -> new Cells(pages, one.question(), one.answered(), language))
                .toList();
        var cells =
                literal.map(typed -> cells(new Numeral(typed), number, tables)).orElse(List.of());
        if (!cells.isEmpty()) {
            var one = cells.getFirst();
            var told = new Explanation(open.get().catalog(), one.answered(), language);
            return Optional.of(Saying.fromCatalog(
                    told.of(cells.stream().map(Cells.Cell::at).toList(), one.text()), followups));
        }
        boolean more = tables.stream().anyMatch(Cells::areMore);
        return surely
                ? Optional.of(Saying.fromCatalog(
                        more ? NOT_SEEN.in(language).formatted(Cells.MOST) : missing(figures, language), followups))
                : Optional.empty();
    }

    private static Optional<String> literal(Phrases.Match match) {
        return Optional.ofNullable(match.matcher().group("literal")).map(String::strip);
    }

    /** One that is written so before one that could be meant. */
    private static Optional<Placed> meant(Numeral typed, List<Placed> figures, boolean number) {
        return figures.stream()
                .filter(figure -> typed.isWrittenAs(figure.text()) || typed.isWrittenAs(figure.alone()))
                .findFirst()
                .or(() -> figures.stream()
                        .filter(figure -> number && typed.isIn(figure.alone()))
                        .findFirst());
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

    /** The cells of one answer, those that are written so before those that could be meant, and rows in sight before later ones. */
    private static List<Cells.Cell> cells(Numeral typed, boolean number, List<Cells> tables) {
        Predicate<String> meant = text -> number && typed.isIn(text);
        return Stream.<Function<Cells, List<Cells.Cell>>>of(
                        cells -> cells.first(typed::isWrittenAs),
                        cells -> cells.first(meant),
                        cells -> cells.later(meant.or(typed::isWrittenAs)))
                .flatMap(look -> tables.stream().map(look))
                .filter(cells -> !cells.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** An answer with the words that are said of it. */
    private record Answer(Question question, Outcome.Answered answered, List<Part> words) {

        Stream<Placed> figures() {
            return words.stream()
                    .filter(Part.Figure.class::isInstance)
                    .map(part -> new Placed(question, answered, (Part.Figure) part));
        }
    }

    /** A figure in the text of an answer. */
    private record Placed(Question question, Outcome.Answered answered, Part.Figure part) {

        String text() {
            return part.text();
        }

        String alone() {
            return part.alone();
        }
    }

    /** What is on the screen: one answer, or those of a message of several questions. */
    private static List<Answer> answers(Question question) {
        var several = OnScreen.several(question);
        if (several.isPresent()) {
            return several.get().looked().stream()
                    .flatMap(one -> OnScreen.byCatalog(Optional.of(one.question()))
                            .map(answered -> new Answer(one.question(), answered, one.words()))
                            .stream())
                    .toList();
        }
        return OnScreen.byCatalog(Optional.of(question))
                .map(answered ->
                        new Answer(question, answered, answered.narrative().summary()))
                .stream()
                .toList();
    }
}
