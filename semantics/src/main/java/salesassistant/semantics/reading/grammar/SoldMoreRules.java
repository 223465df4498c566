package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Said.Wanted;
import salesassistant.semantics.reading.words.Cue;
import salesassistant.semantics.reading.words.Meaning.ComparisonWord;
import salesassistant.semantics.reading.words.Meaning.CueWord;
import salesassistant.semantics.reading.words.Meaning.PeriodWord;

/** "Sold less than last year" is said of what fell. */
final class SoldMoreRules {

    /** "Mindre" is rather less than a part of a name. */
    private static final double RATHER_A_MOVEMENT = -0.8;

    private SoldMoreRules() {}

    static List<Rule> of() {
        return List.of(
                Rule.named("sold less than the year before")
                        .cue(Cue.SELL)
                        .cue(Cue.MORE_OF, Cue.LESS_OF)
                        .one(ComparisonWord.class)
                        .costs(RATHER_A_MOVEMENT)
                        .says(m -> said(
                                m,
                                Optional.empty(),
                                new Said.ComparisonNamed(
                                        m.at(2, ComparisonWord.class).kind(),
                                        m.at(2, ComparisonWord.class).unit()))),
                Rule.named("sold less this year than last")
                        .cue(Cue.SELL)
                        .cue(Cue.MORE_OF, Cue.LESS_OF)
                        .maybe(PeriodWord.class)
                        .cue(Cue.THAN)
                        .one(PeriodWord.class)
                        .costs(RATHER_A_MOVEMENT)
                        .saysIf(m -> lastYear(m, 4)),
                Rule.named("sold less than last year")
                        .cue(Cue.SELL)
                        .cue(Cue.MORE, Cue.LESS)
                        .maybe(PeriodWord.class)
                        .one(PeriodWord.class)
                        .costs(RATHER_A_MOVEMENT)
                        .saysIf(m -> m.has(2) ? Optional.empty() : lastYear(m, 3)));
    }

    private static Optional<List<Said>> lastYear(Rule.Match match, int base) {
        return match.at(base, PeriodWord.class).relativeYear()
                ? Optional.of(said(
                        match,
                        match.find(2, PeriodWord.class).map(now -> new Said.PeriodNamed(now.period())),
                        new Said.ComparisonNamed(Comparison.Kind.YEAR_AGO)))
                : Optional.empty();
    }

    private static List<Said> said(Rule.Match match, Optional<Said.PeriodNamed> period, Said comparison) {
        var cue = match.at(1, CueWord.class).cue();
        var said = new ArrayList<Said>();
        said.add(new Said.SoldNamed());
        said.add(new Said.CalculationNamed(cue == Cue.MORE_OF || cue == Cue.MORE ? Wanted.RISE : Wanted.FALL));
        period.ifPresent(said::add);
        said.add(comparison);
        return said;
    }
}
