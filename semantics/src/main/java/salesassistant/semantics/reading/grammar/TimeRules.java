package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Period;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.ComparisonWord;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.FeastWord;
import salesassistant.semantics.reading.words.Meaning.FromTo;
import salesassistant.semantics.reading.words.Meaning.PeriodWord;

/** Periods, and periods held against each other. */
final class TimeRules {

    private static final Cue[] BEYOND = {Cue.AHEAD_OF, Cue.SHORT_OF};

    private TimeRules() {}

    static List<Rule> of() {
        return List.of(
                Rule.named("period")
                        .maybeCue(Cue.ONLY)
                        .one(PeriodWord.class)
                        .says(m -> List.of(new Said.PeriodNamed(
                                m.at(1, PeriodWord.class).period(),
                                m.at(1, PeriodWord.class).relativeYear()))),
                Rule.named("against a period")
                        .maybeCue(Cue.FASTER)
                        .cue(Cue.VERSUS, Cue.THAN, Cue.WITH)
                        .one(PeriodWord.class)
                        .saysIf(m -> against(m.at(2, PeriodWord.class))),
                Rule.named("one period against another")
                        .one(PeriodWord.class)
                        .cue(Cue.VERSUS, Cue.WITH)
                        .one(PeriodWord.class)
                        .saysIf(m -> against(m.at(2, PeriodWord.class))
                                .map(base -> List.of(
                                        new Said.PeriodNamed(
                                                m.at(0, PeriodWord.class).period()),
                                        base.getFirst()))),
                Rule.named("two periods compared")
                        .cue(Cue.COMPARE)
                        .one(PeriodWord.class)
                        .cue(Cue.AND)
                        .one(PeriodWord.class)
                        .saysIf(m -> laterAgainstEarlier(
                                m.at(1, PeriodWord.class).period(),
                                m.at(3, PeriodWord.class).period())),
                Rule.named("from a period to another")
                        .one(FromTo.class)
                        .says(m -> List.of(
                                new Said.PeriodNamed(
                                        Optional.of(m.at(0, FromTo.class).now())),
                                new Said.ComparedPeriodNamed(
                                        m.at(0, FromTo.class).before()))),
                Rule.named("feast").one(FeastWord.class).says(m -> feast(m.at(0, FeastWord.class))),
                Rule.named("feast against last year")
                        .one(FeastWord.class)
                        .maybeCue(Cue.VERSUS, Cue.THAN, Cue.WITH)
                        .one(ComparisonWord.class)
                        .saysIf(m -> yearBefore(m.at(0, FeastWord.class), m.at(2, ComparisonWord.class))),
                Rule.named("feast against the year before")
                        .one(FeastWord.class)
                        .cue(Cue.VERSUS, Cue.THAN, Cue.WITH)
                        .one(PeriodWord.class)
                        .saysIf(m -> m.at(2, PeriodWord.class).relativeYear()
                                ? Optional.of(feast(m.at(0, FeastWord.class)))
                                : Optional.empty()),
                Rule.named("feast against another")
                        .one(FeastWord.class)
                        .cue(Cue.VERSUS, Cue.WITH)
                        .one(FeastWord.class)
                        .saysIf(m -> m.at(2, FeastWord.class)
                                .weeks()
                                .map(base -> List.of(
                                        new Said.PeriodNamed(
                                                m.at(0, FeastWord.class).weeks()),
                                        new Said.ComparedPeriodNamed(base)))),
                Rule.named("comparison")
                        .maybeCue(Cue.VERSUS, Cue.THAN, Cue.WITH)
                        .one(ComparisonWord.class)
                        .says(m -> List.of(compared(m.at(1, ComparisonWord.class)))),
                Rule.named("ahead of last year")
                        .cue(BEYOND)
                        .one(ComparisonWord.class)
                        .saysIf(m -> beyond(m, 0, m.at(1, ComparisonWord.class).kind())),
                Rule.named("ahead of the year before")
                        .cue(BEYOND)
                        .one(PeriodWord.class)
                        .saysIf(m -> m.at(1, PeriodWord.class).relativeYear()
                                ? beyond(m, 0, Comparison.Kind.YEAR_AGO)
                                : Optional.empty()),
                Rule.named("ahead of or short of last year")
                        .cue(BEYOND)
                        .cue(Cue.OR)
                        .cue(BEYOND)
                        .one(ComparisonWord.class)
                        .saysIf(m -> either(m.at(3, ComparisonWord.class).kind())),
                Rule.named("ahead of or short of the year before")
                        .cue(BEYOND)
                        .cue(Cue.OR)
                        .cue(BEYOND)
                        .one(PeriodWord.class)
                        .saysIf(m -> m.at(3, PeriodWord.class).relativeYear()
                                ? either(Comparison.Kind.YEAR_AGO)
                                : Optional.empty()),
                Rule.named("now").cue(Cue.NOW).says(_ -> List.of(new Said.NowNamed())));
    }

    /** Each feast is held against the same one a year before, which the same weeks would not be. */
    private static List<Said> feast(FeastWord word) {
        var said = new ArrayList<Said>();
        said.add(new Said.PeriodNamed(word.weeks()));
        word.yearBefore().ifPresent(base -> said.add(new Said.ComparedPeriodNamed(base, true)));
        return said;
    }

    private static Optional<List<Said>> yearBefore(FeastWord word, ComparisonWord against) {
        return against.kind() == Comparison.Kind.YEAR_AGO ? Optional.of(feast(word)) : Optional.empty();
    }

    private static Said compared(ComparisonWord word) {
        return new Said.ComparisonNamed(word.kind(), word.unit());
    }

    /** "Which weeks were below last year" asks for those that fell; of one number, how it moved. */
    private static Optional<List<Said>> beyond(Rule.Match match, int cue, Comparison.Kind kind) {
        boolean ahead = match.at(cue, CueWord.class).cue() == Cue.AHEAD_OF;
        return Optional.of(
                List.of(new Said.CalculationNamed(ahead ? Wanted.RISE : Wanted.FALL), new Said.ComparisonNamed(kind)));
    }

    private static Optional<List<Said>> either(Comparison.Kind kind) {
        return Optional.of(List.of(new Said.CalculationNamed(Wanted.CHANGE), new Said.ComparisonNamed(kind)));
    }

    private static Optional<List<Said>> laterAgainstEarlier(Optional<Period> one, Optional<Period> other) {
        return one.flatMap(first -> other.map(second -> {
            boolean inOrder = first.firstWeekEnd().isBefore(second.firstWeekEnd());
            return List.of(
                    new Said.PeriodNamed(Optional.of(inOrder ? second : first)),
                    new Said.ComparedPeriodNamed(inOrder ? first : second));
        }));
    }

    private static Optional<List<Said>> against(PeriodWord word) {
        if (word.relativeYear()) {
            return Optional.of(List.of(new Said.ComparisonNamed(Comparison.Kind.YEAR_AGO)));
        }
        return word.period().map(period -> List.of(new Said.ComparedPeriodNamed(period)));
    }
}
