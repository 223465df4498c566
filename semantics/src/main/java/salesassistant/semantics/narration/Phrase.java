package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** The pieces summaries are made of, in every language; braces are the places of names and figures. */
enum Phrase implements Piece {
    NOTHING_FOUND("Nothing was sold{a}", "Inget såldes{a}"),
    NOTHING_MEETS("Nothing meets “{a}” {b}", "Inget uppfyller ”{a}” {b}"),
    NONE_FALLS("None fell in {a} {b} against {c}", "Ingen minskade i {a} {b} mot {c}"),
    NONE_RISES("None rose in {a} {b} against {c}", "Ingen ökade i {a} {b} mot {c}"),
    SO_MANY("{a} {b}", "{a} {b}"),
    MEET(" met “{a}” {b}", " uppfyllde ”{a}” {b}"),
    FELL_IN(" fell in {a} {b} against {c}", " minskade i {a} {b} mot {c}"),
    ROSE_IN(" rose in {a} {b} against {c}", " ökade i {a} {b} mot {c}"),
    FELL_SO_MUCH(" fell {a} in {b} {c} against {d}", " minskade {a} i {b} {c} mot {d}"),
    ROSE_SO_MUCH(" rose {a} in {b} {c} against {d}", " ökade {a} i {b} {c} mot {d}"),
    AT_PLACE("Number {a} is {b} with {c}", "Nummer {a} är {b} med {c}"),
    TOPIC("{a}: ", "{a}: "),
    PARTIAL(
            "Only a part of the rows is shown {a}, so none of them is called the first or the last",
            "Bara en del av raderna visas {a}, så ingen av dem kallas den första eller den sista"),
    NOT_SOLD("{a} was not sold {b}", "{a} såldes inte {b}"),
    CAME_TO("{a} came to {b} {c}", "{a} uppgick till {b} {c}"),
    WAS("{a} was {b} {c}", "{a} var {b} {c}"),
    ALSO("{a}: {b}", "{a}: {b}"),
    AGAINST(", {a} against {b}", ", {a} mot {b}"),
    AGAINST_BOTH(", {a} ({b}) against {c}", ", {a} ({b}) mot {c}"),
    FROM(" ({a})", " ({a})"),
    NEW(", new compared with {a}", ", nytt jämfört med {a}"),
    LAUNCHED(", launched in {a} and so not comparable with {b}", ", lanserad {a} och därför inte jämförbar med {b}"),
    LAUNCHED_SHORT(" (launched in {a})", " (lanserad {a})"),
    EXTRA(", {a} {b}", ", {a} {b}"),
    LEADS("{a} leads in {b} {c} with {d}", "{a} är störst i {b} {c} med {d}"),
    HIGHEST("{a} has the highest {b} {c}: {d}", "{a} har högst {b} {c}: {d}"),
    LOWEST("{a} has the lowest {b} {c}: {d}", "{a} har lägst {b} {c}: {d}"),
    RISES_MOST("{a} rises most in {b} {c}, {d}", "{a} ökar mest i {b} {c}, {d}"),
    FALLS_LEAST("{a} falls least in {b} {c}, {d}", "{a} minskar minst i {b} {c}, {d}"),
    RISES_LEAST("{a} rises least in {b} {c}, {d}", "{a} ökar minst i {b} {c}, {d}"),
    FALLS_MOST("{a} falls most in {b} {c}, {d}", "{a} minskar mest i {b} {c}, {d}"),
    SIZE(", to {a}", ", till {a}"),
    FOLLOWED(", followed by {a} with {b}", ", följt av {a} med {b}"),
    CLOSELY_FOLLOWED(", closely followed by {a}, a difference of {b}", ", tätt följt av {a}, en skillnad på {b}"),
    LEVEL_WITH(", level with {a}", ", lika med {a}"),
    AT_THE_END("At the other end is {a} with {b}", "I andra änden finns {a} med {b}"),
    TOGETHER("The {a} shown come to {b} together", "De {a} visade uppgår tillsammans till {b}"),
    HOLDS("; {a} holds {b} of it", "; {a} står för {b} av det"),
    RISING("{a} of {b} rise", "{a} av {b} ökar"),
    LARGEST_GAIN("Largest gain: {a}, {b}", "Störst ökning: {a}, {b}"),
    LARGEST_LOSS("Largest loss: {a}, {b}", "Störst minskning: {a}, {b}"),
    SHOWN_GAIN("Largest gain of those shown: {a}, {b}", "Störst ökning av de visade: {a}, {b}"),
    SHOWN_LOSS("Largest loss of those shown: {a}, {b}", "Störst minskning av de visade: {a}, {b}"),
    NEWCOMERS("New compared with {a}: {b}", "Nytt jämfört med {a}: {b}"),
    LAPSED("No longer sold: {a}", "Säljs inte längre: {a}"),
    AND_OTHERS("{a} and others", "{a} m.fl."),
    WENT("{a} went from {b} ({c}) to {d} ({e})", "{a} gick från {b} ({c}) till {d} ({e})"),
    MOVED(", {a}", ", {a}"),
    ONLY_POINT("{a} was {b} ({c})", "{a} var {b} ({c})"),
    IN_TOTAL("In total it comes to {a}", "Totalt blir det {a}"),
    LATEST_ABOVE("{a} is {b} above {c} of {d}", "{a} ligger {b} över {c} på {d}"),
    LATEST_BELOW("{a} is {b} below {c} of {d}", "{a} ligger {b} under {c} på {d}"),
    LATEST_LEVEL("{a} is level with {b} of {c}", "{a} ligger på {b}, {c}"),
    EXTREMES(
            "It was highest in {a} with {b} and lowest in {c} with {d}", "Högst var {a} med {b} och lägst {c} med {d}"),
    RISES("it ends with {a} rises in a row", "den slutar med {a} uppgångar i rad"),
    FALLS("it ends with {a} falls in a row", "den slutar med {a} nedgångar i rad"),
    STANDS("{a} stands at {b} in {c} {d}, {e} at {f}", "{a} ligger på {b} i {c} {d}, {e} på {f}"),
    PART_OF_BOTH("; that is {a} of both together", "; det är {a} av båda tillsammans"),
    PART_OF_WHOLE("; that is {a} of the whole", "; det är {a} av helheten"),
    DIFFERENCE("; the difference is {a}", "; skillnaden är {a}"),
    MOVES("Against {a} {b} moved {c} and {d} {e}", "Mot {a} ändrades {b} {c} och {d} {e}"),
    LATEST_WEEKS("in the {a}", "de {a}"),
    LATEST_WEEK("in the {a}", "den {a}"),
    DURING_THE("in the {a}", "under {a}"),
    DURING("in {a}", "under {a}"),
    BASE("the {a}", "{a}");

    private static final Pattern PLACE = Pattern.compile("\\{[a-f]}");

    private final Label words;

    Phrase(String en, String sv) {
        this.words = new Label(en, sv);
    }

    @Override
    public Label words() {
        return words;
    }

    /** A pattern with its places filled in order. */
    static List<Part> fill(String pattern, Part... parts) {
        var filled = new ArrayList<Part>();
        var matcher = PLACE.matcher(pattern);
        var from = 0;
        while (matcher.find()) {
            text(pattern.substring(from, matcher.start()), filled);
            filled.add(parts[matcher.group().charAt(1) - 'a']);
            from = matcher.end();
        }
        text(pattern.substring(from), filled);
        return filled;
    }

    /** The piece in one language, as written here. */
    String pattern(Language language) {
        return words.in(language);
    }

    private static void text(String words, List<Part> filled) {
        if (!words.isEmpty()) {
            filled.add(new Part.Text(words));
        }
    }
}
