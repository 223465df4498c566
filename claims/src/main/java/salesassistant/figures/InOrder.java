package salesassistant.figures;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Confirms numbers said one after the other that are, in this order, the figures of one column: of successive periods ("47, 45,
 * 43 and now 40") or of those named in the same order ("A beats B, 14,500 against 13,600").
 */
final class InOrder {

    /** So many numbers in the order of a column are no luck; two are only where they are set against each other. */
    private static final int LEAST = 3;

    private static final int LEAST_DIGITS = 4;
    private static final int MANY_DIGITS = 6;
    private static final int APART = 6;
    private static final EnumSet<Cue> BETWEEN =
            EnumSet.of(Cue.TO, Cue.AGAINST, Cue.LATEST, Cue.THEN, Cue.BY, Cue.RESPECTIVELY);

    private final Verdicts verdicts;
    private final Layout layout;
    private final Parts parts;

    InOrder(Verdicts verdicts) {
        this.verdicts = verdicts;
        this.layout = verdicts.layout();
        this.parts = verdicts.parts();
    }

    void confirm() {
        List<Integer> amounts = verdicts.amounts().filter(verdicts::isInDigits).toList();
        runs(amounts, this::isOfOneUnit).forEach(run -> confirm(run, Stream.concat(ofThoseNamed(run), ofPeriods(run))));
        runs(amounts, this::goesOn).forEach(run -> confirm(run, ofOneRow(run)));
    }

    private static List<List<Integer>> runs(List<Integer> amounts, BiPredicate<Integer, Integer> goesOn) {
        var runs = new ArrayList<List<Integer>>();
        int from = 0;
        for (int next = 1; next <= amounts.size(); next++) {
            if (next == amounts.size() || !goesOn.test(amounts.get(next - 1), amounts.get(next))) {
                runs.add(amounts.subList(from, next));
                from = next;
            }
        }
        return runs;
    }

    private void confirm(List<Integer> run, Stream<List<Fact>> found) {
        boolean open = run.stream().anyMatch(at -> !verdicts.isFound(at));
        if (!open || run.stream().anyMatch(this::isRuledOut)) {
            return;
        }
        found.findFirst()
                .ifPresent(facts -> IntStream.range(0, run.size())
                        .forEach(k -> verdicts.put(run.get(k), Judgement.supported(facts.get(k)))));
    }

    private boolean isRuledOut(int at) {
        Judgement judgement = verdicts.judgement(at);
        return judgement.verdict() == Verdict.NOT_CHECKABLE && judgement.hope() == Judgement.Hope.NONE;
    }

    /** Nothing but names, periods and small words stand between the numbers of one list. */
    private boolean goesOn(int one, int other) {
        List<Mention> mentions = parts.mentions();
        return mentions.get(other).start() - mentions.get(one).end() <= APART
                && mentions.subList(one + 1, other).stream().allMatch(InOrder::isLight);
    }

    private boolean isOfOneUnit(int one, int other) {
        Unit unit = verdicts.numeral(one).unit();
        Unit second = verdicts.numeral(other).unit();
        return goesOn(one, other)
                && (unit == second || unit == Unit.PLAIN || second == Unit.PLAIN)
                && parts.mentions().subList(one + 1, other).stream().noneMatch(Mention.Figures.class::isInstance);
    }

    private static boolean isLight(Mention mention) {
        return switch (mention) {
            case Mention.Named named -> true;
            case Mention.Dated dated -> true;
            case Mention.Break mark -> true;
            case Mention.Figures figures -> true;
            case Mention.Noun noun -> true;
            case Mention.Hint hint -> BETWEEN.containsAll(hint.cues());
            default -> false;
        };
    }

    private Stream<List<Fact>> ofThoseNamed(List<Integer> run) {
        boolean against = run.size() == 2
                && parts.cues(run.getFirst(), run.getLast(), run.getLast()).contains(Cue.AGAINST)
                && digits(run) >= LEAST_DIGITS;
        return against || run.size() >= LEAST
                ? layout.names().stream().flatMap(names -> {
                    List<String> named = named(names);
                    return named.size() == run.size() ? lists(run, names, named) : Stream.empty();
                })
                : Stream.empty();
    }

    private Stream<List<Fact>> ofPeriods(List<Integer> run) {
        return run.size() < LEAST
                ? Stream.empty()
                : layout.time().stream()
                        .flatMap(time -> IntStream.rangeClosed(0, time.inTime().size() - run.size())
                                .mapToObj(start -> time.inTime().subList(start, start + run.size()))
                                .filter(periods -> isAsDated(run, time, periods))
                                .flatMap(periods -> lists(run, time, periods)));
    }

    /** "B: 9,260, 157,420 kr": the figures of one row, in the order of the columns. */
    private Stream<List<Fact>> ofOneRow(List<Integer> run) {
        if (run.size() < 2 || digits(run) < MANY_DIGITS) {
            return Stream.empty();
        }
        return rest(run, null).stream()
                .flatMap(fixed -> layout.rows().stream().filter(row -> isIn(fixed, row)))
                .limit(1)
                .flatMap(row -> columns(run, row).stream());
    }

    private Optional<List<Fact>> columns(List<Integer> run, int row) {
        var found = new ArrayList<Fact>();
        for (int at : run) {
            int last = found.isEmpty() ? -1 : found.getLast().measure().column();
            layout.measures().stream()
                    .filter(measure -> measure.column() > last
                            && measure.kind() != Measure.Kind.RANK
                            && layout.value(row, measure).isPresent())
                    .filter(measure -> verdicts.frame(at).said().near().isEmpty()
                            || verdicts.frame(at).said().near().contains(measure))
                    .map(measure -> new Facts(layout).cell(measure, row))
                    .filter(cell -> Agreement.exact(
                            verdicts.numeral(at), cell, verdicts.numeral(at).sign()))
                    .findFirst()
                    .ifPresent(found::add);
        }
        return found.size() == run.size() ? Optional.of(found) : Optional.empty();
    }

    private int digits(List<Integer> run) {
        return run.stream().map(verdicts::numeral).mapToInt(Digits::of).sum();
    }

    private boolean isAsDated(List<Integer> run, Dimension time, List<String> periods) {
        return IntStream.range(0, run.size()).allMatch(k -> {
            Frame frame = verdicts.frame(run.get(k));
            return !frame.dated()
                    || frame.moments().stream()
                            .anyMatch(moment -> time.in(moment).contains(periods.get(k)));
        });
    }

    /** The members a sentence names, one after the other. */
    private List<String> named(Dimension names) {
        var found = new LinkedHashSet<String>();
        for (Mention mention : parts.mentions()) {
            if (mention instanceof Mention.Named named && named.dimension().equals(names)) {
                found.addAll(named.members());
            }
        }
        return List.copyOf(found);
    }

    /** The figures of some members that agree with the numbers one by one. */
    private Stream<List<Fact>> lists(List<Integer> run, Dimension along, List<String> members) {
        Optional<Map<Dimension, Set<String>>> rest = rest(run, along);
        return rest.stream()
                .flatMap(fixed -> measures(run).stream().flatMap(measure -> {
                    List<Fact> cells = members.stream()
                            .map(member -> row(fixed, along, member, measure))
                            .flatMap(Optional::stream)
                            .map(row -> new Facts(layout).cell(measure, row))
                            .toList();
                    boolean agree = cells.size() == run.size()
                            && IntStream.range(0, run.size())
                                    .allMatch(k -> Agreement.exact(
                                            verdicts.numeral(run.get(k)),
                                            cells.get(k),
                                            verdicts.numeral(run.get(k)).sign()));
                    return agree ? Stream.of(cells) : Stream.empty();
                }));
    }

    /** Of the figures named beside the numbers, else in the sentence; of any where none are. */
    private List<Measure> measures(List<Integer> run) {
        Frame.Said said = verdicts.frame(run.getFirst()).said();
        List<Measure> named = said.near().isEmpty() ? said.far() : said.near();
        return layout.measures().stream()
                .filter(measure -> measure.kind() != Measure.Kind.RANK)
                .filter(measure -> named.isEmpty() || named.contains(measure))
                .toList();
    }

    /** One member of every other dimension: whom the numbers are about, and the period named, else the last. */
    private Optional<Map<Dimension, Set<String>>> rest(List<Integer> run, @Nullable Dimension along) {
        Frame frame = verdicts.frame(run.getFirst());
        var rest = new LinkedHashMap<Dimension, Set<String>>();
        for (Dimension dimension : layout.dimensions()) {
            if (!dimension.equals(along)) {
                rest.put(dimension, dimension.isTime() ? period(frame, dimension) : subject(frame, dimension));
            }
        }
        return rest.values().stream().allMatch(chosen -> chosen.size() == 1) ? Optional.of(rest) : Optional.empty();
    }

    private static Set<String> subject(Frame frame, Dimension dimension) {
        return dimension.members().size() == 1
                ? Set.copyOf(dimension.members())
                : frame.subject().members().getOrDefault(dimension, Set.of());
    }

    private static Set<String> period(Frame frame, Dimension time) {
        return frame.moments().isEmpty()
                ? Set.of(time.inTime().getLast())
                : time.in(frame.moments().getFirst());
    }

    private Optional<Integer> row(Map<Dimension, Set<String>> fixed, Dimension along, String member, Measure measure) {
        return layout.rows().stream()
                .filter(row -> layout.member(row, along).equals(member)
                        && isIn(fixed, row)
                        && layout.value(row, measure).isPresent())
                .findFirst();
    }

    private boolean isIn(Map<Dimension, Set<String>> fixed, int row) {
        return fixed.entrySet().stream()
                .allMatch(entry -> entry.getValue().contains(layout.member(row, entry.getKey())));
    }
}
