package salesassistant.semantics.narration;

import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Grain;

/**
 * What the steps of a series are called in a sentence about them.
 *
 * @param wholeOnly whether some are left out because they are not over, which the words then say
 */
record StepWords(Grain grain, Language language, boolean wholeOnly) {

    /** For example "the latest week", "the latest full month". */
    String latest() {
        return (wholeOnly
                        ? switch (grain) {
                            case WEEK -> new Label("the latest full week", "den senaste hela veckan");
                            case FOUR_WEEKS ->
                                new Label("the latest full four-week period", "den senaste hela fyraveckorsperioden");
                            case MONTH -> new Label("the latest full month", "den senaste hela månaden");
                            case QUARTER -> new Label("the latest full quarter", "det senaste hela kvartalet");
                            case YEAR -> new Label("the latest full year", "det senaste hela året");
                        }
                        : switch (grain) {
                            case WEEK -> new Label("the latest week", "den senaste veckan");
                            case FOUR_WEEKS ->
                                new Label("the latest four-week period", "den senaste fyraveckorsperioden");
                            case MONTH -> new Label("the latest month", "den senaste månaden");
                            case QUARTER -> new Label("the latest quarter", "det senaste kvartalet");
                            case YEAR -> new Label("the latest year", "det senaste året");
                        })
                .in(language);
    }

    /** What they come to on average: "the weekly average", "the average full month". */
    String average() {
        return (wholeOnly
                        ? switch (grain) {
                            case WEEK -> new Label("the average full week", "snittet per hel vecka");
                            case FOUR_WEEKS ->
                                new Label("the average full four-week period", "snittet per hel fyraveckorsperiod");
                            case MONTH -> new Label("the average full month", "snittet per hel månad");
                            case QUARTER -> new Label("the average full quarter", "snittet per helt kvartal");
                            case YEAR -> new Label("the average full year", "snittet per helt år");
                        }
                        : switch (grain) {
                            case WEEK -> new Label("the weekly average", "snittet per vecka");
                            case FOUR_WEEKS -> new Label("the four-weekly average", "snittet per fyraveckorsperiod");
                            case MONTH -> new Label("the monthly average", "snittet per månad");
                            case QUARTER -> new Label("the quarterly average", "snittet per kvartal");
                            case YEAR -> new Label("the yearly average", "snittet per år");
                        })
                .in(language);
    }
}
