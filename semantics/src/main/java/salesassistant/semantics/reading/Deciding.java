package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Periods;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Interpretation.Reason;

/** Chooses among the readings of a question: the least far-fetched one, unless another is as near and means something else. */
final class Deciding {

    /** How much more far-fetched a reading may be and still be a rival. */
    private static final double MARGIN = 0.35;

    private final Catalog catalog;
    private final Resolver resolver;
    private final Chips chips;
    private final SameItems sameItems;
    private final OwnTime ownTime;
    private final Replies replies;
    private final Asking asking;
    private final Offered offered;

    Deciding(Catalog catalog, Members members, DataSpan data, Replies replies, Offered offered) {
        this.offered = offered;
        this.catalog = catalog;
        this.resolver = new Resolver(catalog, members, data);
        this.chips = new Chips(catalog, data);
        this.sameItems = new SameItems(catalog, members);
        this.ownTime = new OwnTime(catalog, new Periods(data));
        this.replies = replies;
        this.asking = new Asking(catalog, resolver);
    }

    /** A reading of the question, with how far-fetched it is. */
    record Reading(FollowUps.Merged draft, List<Span> politeness, double cost) {}

    private record Fitting(Reading reading, Draft draft, Resolution.Exact exact) {}

    Interpretation decide(String question, Language language, List<Reading> readings) {
        var fitting = new LinkedHashMap<Query, Fitting>();
        Interpretation firstProblem = null;
        for (var reading : readings) {
            if (!fitting.isEmpty()
                    && reading.cost()
                            > fitting.values().iterator().next().reading().cost() + MARGIN) {
                break;
            }
            switch (reading.draft()) {
                case FollowUps.Merged.Lost(var reason) ->
                    firstProblem = firstProblem == null ? replies.declined(language, reason, List.of()) : firstProblem;
                case FollowUps.Merged.Topic(var topic) -> {
                    if (fitting.isEmpty()) {
                        return replies.topic(language, topic);
                    }
                }
                case FollowUps.Merged.Ready(var draft)
                when declined(draft).isPresent() ->
                    firstProblem = firstProblem == null
                            ? replies.topic(language, declined(draft).get())
                            : firstProblem;
                case FollowUps.Merged.Ready(var draft)
                when !Steps.open(draft).isEmpty() -> {
                    var asked = each(language, Steps.open(draft), new Wording(catalog, language)::sentence);
                    firstProblem = firstProblem == null ? asked : firstProblem;
                }
                case FollowUps.Merged.Ready(var said) -> {
                    var draft = Steps.plain(said);
                    var partial = asking.partialNames(question, draft);
                    if (partial.isPresent()) {
                        firstProblem = firstProblem == null || firstProblem instanceof Interpretation.OutOfScope
                                ? partial.get()
                                : firstProblem;
                        continue;
                    }
                    switch (resolver.resolve(draft)) {
                        case Resolution.Exact exact ->
                            fitting.putIfAbsent(exact.query(), new Fitting(reading, draft, exact));
                        case Resolution.NeedsBreakdown(var open) -> {
                            var asked = asking.breakdown(question, draft, open);
                            firstProblem = isOpen(firstProblem) ? asked : firstProblem;
                        }
                        case Resolution.NeedsMeasure _ -> {
                            var asked = measure(language, draft);
                            firstProblem = firstProblem == null ? asked : firstProblem;
                        }
                        case Resolution.NewWhen _ -> {
                            var asked = launched(language, draft);
                            firstProblem = isOpen(firstProblem) ? asked : firstProblem;
                        }
                        case Resolution.NeedsOwn _ ->
                            firstProblem = firstProblem == null ? replies.needsOwn(language) : firstProblem;
                        case Resolution.OwnWeeks(var named) ->
                            firstProblem = firstProblem == null ? replies.ownWeeks(language, named) : firstProblem;
                        case Resolution.Unfit(var reason, var why) ->
                            firstProblem = firstProblem == null ? replies.unfit(language, reason, why) : firstProblem;
                    }
                }
            }
        }
        if (fitting.isEmpty()) {
            return firstProblem == null ? replies.declined(language, Reason.NOT_UNDERSTOOD, List.of()) : firstProblem;
        }
        var rivals = rivals(new ArrayList<>(fitting.values()));
        return rivals.size() == 1 ? understood(language, rivals.getFirst()) : choose(language, rivals);
    }

    /** Whether nothing better is known than that the words do not go together. */
    private static boolean isOpen(@Nullable Interpretation problem) {
        return problem == null
                || problem instanceof Interpretation.OutOfScope declined && declined.reason() == Reason.NOT_UNDERSTOOD;
    }

    /** What the data cannot say, beside whatever else was said. */
    private Optional<String> declined(Draft draft) {
        return new Parts(draft.slots())
                .all(Said.TopicNamed.class).stream()
                        .map(Said.TopicNamed::topic)
                        .filter(id -> catalog.topics().stream()
                                .anyMatch(topic -> topic.id().equals(id) && !topic.answered()))
                        .findFirst();
    }

    /** Readings that mean something else; where two members stand for the same items, the first stands for both. */
    private List<Fitting> rivals(List<Fitting> fitting) {
        var kept = new ArrayList<Fitting>();
        for (var next : fitting) {
            if (kept.stream()
                    .noneMatch(one -> sameItems.same(
                                    one.exact().query(), next.exact().query())
                            || ownTime.same(one.exact().query(), next.exact().query()))) {
                kept.add(next);
            }
        }
        return kept;
    }

    private Interpretation understood(Language language, Fitting fitting) {
        var query = fitting.exact().query();
        return new Interpretation.Understood(
                language,
                query,
                fitting.draft(),
                sentence(fitting, language),
                chips.of(query, fitting.exact().parts(), language),
                fitting.reading().politeness());
    }

    private String sentence(Fitting fitting, Language language) {
        var query = fitting.exact().query();
        var wording = new Wording(catalog, language);
        return Premise.of(fitting.draft()).isPresent()
                ? wording.reason(query)
                : Counts.asked(fitting.draft(), query, wording.sentence(query));
    }

    /** Which number? Each of those that may be meant is a question of its own. */
    private Interpretation measure(Language language, Draft draft) {
        var wording = new Wording(catalog, language);
        return each(
                language,
                asking.openMeasures().stream()
                        .map(open -> {
                            var slots = new ArrayList<>(draft.slots());
                            slots.add(new Slot(new Said.MeasureNamed(open), Chip.Source.QUESTION, List.of()));
                            return new Draft(language, slots);
                        })
                        .toList(),
                query -> wording.measure(query.figures().getFirst().measure()));
    }

    /** Launched in the period, or launched lately and sold in it? */
    private Interpretation launched(Language language, Draft draft) {
        return each(language, asking.launches(draft), new Wording(catalog, language)::sentence);
    }

    private Interpretation each(Language language, List<Draft> meant, Function<Query, String> label) {
        var choices = new ArrayList<Interpretation.Choice>();
        var wording = new Wording(catalog, language);
        for (var named : meant) {
            if (resolver.resolve(named) instanceof Resolution.Exact(var query, var _)) {
                var sentence = wording.sentence(query);
                offered.remember(sentence, named);
                choices.add(new Interpretation.Choice(label.apply(query), sentence, sentence, query));
            }
        }
        return choices.isEmpty()
                ? replies.declined(language, Reason.NOT_UNDERSTOOD, List.of())
                : new Interpretation.Ambiguous(language, replies.ambiguous(language), toldApart(language, choices));
    }

    private Interpretation choose(Language language, List<Fitting> rivals) {
        var choices = new LinkedHashMap<String, Interpretation.Choice>();
        var wording = new Wording(catalog, language);
        for (var rival : rivals.subList(0, Math.min(3, rivals.size()))) {
            var sentence = wording.sentence(rival.exact().query());
            offered.remember(sentence, rival.draft());
            choices.putIfAbsent(
                    sentence,
                    new Interpretation.Choice(
                            sentence, sentence, sentence, rival.exact().query()));
        }
        return new Interpretation.Ambiguous(
                language, replies.ambiguous(language), toldApart(language, List.copyOf(choices.values())));
    }

    /** The measures they ask for, where that is all that tells them apart. */
    private Optional<List<String>> measures(Language language, List<Interpretation.Choice> choices) {
        var wording = new Wording(catalog, language);
        var asked = choices.stream().map(Interpretation.Choice::query).toList();
        var names = asked.stream()
                .map(query -> wording.measure(query.figures().getFirst().measure()))
                .distinct()
                .toList();
        var alike = asked.stream()
                .map(query -> List.of(query.filter(), query.breakdowns(), query.period(), query.comparison()))
                .distinct()
                .count();
        return names.size() == choices.size() && alike == 1 ? Optional.of(names) : Optional.empty();
    }

    /** With what they do not share as their labels, where these are whole sentences. */
    private List<Interpretation.Choice> toldApart(Language language, List<Interpretation.Choice> choices) {
        boolean sentences = choices.stream().allMatch(choice -> choice.label().equals(choice.sentence()));
        var labels = sentences
                ? measures(language, choices)
                        .orElseGet(() -> Differing.of(choices.stream()
                                .map(Interpretation.Choice::sentence)
                                .toList()))
                : choices.stream().map(Interpretation.Choice::label).toList();
        return IntStream.range(0, choices.size())
                .mapToObj(i -> new Interpretation.Choice(
                        labels.get(i),
                        choices.get(i).sentence(),
                        choices.get(i).question(),
                        choices.get(i).query()))
                .toList();
    }
}
