package salesassistant.semantics.narration;

import java.util.List;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** How an insight is told, in every language; braces are the places of names and figures. */
enum InsightPhrase {
    AHEAD(
            "{a} is far ahead in {b} with {c}, {d} on {e} in second place",
            "{a} är klart störst i {b} med {c}, {d} mot tvåan {e}"),
    BEHIND(
            "{a} is far behind in {b} with {c}, {d} against {e}, the next above",
            "{a} ligger långt efter i {b} med {c}, {d} mot {e} närmast ovanför"),
    UP("{a} is up: {b} against {c}, from {d} to {e}", "{a} ökar: {b} mot {c}, från {d} till {e}"),
    DOWN("{a} is down: {b} against {c}, from {d} to {e}", "{a} minskar: {b} mot {c}, från {d} till {e}"),
    UNLIKE(
            "{a} moves unlike the others in {b}: {c} ({d}) against {e}",
            "{a} avviker från de övriga i {b}: {c} ({d}) mot {e}"),
    NEW_SINCE("{a} came in {b} and brings {c} in {d} against {e}", "{a} kom {b} och ger {c} i {d} mot {e}"),
    OF_THE_CHANGE(", {a} of the whole change", ", {a} av hela förändringen"),
    CONCENTRATED(
            "The {a} largest of {b} hold {c} of {d}, {e} first among them",
            "De {a} största av {b} står för {c} räknat i {d}, med {e} främst"),
    ALONE("{a} alone, of {b}, holds {c} of {d}", "Av {b} står {a} ensam för {c} räknat i {d}"),
    HERFINDAHL(", HHI {a}", ", HHI {a}"),
    HIGHEST_OF(
            "{a} reached {b} {c}, the highest of {d} weeks, {e} against the next",
            "{a} nådde {b} {c}, det högsta på {d} veckor, {e} mot det näst högsta"),
    LOWEST_OF(
            "{a} came to {b} {c}, the lowest of {d} weeks, {e} against the next",
            "{a} stannade på {b} {c}, det lägsta på {d} veckor, {e} mot det näst lägsta"),
    RUN_ABOVE(
            "{a} has been above the year before for {b} weeks in a row",
            "{a} har legat över året innan {b} veckor i rad"),
    RUN_BELOW(
            "{a} has been below the year before for {b} weeks in a row",
            "{a} har legat under året innan {b} veckor i rad"),
    TURNS_UP(
            "{a}: growth turns up, {b} against the year before in the latest {c} weeks after {d} in the weeks before",
            "{a}: tillväxten vänder uppåt, {b} mot året innan de senaste {c} veckorna efter {d} veckorna före"),
    TURNS_DOWN(
            "{a}: growth turns down, {b} against the year before in the latest {c} weeks after {d} in the weeks before",
            "{a}: tillväxten vänder nedåt, {b} mot året innan de senaste {c} veckorna efter {d} veckorna före"),
    HIGHER_SINCE(
            "{a} has run on a higher level since {b}: {c} against the year before, {d} until then",
            "{a} ligger på en högre nivå sedan {b}: {c} mot året innan, {d} dessförinnan"),
    LOWER_SINCE(
            "{a} has run on a lower level since {b}: {c} against the year before, {d} until then",
            "{a} ligger på en lägre nivå sedan {b}: {c} mot året innan, {d} dessförinnan"),
    UNUSUAL("{a} stood at {b} {c}, {d} against what was to be expected", "{a} låg på {b} {c}, {d} mot det väntade"),
    USUALLY(" (usually {a} to {b})", " (vanligen {a} till {b})");

    private final Label words;

    InsightPhrase(String en, String sv) {
        this.words = new Label(en, sv);
    }

    List<Part> with(Language language, Part... parts) {
        return Phrase.fill(words.in(language), parts);
    }
}
