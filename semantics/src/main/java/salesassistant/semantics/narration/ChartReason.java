package salesassistant.semantics.narration;

import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** Why a drawing shows these numbers well, in a sentence. */
enum ChartReason {
    OVER_TIME("A line shows how it moves over time.", "En linje visar hur det rör sig över tiden."),
    LINES(
            "One line each shows how they move beside each other over time.",
            "En linje för varje visar hur de rör sig bredvid varandra över tiden."),
    COLUMNS("Columns show each step of time by itself.", "Stående staplar visar varje tidssteg för sig."),
    BARS("Bars make the members easy to compare and to rank.", "Staplar gör det lätt att jämföra och rangordna."),
    PERIODS(
            "Two bars each set the period beside the one it is compared with.",
            "Två staplar för varje ställer perioden bredvid den som den jämförs med."),
    STACK(
            "The parts add up to a whole, so they may be stacked.",
            "Delarna summerar till en helhet och kan därför staplas på varandra."),
    GROUPS(
            "Bars stand side by side, so that each can be read from nought.",
            "Staplarna står sida vid sida, så att var och en kan läsas från noll."),
    NOT_ADDED(
            "Bars stand side by side, because these figures must not be added.",
            "Staplarna står sida vid sida, eftersom siffrorna inte får summeras."),
    DOTS(
            "Two different figures of the same members show whether they go together.",
            "Två olika siffror för samma medlemmar visar om de hänger ihop."),
    CELLS(
            "A heat map shows at a glance where every pair is high or low.",
            "En värmekarta visar med en blick var varje par ligger högt eller lågt."),
    STEPS("The steps add up to the change.", "Stegen summerar till förändringen.");

    private final Label words;

    ChartReason(String en, String sv) {
        this.words = new Label(en, sv);
    }

    String in(Language language) {
        return words.in(language);
    }
}
