package salesassistant.semantics.reading.grammar;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.ComparisonWord;
import salesassistant.semantics.reading.words.Meaning.PeriodWord;

/** Periods, and periods held against each other. */
final class TimeRules {

    private TimeRules() {}

    static List<Rule> of() {
        return List.of(
                Rule.named("period")
                        .one(PeriodWord.class)
                        .says(m -> List.of(
                                new Said.PeriodNamed(m.at(0, PeriodWord.class).period()))),
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
                Rule.named("comparison")
                        .maybeCue(Cue.VERSUS, Cue.THAN, Cue.WITH)
                        .one(ComparisonWord.class)
                        .says(m -> List.of(compared(m.at(1, ComparisonWord.class)))),
                Rule.named("now").cue(Cue.NOW).says(_ -> List.of(new Said.NowNamed())));
    }

    private static Said compared(ComparisonWord word) {
        return new Said.ComparisonNamed(word.kind(), word.unit());
    }

    private static Optional<List<Said>> against(PeriodWord word) {
        if (word.relativeYear()) {
            return Optional.of(List.of(new Said.ComparisonNamed(Comparison.Kind.YEAR_AGO)));
        }
        return word.period().map(period -> List.of(new Said.ComparedPeriodNamed(period)));
    }
}
