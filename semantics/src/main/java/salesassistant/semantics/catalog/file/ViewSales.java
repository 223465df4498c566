package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Unit;

/** Which measure "sales" is: the only one that can be meant, or several that have to be asked about. */
final class ViewSales {

    private static final String WORD = "sales";
    private static final List<String> ENGLISH = List.of(WORD);
    private static final List<String> SWEDISH = List.of(WORD, "försäljning", "försäljningen");
    private static final Set<String> MONEY = Set.of("value", "revenue", "turnover", "amount");
    private static final Set<String> SOLD = Set.of("sales", "sold", "sell", "sellout");

    private final ViewMeasures view;

    ViewSales(ViewMeasures view) {
        this.view = view;
    }

    /** The measure an open question means; empty where none or several fit. */
    Optional<String> standard() {
        return only(measure -> measure.terms().en().contains(WORD))
                .or(() ->
                        only(measure -> has(measure, SOLD) && (has(measure, MONEY) || measure.unit() == Unit.CURRENCY)))
                .or(() -> only(measure -> has(measure, SOLD)))
                .or(() -> only(measure -> measure.unit() == Unit.CURRENCY))
                .or(() -> only(_ -> true));
    }

    /** The measures, "sales" being a word for the one it can only mean, or for each that it may mean. */
    List<Measure> measures() {
        var all = view.measures();
        boolean said = all.stream().anyMatch(measure -> measure.terms().en().contains(WORD));
        var standard = standard();
        var named = new ArrayList<Measure>();
        for (var measure : all) {
            boolean meant =
                    standard.map(measure.name()::equals).orElseGet(() -> !said && open(measure) && has(measure, SOLD));
            named.add(meant ? called(measure) : measure);
        }
        return List.copyOf(named);
    }

    private Optional<String> only(Predicate<Measure> fits) {
        var fitting = view.measures().stream().filter(this::open).filter(fits).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().name()) : Optional.empty();
    }

    private boolean open(Measure measure) {
        return measure.additive() && !view.baked().containsKey(measure.name());
    }

    private static boolean has(Measure measure, Set<String> words) {
        return List.of(measure.name().split("_")).stream().anyMatch(words::contains);
    }

    private static List<String> with(List<String> terms, List<String> more) {
        return Stream.concat(terms.stream(), more.stream()).distinct().toList();
    }

    private static Measure called(Measure measure) {
        return measure.called(new Terms(
                with(measure.terms().en(), ENGLISH), with(measure.terms().sv(), SWEDISH)));
    }
}
