package salesassistant.app.chat;

import java.util.Optional;
import salesassistant.app.question.Outcome;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.narration.Chart;

/** Which other drawings of an answer are as honest as the one that was chosen for it. */
final class Drawings {

    private static final Label ASKED =
            new Label("Drawn like this because you asked.", "Ritat så för att du bad om det.");

    private Drawings() {}

    /** The answer drawn as that; nothing where it would mislead. */
    static Optional<Chart> as(Chart.Type wanted, Outcome.Answered answered) {
        return answered.chart()
                .filter(chart -> chart.type() == wanted || honest(chart, wanted))
                .map(chart -> new Chart(
                        wanted,
                        chart.x(),
                        chart.y(),
                        chart.series(),
                        ASKED.in(answered.understood().language())));
    }

    /** Bars say of anything what lines and stacks say; a line needs time, and a stack parts that were found to add up. */
    private static boolean honest(Chart chart, Chart.Type wanted) {
        var several = chart.series().isPresent() || chart.y().size() > 1;
        return switch (chart.type()) {
            case LINE, STACKED_BAR, GROUPED_BAR ->
                wanted == Chart.Type.GROUPED_BAR && several || wanted == Chart.Type.BAR && !several;
            case BAR -> wanted == Chart.Type.GROUPED_BAR && several;
            case SCATTER -> false;
            default -> false;
        };
    }
}
