package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Rollup;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.reading.Said.Wanted;

/** "What share of ketchup is sold on promotion": no part of ketchup is named, so the share is ketchup's own rate, not one of all categories. */
final class PartOfItself {

    private final Catalog catalog;

    PartOfItself(Catalog catalog) {
        this.catalog = catalog;
    }

    /** The draft with the rate in place of the share, where it asks for one. */
    Draft read(Draft draft) {
        var parts = new Parts(draft.slots());
        var measures = parts.all(Said.MeasureNamed.class);
        boolean ofItself = parts.wanted().equals(Set.of(Wanted.SHARE))
                && measures.size() == 1
                && parts.last(Said.WholeNamed.class)
                        .filter(whole -> isAllThatIsNamed(whole, parts))
                        .isPresent();
        return ofItself
                ? rate(measures.getFirst().measure())
                        .map(rate -> new Draft(draft.language(), slots(draft, rate)))
                        .orElse(draft)
                : draft;
    }

    private boolean isAllThatIsNamed(Said.WholeNamed whole, Parts parts) {
        return !parts.has(Said.VersusNamed.class)
                && !parts.has(Said.FilterNamed.class)
                && parts.all(Said.BreakdownNamed.class).stream().allMatch(said -> !isProduct(said.dimension()))
                && parts.all(Said.MembersNamed.class).stream()
                        .allMatch(said -> said.dimension().equals(whole.dimension()) || !isProduct(said.dimension()))
                && parts.all(Said.MembersNamed.class).stream()
                        .anyMatch(said -> said.dimension().equals(whole.dimension()));
    }

    private boolean isProduct(String dimension) {
        return catalog.findDimension(dimension)
                .filter(known -> known.axis() == Axis.PRODUCT)
                .isPresent();
    }

    /** The percentage that a sum is of another sum of its unit. */
    private Optional<String> rate(String part) {
        return catalog.measures().stream()
                .filter(measure -> measure.unit() == Unit.PERCENT && measure.rollup() instanceof Rollup.RatioOfSums)
                .filter(measure -> isOf(part, List.copyOf(measure.expression().measures())))
                .map(Measure::name)
                .findFirst();
    }

    private boolean isOf(String part, List<String> sums) {
        return sums.size() == 2
                && sums.getFirst().equals(part)
                && catalog.findMeasure(sums.getLast())
                        .filter(whole -> whole.additive()
                                && whole.unit() == catalog.measure(part).unit())
                        .isPresent();
    }

    private static List<Slot> slots(Draft draft, String rate) {
        var slots = new ArrayList<Slot>();
        for (var slot : draft.slots()) {
            switch (slot.said()) {
                case Said.CalculationNamed _, Said.WholeNamed _ -> {}
                case Said.MeasureNamed _ ->
                    slots.add(new Slot(new Said.MeasureNamed(rate), slot.source(), slot.words()));
                default -> slots.add(slot);
            }
        }
        return slots;
    }
}
