package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Wording;

/** Asks back: the part that is open, with each way to fill it as a question of its own. */
final class Asking {

    private static final int MOST_CHOICES = 3;

    private final Catalog catalog;
    private final Resolver resolver;

    Asking(Catalog catalog, Resolver resolver) {
        this.catalog = catalog;
        this.resolver = resolver;
    }

    /** When words are a part of several names: which one? */
    Optional<Interpretation.Ambiguous> partialNames(String question, Draft draft) {
        for (int i = 0; i < draft.slots().size(); i++) {
            var slot = draft.slots().get(i);
            if (slot.said() instanceof Said.MembersNamed members
                    && members.partial()
                    && members.values().size() > 1) {
                return Optional.of(which(question, draft, i, members))
                        .filter(asked -> !asked.choices().isEmpty());
            }
        }
        return Optional.empty();
    }

    private Interpretation.Ambiguous which(String question, Draft draft, int index, Said.MembersNamed members) {
        var choices = new ArrayList<Interpretation.Choice>();
        for (var value : members.values()) {
            var one = new Said.MembersNamed(members.dimension(), List.of(value), members.excluded(), false, false);
            var slots = new ArrayList<>(draft.slots());
            var slot = slots.get(index);
            slots.set(index, new Slot(one, slot.source(), slot.words()));
            if (choices.size() < MOST_CHOICES
                    && resolver.resolve(new Draft(draft.language(), slots)) instanceof Resolution.Exact exact) {
                choices.add(choice(draft.language(), value, spliced(question, slot, value), exact));
            }
        }
        return new Interpretation.Ambiguous(
                draft.language(), Sentences.of(draft.language()).whichName(), choices);
    }

    /** When a superlative does not say of what: of categories, brands or items? Of regions or retailers? */
    Interpretation breakdown(String question, Draft draft, Said.Open open) {
        var choices = new ArrayList<Interpretation.Choice>();
        for (var dimension : offered(open)) {
            if (isNamed(draft, dimension)) {
                continue;
            }
            var slots = new ArrayList<>(draft.slots());
            slots.add(new Slot(new Said.BreakdownNamed(dimension.name()), Chip.Source.QUESTION, List.of()));
            if (choices.size() < MOST_CHOICES
                    && resolver.resolve(new Draft(draft.language(), slots)) instanceof Resolution.Exact exact) {
                var by = new Wording(catalog, draft.language()).dimension(dimension.name());
                choices.add(choice(
                        draft.language(), by, Sentences.of(draft.language()).by(question, by), exact));
            }
        }
        return new Interpretation.Ambiguous(
                draft.language(), Sentences.of(draft.language()).ofWhat(), choices);
    }

    /** Of the categories of one category there is nothing to compare. */
    private static boolean isNamed(Draft draft, Dimension dimension) {
        return new Parts(draft.slots())
                .members(false).stream().anyMatch(said -> said.dimension().equals(dimension.name()) && !said.several());
    }

    private List<Dimension> offered(Said.Open open) {
        return switch (open) {
            case WHAT -> products();
            case WHERE -> markets();
            case WHO -> {
                var own = catalog.findDimension(catalog.defaults().ownDimension()).stream();
                var finer = products().stream().skip(1).limit(1);
                yield Stream.of(
                                own,
                                finer,
                                markets().stream()
                                        .filter(dimension -> dimension.aliases().isEmpty()))
                        .flatMap(some -> some)
                        .distinct()
                        .toList();
            }
        };
    }

    /** The parts of the market, but for those that only cut another part finer. */
    private List<Dimension> markets() {
        var country = new Dimensions(catalog).country();
        var parts = catalog.dimensions().stream()
                .filter(dimension -> dimension.axis() == Axis.MARKET
                        && !Optional.of(dimension.name()).equals(country))
                .toList();
        return parts.stream()
                .filter(dimension -> parts.stream()
                        .noneMatch(other -> other.levels()
                                .subList(1, other.levels().size())
                                .contains(dimension.levels().getFirst())))
                .toList();
    }

    /** A dimension for the coarsest product level and the two finest. */
    private List<Dimension> products() {
        var levels = catalog.partition(Axis.PRODUCT).members();
        var wanted = new LinkedHashSet<>(
                List.of(levels.getFirst(), levels.get(Math.max(0, levels.size() - 2)), levels.getLast()));
        return wanted.stream()
                .flatMap(level -> catalog.dimensions().stream()
                        .filter(d -> d.axis() == Axis.PRODUCT
                                && d.levels().getFirst().equals(level))
                        .sorted(Comparator.comparing(d -> !d.searchable()))
                        .limit(1))
                .toList();
    }

    /** The measures that may be meant where none is named: sums, money first. */
    List<String> openMeasures() {
        return catalog.measures().stream()
                .filter(measure -> measure.additive()
                        && catalog.leafView()
                                .filter(view -> view.baked().containsKey(measure.name()))
                                .isEmpty())
                .sorted(Comparator.comparing(measure -> measure.unit() != Unit.CURRENCY))
                .limit(MOST_CHOICES)
                .map(Measure::name)
                .toList();
    }

    private Interpretation.Choice choice(Language language, String label, String question, Resolution.Exact exact) {
        return new Interpretation.Choice(
                label, new Wording(catalog, language).sentence(exact.query()), question, exact.query());
    }

    /** "New" in a period, told apart: launched since the period began, or launched as lately as "new" says. */
    List<Draft> launches(Draft draft) {
        return new Parts(draft.slots())
                .last(Said.PeriodNamed.class)
                .flatMap(Said.PeriodNamed::period)
                .map(period -> period.firstWeekEnd().minusWeeks(1).toString())
                .map(since -> Stream.of(Optional.of(since), Optional.<String>empty())
                        .map(from -> new Draft(
                                draft.language(),
                                draft.slots().stream()
                                        .map(slot -> launchedAfter(slot, from))
                                        .toList()))
                        .toList())
                .orElse(List.of());
    }

    private static Slot launchedAfter(Slot slot, Optional<String> day) {
        return slot.said()
                                instanceof
                                Said.FilterNamed(Filter.Compare(var dimension, var after, var usual), var relative)
                        && relative
                ? new Slot(
                        new Said.FilterNamed(new Filter.Compare(dimension, after, day.orElse(usual)), false),
                        slot.source(),
                        slot.words())
                : slot;
    }

    /** The question with the words of a slot replaced. */
    static String spliced(String question, Slot slot, String text) {
        if (slot.words().isEmpty()) {
            return question + " " + text;
        }
        int from = slot.words().getFirst().from();
        int to = slot.words().getLast().to();
        return to <= question.length()
                ? question.substring(0, from) + text + question.substring(to)
                : question + " " + text;
    }
}
