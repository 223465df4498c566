package salesassistant.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Judges "growth slowed": that something grew less than in the period before. */
final class Slowing {

    private final Layout layout;

    Slowing(Layout layout) {
        this.layout = layout;
    }

    Judgement judge(Parts parts, int at, Frame frame) {
        List<Scope> scopes = new Scopes(layout).of(frame);
        if (layout.time().isEmpty() || scopes.isEmpty() || frame.subject().stranger()) {
            return Judgement.open("The table does not say how fast it grew before");
        }
        Dimension time = layout.time().get();
        Optional<Moment> said = frame.moments().stream()
                .filter(moment -> time.in(moment).size() == 1)
                .reduce((one, other) -> other);
        for (Measure measure : Asked.of(layout, parts, at, frame).measures()) {
            List<Double> rates = rates(measure, time, scopes.getFirst());
            int place = said.map(moment ->
                            time.inTime().indexOf(time.in(moment).iterator().next()))
                    .orElse(time.inTime().size() - 1);
            int last = place - (time.inTime().size() - rates.size());
            if (last > 0 && last < rates.size()) {
                String why = "It went from " + Cells.show(rates.get(last - 1)) + " to " + Cells.show(rates.get(last));
                return rates.get(last) < rates.get(last - 1)
                        ? Judgement.supported(why)
                        : said.isPresent() ? Judgement.contradicted(why) : Judgement.open(why);
            }
        }
        return Judgement.open("The table does not say how fast it grew before");
    }

    /** The growth to every period, as a column says it or as it follows; without a gap up to the last. */
    private List<Double> rates(Measure measure, Dimension time, Scope scope) {
        var rates = new ArrayList<Double>();
        for (String member : time.inTime()) {
            Ranking.movement(
                            layout,
                            measure,
                            scope.without(time).with(time, Set.of(member)),
                            new Pairs(List.of(), false, true).closely(),
                            false)
                    .ifPresentOrElse(rates::add, rates::clear);
        }
        return rates;
    }
}
