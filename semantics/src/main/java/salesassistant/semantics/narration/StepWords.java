package salesassistant.semantics.narration;

import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Grain;

/** What the steps of a series are called in a sentence about them. */
record StepWords(Grain grain, Language language) {

    /** For example "the latest week". */
    String latest() {
        return (switch (grain) {
                    case WEEK -> new Label("the latest week", "den senaste veckan");
                    case FOUR_WEEKS -> new Label("the latest four-week period", "den senaste fyraveckorsperioden");
                    case MONTH -> new Label("the latest month", "den senaste månaden");
                    case QUARTER -> new Label("the latest quarter", "det senaste kvartalet");
                    case YEAR -> new Label("the latest year", "det senaste året");
                })
                .in(language);
    }

    /** What they come to on average: "the weekly average". */
    String average() {
        return (switch (grain) {
                    case WEEK -> new Label("the weekly average", "snittet per vecka");
                    case FOUR_WEEKS -> new Label("the four-weekly average", "snittet per fyraveckorsperiod");
                    case MONTH -> new Label("the monthly average", "snittet per månad");
                    case QUARTER -> new Label("the quarterly average", "snittet per kvartal");
                    case YEAR -> new Label("the yearly average", "snittet per år");
                })
                .in(language);
    }
}
