package salesassistant.semantics.insight.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;

/** The elements that the answers allow to look at, and the movers among them. */
final class Suspects {

    private static final int MOST_NOVELTIES = 3;
    private static final Comparator<Mover> LARGEST_FIRST = Comparator.comparingDouble(
                    (Mover mover) -> Math.abs(mover.excess()))
            .reversed();

    private final WhyQuestion question;
    private final Measures measures;
    private final Map<Step, Learned> learned;
    private final Map<Step, Courses> tables = new EnumMap<>(Step.class);
    private final Map<Set<Step>, List<Mover>> movers = new HashMap<>();

    Suspects(WhyQuestion question, Measures measures, Map<Step, Learned> learned) {
        this.question = question;
        this.measures = measures;
        this.learned = learned;
    }

    boolean areOf(Map<Step, Learned> answers) {
        return learned == answers;
    }

    Optional<Courses> courses(Step step) {
        return Optional.ofNullable(learned.get(step))
                .map(answer -> tables.computeIfAbsent(step, _ -> Courses.of(answer)));
    }

    boolean has(Step step) {
        return learned.containsKey(step);
    }

    /** The member of a column that changed most, in a table of weeks. */
    Optional<Subject.Name> mostMoved(String column) {
        return courses(Step.PRODUCT_WEEKS)
                .flatMap(table -> table.names(column).stream().max(Comparator.comparingDouble(name -> {
                    var series = table.series(Courses.of(List.of(name)), measures.subject());
                    return Math.abs(frame(table).now(series) - frame(table).before(series));
                })));
    }

    /** The table that tells most of where a mover is: its own where none tells more, for all together that of the items. */
    Courses telling(Mover mover) {
        var own = mover.element().courses();
        return Stream.of(Step.REGIONS, Step.RETAILERS, Step.PRODUCT_WEEKS, Step.ITEM_WEEKS)
                .flatMap(step -> courses(step).stream())
                .filter(table -> mover.place().isEmpty()
                        ? isOfAll(table)
                        : table.tells(mover.place()) > own.tells(mover.place()))
                .reduce((best, next) -> next.tells(mover.place()) < best.tells(mover.place()) ? best : next)
                .orElse(own);
    }

    /** What those sell that were not there before, in the category beside what is asked about. */
    double newRivals(Figure figure) {
        return Optional.ofNullable(learned.get(Step.RIVALS))
                .map(answer -> new Rivals(answer).fresh(figure))
                .orElse(0.0);
    }

    /** The two periods as they lie in a table of weeks. */
    Frame frame(Courses courses) {
        return new Frame(
                courses.at(question.period().firstWeekEnd()),
                question.period().weeks(),
                question.comparison().shiftDays() / 7);
    }

    /** What moved, the largest first; all together counts only where no part of it tells. */
    List<Mover> movers() {
        return movers.computeIfAbsent(Set.copyOf(learned.keySet()), _ -> found());
    }

    private List<Mover> found() {
        if (!measures.adds()) {
            return List.of();
        }
        var known = known();
        var found = new ArrayList<>(known.pairs());
        Stream.concat(merged(known.left()).stream(), delisted().stream())
                .sorted(LARGEST_FIRST)
                .limit(MOST_NOVELTIES)
                .forEach(found::add);
        var novelties = found.stream().map(Mover::place).toList();
        var elements = elements(novelties);
        if (!elements.isEmpty()) {
            found.addAll(merged(movers(elements.getFirst().courses()).among(elements)));
        }
        crossing(novelties, elements).ifPresent(inferred -> {
            found.removeIf(mover -> mover.isOneSideOf(inferred, markets()));
            found.add(inferred);
        });
        var together = new Together(measures, this);
        found.removeAll(together.shared(found));
        var stopped = courses(Step.COURSE).flatMap(all -> movers(all).stopped(new Element(List.of(), all, List.of())));
        if (stopped.isPresent()) {
            found.removeIf(mover -> mover.sort() == Mover.Sort.PROMOTION);
            found.add(stopped.get());
        }
        together.left(found).ifPresent(found::add);
        found.sort(LARGEST_FIRST);
        return found;
    }

    /** What came and what went, and what took the place of what. */
    private Replacements known() {
        return Replacements.among(courses(Step.ITEM_WEEKS)
                .map(items -> items.members().stream()
                        .filter(Suspects::isNamed)
                        .flatMap(member -> movers(items).novelty(new Element(member, items, List.of())).stream())
                        .toList())
                .orElse(List.of()));
    }

    /** What some retailers no longer sell. */
    private List<Mover> delisted() {
        return courses(Step.LISTINGS)
                .flatMap(listings -> courses(Step.RETAILERS)
                        .map(retailers -> new Delistings(frame(listings), measures.subject(), listings, retailers)))
                .map(Delistings::all)
                .orElse(List.of());
    }

    /** What moved at a retailer in one region, where both are told but never together. */
    private Optional<Mover> crossing(List<List<Subject.Name>> without, List<Element> elements) {
        return courses(Step.RETAILERS)
                .flatMap(retailers -> courses(Step.REGIONS)
                        .flatMap(regions -> Crossing.of(movers(regions), measures, retailers, regions)))
                .flatMap(crossing -> crossing.found(without))
                .map(mover -> mover.at(new Narrowing(movers(mover.element().courses()), elements).place(mover)));
    }

    /** The items of which it is worth knowing who sells them: those that came, went or lost most against the rest. */
    List<Subject.Name> inDoubt() {
        return courses(Step.ITEM_WEEKS).stream()
                .flatMap(items -> Stream.concat(
                        Stream.concat(known().left().stream(), known().pairs().stream())
                                .map(Mover::place),
                        Delistings.inDoubt(frame(items), measures.base(items).orElse(measures.subject()), items)
                                .stream()))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Mover> merged(List<Mover> movers) {
        return courses(Step.ITEM_WEEKS)
                .map(items -> new Siblings(items).merged(movers))
                .orElse(movers);
    }

    Movers movers(Courses courses) {
        return new Movers(
                frame(courses),
                measures.subject(),
                measures.demand(courses),
                measures.base(courses),
                measures.promoted().filter(courses::has),
                markets());
    }

    private Set<String> markets() {
        return measures.roles().catalog().dimensions().stream()
                .filter(dimension -> dimension.axis() == Axis.MARKET)
                .map(Dimension::name)
                .collect(Collectors.toSet());
    }

    /** Whether a table was asked for all that the question is about. */
    boolean isOfAll(Courses table) {
        return table.filter().equals(question.scope());
    }

    private List<Element> elements(List<List<Subject.Name>> novelties) {
        var elements = new ArrayList<Element>();
        for (var step : List.of(Step.ITEM_WEEKS, Step.PRODUCT_WEEKS, Step.RETAILERS, Step.REGIONS)) {
            courses(step).ifPresent(known -> add(known, novelties, elements));
        }
        return elements;
    }

    /** Each member of each column, and each row's own place; the same place is taken from the first table only. */
    private static void add(Courses courses, List<List<Subject.Name>> novelties, List<Element> elements) {
        var places = new ArrayList<List<Subject.Name>>();
        courses.members().stream().filter(Suspects::isNamed).forEach(member -> {
            member.forEach(name -> places.add(List.of(name)));
            places.add(member);
        });
        places.stream()
                .distinct()
                .filter(place ->
                        elements.stream().noneMatch(known -> known.place().equals(place)))
                .filter(place -> !isOnlyItem(place, places))
                .filter(place -> novelties.stream().noneMatch(novelty -> Element.holds(courses, place, novelty)))
                .map(place -> new Element(place, courses, novelties))
                .forEach(elements::add);
    }

    private static boolean isNamed(List<Subject.Name> member) {
        return member.stream().noneMatch(name -> name.value().isEmpty());
    }

    /** An item is told with its brand; alone it would stand for the same rows once more. */
    private static boolean isOnlyItem(List<Subject.Name> place, List<List<Subject.Name>> places) {
        if (place.size() > 1) {
            return false;
        }
        var holders = places.stream()
                .filter(other -> other.size() > 1 && other.containsAll(place))
                .distinct()
                .toList();
        return holders.size() == 1
                && holders.getFirst().getLast().equals(place.getFirst())
                && Stream.of(holders.getFirst().getFirst()).noneMatch(place::contains);
    }
}
