package salesassistant.semantics.narration;

import java.util.List;
import java.util.Locale;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Notable;

/** What an analyst does next, and after which kind of finding. */
public enum NextStep {
    ASK_WHY("Find out what explains it.", "Ta reda på vad som förklarar det."),
    SEE_WHERE("See in which markets it happens.", "Se på vilka marknader det sker."),
    SEE_INSIDE("See what it is made of.", "Se vad det består av."),
    SEE_WHEN("See since when, week by week.", "Se sedan när, vecka för vecka."),
    SEE_WHO("See who gains and who loses.", "Se vilka som vinner och förlorar.");

    private final Label words;

    NextStep(String en, String sv) {
        this.words = new Label(en, sv);
    }

    /** The steps a finding calls for, the best first. */
    static List<NextStep> after(Notable found) {
        return switch (found) {
            case Notable.Ahead _ -> List.of(SEE_INSIDE, SEE_WHERE, SEE_WHEN);
            case Notable.Behind _ -> List.of(SEE_WHEN, SEE_WHERE, SEE_INSIDE);
            case Notable.Changed _ -> List.of(ASK_WHY, SEE_WHO, SEE_WHERE, SEE_WHEN);
            case Notable.Contributed _ -> List.of(ASK_WHY, SEE_WHEN, SEE_WHERE, SEE_INSIDE);
            case Notable.Concentrated _ -> List.of(SEE_INSIDE, SEE_WHERE, SEE_WHEN);
            case Notable.Peak _ -> List.of(SEE_INSIDE, SEE_WHO, SEE_WHERE, SEE_WHEN);
            case Notable.Run _ -> List.of(SEE_WHERE, SEE_WHO, SEE_INSIDE);
            case Notable.Turned _ -> List.of(SEE_WHO, SEE_WHERE, SEE_INSIDE);
            case Notable.Shifted _ -> List.of(ASK_WHY, SEE_WHO, SEE_WHERE, SEE_INSIDE);
            case Notable.Unusual _ -> List.of(SEE_WHERE, SEE_WHO, SEE_WHEN);
        };
    }

    String text(Language language) {
        return words.in(language);
    }

    /** Its name on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
