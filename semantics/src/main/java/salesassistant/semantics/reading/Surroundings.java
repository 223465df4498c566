package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Wording;

/** What stands around a question without being said in it: the filters of the dashboard beside it. */
final class Surroundings {

    private final Catalog catalog;
    private final Members members;
    private final Dimensions dimensions;
    private final ChipOptions options;
    private final Widening widening;

    Surroundings(Catalog catalog, Members members, DataSpan data) {
        this.catalog = catalog;
        this.members = members;
        this.dimensions = new Dimensions(catalog);
        this.options = new ChipOptions(catalog, data);
        this.widening = new Widening(catalog);
    }

    /** What was said, and the filters of whose kind nothing was said. */
    List<Slot> added(Parts said, List<String> limits) {
        var all = new ArrayList<>(said.slots());
        for (var limit : limits) {
            said(limit)
                    .filter(part -> !isSpokenOf(part, new Parts(all)))
                    .ifPresent(part -> all.add(new Slot(part, Chip.Source.DASHBOARD, List.of())));
        }
        return all;
    }

    /** A draft made beside some dashboard, beside one with these filters: what it does not filter by was said. */
    Draft besideOnly(Draft draft, List<String> limits) {
        return new Draft(
                draft.language(),
                draft.slots().stream()
                        .map(slot -> slot.source() == Chip.Source.DASHBOARD && !isOf(slot, limits)
                                ? new Slot(slot.said(), Chip.Source.CONTEXT, slot.words())
                                : slot)
                        .toList());
    }

    /** Whether a part was taken from one of these filters. */
    boolean isOf(Slot slot, List<String> limits) {
        return slot.source() == Chip.Source.DASHBOARD
                && limits.stream().anyMatch(limit -> said(limit).equals(Optional.of(slot.said())));
    }

    /** What a filter is called. */
    Optional<String> name(String limit, Language language) {
        var wording = new Wording(catalog, language);
        return said(limit).flatMap(said -> switch (said) {
            case Said.MembersNamed named ->
                Optional.of(wording.filter(new Filter.In(named.dimension(), named.values())));
            case Said.PeriodNamed(var period, var _) -> period.map(wording::period);
            default -> Optional.empty();
        });
    }

    private Optional<Said> said(String limit) {
        return options.said(limit, new Said.SoldNamed()).filter(said -> switch (said) {
            case Said.MembersNamed(var dimension, var values, var _, var _, var _) ->
                values.stream().allMatch(value -> members.find(dimension, value).isPresent());
            case Said.PeriodNamed(var period, var _) -> period.isPresent();
            default -> false;
        });
    }

    private boolean isSpokenOf(Said limit, Parts said) {
        return limit instanceof Said.MembersNamed named
                ? isSpokenOf(named.dimension(), said)
                : said.has(Said.PeriodNamed.class)
                        || said.has(Said.NowNamed.class)
                        || said.has(Said.ComparedPeriodNamed.class)
                        || said.all(Said.ComparisonNamed.class).stream()
                                .anyMatch(compared -> compared.unit().isPresent());
    }

    private boolean isSpokenOf(String dimension, Parts said) {
        return widening.liftsPlaces(said, dimension)
                || said.all(Said.BreakdownNamed.class).stream()
                        .anyMatch(cut -> cut.dimension().equals(dimension))
                || said.all(Said.VersusNamed.class).stream()
                        .anyMatch(versus -> versus.dimension().equals(dimension))
                || said.all(Said.ItemsNamed.class).stream()
                        .anyMatch(items -> items.dimension().equals(dimension))
                || said.all(Said.FilterNamed.class).stream()
                        .anyMatch(filter -> filter.filter().dimensions().contains(dimension))
                || said.all(Said.MembersNamed.class).stream().anyMatch(named -> speaksOf(named, dimension));
    }

    /** Whoever names a market means it instead of the dashboard's; only the country may stand around it. */
    private boolean speaksOf(Said.MembersNamed named, String dimension) {
        boolean otherMarket = dimensions.axis(dimension) == Axis.MARKET
                && !dimensions.country().equals(Optional.of(dimension))
                && catalog.findDimension(named.dimension())
                        .filter(known -> known.axis() == Axis.MARKET)
                        .isPresent();
        return named.dimension().equals(dimension) || otherMarket && !named.excluded();
    }
}
