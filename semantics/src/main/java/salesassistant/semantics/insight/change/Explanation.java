package salesassistant.semantics.insight.change;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.query.Calculation;

/**
 * Why a figure changed, as far as the data say.
 *
 * @param size how much; empty where there is no number at all
 * @param premiseHeld whether it changed the way the question takes for granted
 * @param material whether it moved more than it usually does
 * @param context what is no business of anybody's, before all causes
 * @param causes what explains it, the largest first
 * @param offsetting what worked against it, the largest first
 * @param splits the exact decompositions, the coarsest first
 * @param excluded what was looked at and does not explain it
 * @param unknown what could not be looked at
 * @param learned every statement with its answer, in the order asked
 */
public record Explanation(
        WhyQuestion question,
        Optional<Size> size,
        boolean premiseHeld,
        boolean material,
        Optional<Onset> since,
        List<Context> context,
        List<Cause> causes,
        List<Cause> offsetting,
        List<Split> splits,
        List<Exclusion> excluded,
        Set<Unknown> unknown,
        List<Learned> learned) {

    public Explanation {
        context = List.copyOf(context);
        causes = List.copyOf(causes);
        offsetting = List.copyOf(offsetting);
        splits = List.copyOf(splits);
        excluded = List.copyOf(excluded);
        unknown = Set.copyOf(unknown);
        learned = List.copyOf(learned);
    }

    /** What stood beside the figure in the same place, with what it moved by. */
    public List<Cause.Evidence> beside() {
        return learned.stream()
                .filter(answer -> answer.inquiry().step() == Step.SIZE)
                .flatMap(answer -> answer.inquiry().query().figures().stream()
                        .filter(figure -> figure.calculation() instanceof Calculation.ChangePercent)
                        .filter(figure -> !figure.measure().equals(question.measure()))
                        .map(figure -> new Cause.Evidence(
                                figure.measure(),
                                answer.first(figure, new Calculation.Value()),
                                answer.first(figure, new Calculation.BaseValue()),
                                answer.first(figure, new Calculation.ChangePercent()))))
                .toList();
    }
}
