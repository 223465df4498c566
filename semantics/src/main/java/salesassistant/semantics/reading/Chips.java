package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;

/** Shows each part of what was understood as a chip: what it says, where it came from, what it can be changed to. */
final class Chips {

    private final Catalog catalog;
    private final ChipOptions options;

    Chips(Catalog catalog, DataSpan data) {
        this.catalog = catalog;
        this.options = new ChipOptions(catalog, data);
    }

    /** One chip for each part, in the order of kinds, with stable ids. */
    List<Chip> of(Query query, List<Slot> parts, Language language) {
        var wording = new Wording(catalog, language);
        var chips = new ArrayList<Chip>();
        for (int i = 0; i < parts.size(); i++) {
            var slot = parts.get(i);
            chip(query, slot, "c" + (i + 1), wording, language).ifPresent(chips::add);
        }
        var accounted = withOrphans(chips, parts);
        accounted.sort(Comparator.comparing(Chip::kind));
        return accounted;
    }

    /** Words of parts that show no chip of their own ("sold", "in total") belong to the chip before them. */
    private static List<Chip> withOrphans(List<Chip> chips, List<Slot> parts) {
        var all = new ArrayList<>(chips);
        for (var slot : parts) {
            for (var span : slot.words()) {
                boolean shown = all.stream().anyMatch(chip -> chip.words().contains(span));
                if (!shown && !all.isEmpty()) {
                    int home = before(all, span);
                    all.set(home, all.get(home).with(span));
                }
            }
        }
        return all;
    }

    private static int before(List<Chip> chips, Span span) {
        int home = 0;
        int nearest = -1;
        for (int i = 0; i < chips.size(); i++) {
            for (var words : chips.get(i).words()) {
                if (words.to() <= span.from() && words.to() > nearest) {
                    nearest = words.to();
                    home = i;
                }
            }
        }
        return home;
    }

    private Optional<Chip> chip(Query query, Slot slot, String id, Wording wording, Language language) {
        return switch (slot.said()) {
            case Said.MeasureNamed(var measure) ->
                Optional.of(chip(
                        id, Chip.Kind.MEASURE, wording.measure(measure), measure, slot, options.measures(wording)));
            case Said.CalculationNamed(var wanted) ->
                Optional.of(chip(
                        id,
                        Chip.Kind.CALCULATION,
                        calculation(query, wanted, wording),
                        wanted.name(),
                        slot,
                        List.of()));
            case Said.WholeNamed(var dimension) ->
                Optional.of(chip(id, Chip.Kind.CALCULATION, wording.dimension(dimension), dimension, slot, List.of()));
            case Said.BreakdownNamed(var dimension) ->
                Optional.of(chip(
                        id,
                        Chip.Kind.BREAKDOWN,
                        wording.dimension(dimension),
                        dimension,
                        slot,
                        options.breakdowns(wording)));
            case Said.GrainNamed _ ->
                query.breakdowns().stream()
                        .filter(Breakdown.ByTime.class::isInstance)
                        .findFirst()
                        .map(time -> chip(
                                id,
                                Chip.Kind.BREAKDOWN,
                                grainLabel(time, wording),
                                grain(time),
                                slot,
                                options.grains(wording)));
            case Said.VersusNamed(var dimension, var members, var other) ->
                Optional.of(chip(
                        id,
                        Chip.Kind.COMPARISON,
                        wording.breakdown(new Breakdown.Versus(dimension, members, other)),
                        String.join(", ", members),
                        slot,
                        List.of()));
            case Said.MembersNamed members -> Optional.of(members(members, slot, id, wording));
            case Said.FilterNamed(var filter, var _) ->
                Optional.of(chip(id, Chip.Kind.FILTER, wording.filter(filter), filter.toString(), slot, List.of()));
            case Said.PeriodNamed _ ->
                Optional.of(chip(
                        id,
                        Chip.Kind.PERIOD,
                        wording.period(query.period()),
                        query.period().kind().name(),
                        slot,
                        options.periods(wording)));
            case Said.ComparisonNamed _, Said.ComparedPeriodNamed _ ->
                query.comparison()
                        .map(comparison -> chip(
                                id,
                                Chip.Kind.COMPARISON,
                                wording.comparison(comparison),
                                comparison.kind().name(),
                                slot,
                                options.comparisons(query.period(), wording)));
            case Said.RankingNamed _, Said.RankedByNamed _ ->
                query.ranking()
                        .map(ranking -> chip(
                                id,
                                Chip.Kind.RANKING,
                                wording.ranking(ranking),
                                String.valueOf(ranking.count()),
                                slot,
                                options.rankings(ranking, wording)));
            case Said.ConditionNamed said ->
                query.conditions().stream()
                        .filter(condition -> condition.limit().equals(said.limit())
                                && condition.comparator() == said.comparator()
                                && said.measure()
                                        .orElse(condition.figure().measure())
                                        .equals(condition.figure().measure()))
                        .findFirst()
                        .map(condition -> chip(
                                id,
                                Chip.Kind.CONDITION,
                                wording.condition(condition),
                                said.limit().toPlainString(),
                                slot,
                                List.of()));
            case Said.WhyNamed _ -> Optional.of(why(slot, id, language));
            case Said.SoldNamed _,
                    Said.PointsNamed _,
                    Said.PercentNamed _,
                    Said.ItemsNamed _,
                    Said.StepNamed _,
                    Said.RivalsNamed _,
                    Said.PlaceNamed _,
                    Said.RowsCounted _,
                    Said.MarkNamed _,
                    Said.SoManyNamed _,
                    Said.OrderedNamed _,
                    Said.LeastFirstNamed _,
                    Said.OthersNamed _,
                    Said.AbsoluteNamed _,
                    Said.TogetherNamed _,
                    Said.WidenedNamed _,
                    Said.PartNamed _,
                    Said.NowNamed _,
                    Said.OpenNamed _,
                    Said.TopicNamed _,
                    Said.FollowUpNamed _ -> Optional.empty();
        };
    }

    private static Chip why(Slot slot, String id, Language language) {
        var label = Sentences.of(language).reason();
        return chip(id, Chip.Kind.CALCULATION, label, "WHY", slot, List.of());
    }

    private static String grainLabel(Breakdown time, Wording wording) {
        return time instanceof Breakdown.ByTime(var grain, var weeks) && weeks == 1
                ? wording.grain(grain)
                : wording.breakdown(time);
    }

    private Chip members(Said.MembersNamed members, Slot slot, String id, Wording wording) {
        boolean market = catalog.dimension(members.dimension()).axis() == Axis.MARKET;
        Filter filter = members.excluded()
                ? new Filter.NotIn(members.dimension(), members.values())
                : new Filter.In(members.dimension(), members.values());
        return chip(
                id,
                market ? Chip.Kind.MARKET : Chip.Kind.FILTER,
                label(members, filter, wording),
                members.dimension() + "=" + String.join("|", members.values()),
                slot,
                List.of());
    }

    /** A country needs no word for what it is. */
    private String label(Said.MembersNamed members, Filter filter, Wording wording) {
        boolean country = Optional.of(members.dimension()).equals(new Dimensions(catalog).country());
        return country && !members.excluded()
                ? String.join(
                        ", ",
                        members.values().stream()
                                .map(value -> wording.member(members.dimension(), value))
                                .toList())
                : wording.filter(filter);
    }

    private static String calculation(Query query, Said.Wanted wanted, Wording wording) {
        return query.figures().stream()
                .filter(figure -> ChipOptions.belongs(figure.calculation(), wanted))
                .findFirst()
                .map(wording::figure)
                .orElse(wanted.name());
    }

    private static String grain(Breakdown time) {
        return time instanceof Breakdown.ByTime(var grain, var _) ? grain.name() : "";
    }

    private static Chip chip(
            String id, Chip.Kind kind, String label, String value, Slot slot, List<Chip.Option> options) {
        return new Chip(id, kind, label, value, slot.source(), slot.words(), options);
    }
}
