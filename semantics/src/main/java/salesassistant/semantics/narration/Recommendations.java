package salesassistant.semantics.narration;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Insight;
import salesassistant.semantics.insight.Notable;

/**
 * The next steps an insight calls for, each as a question within the answer's own limits and period. Where nobody sees the
 * answer, the question names them all, and only where that is not understood what does not go without saying.
 */
record Recommendations(Answered answered, FollowUps questions) {

    Recommendations(Answered answered) {
        this(answered, new FollowUps(answered, List.of(), false));
    }

    static List<Recommendation> of(Insight insight, Answered answered, boolean alone) {
        var brief = new Recommendations(answered).of(insight);
        if (!alone) {
            return brief;
        }
        var inFull = new Recommendations(answered, new FollowUps(answered, List.of(), true)).of(insight);
        return Stream.concat(inFull.stream(), brief.stream()).distinct().toList();
    }

    List<Recommendation> of(Insight insight) {
        var focus = insight.what().subject().names().stream()
                .flatMap(name -> questions.focus(name).stream())
                .findFirst()
                .or(questions::focus);
        return NextStep.after(insight.what()).stream()
                .flatMap(step -> question(step, insight.what(), focus).stream()
                        .map(question -> new Recommendation(step, step.text(language()), question)))
                .toList();
    }

    private Optional<String> question(NextStep step, Notable found, Optional<FollowUps.Focus> focus) {
        return switch (step) {
            case ASK_WHY -> why(found, focus);
            case SEE_WHERE -> questions.byRegion(focus).map(this::againstLastYear);
            case SEE_INSIDE -> questions.deeper(focus).map(this::againstLastYear);
            case SEE_WHO ->
                focus.filter(member -> member.dimension().axis() == Axis.MARKET)
                        .flatMap(member -> questions.deeper(Optional.of(member)))
                        .or(() -> questions.cut(Optional.empty()))
                        .map(this::againstLastYear);
            case SEE_WHEN ->
                questions.alike(focus.map(member -> Asking.TREND.say(language(), questions.measure(), member.name()))
                        .orElseGet(() -> Asking.TREND_OF_ALL.say(language(), questions.measure())));
        };
    }

    private Optional<String> why(Notable found, Optional<FollowUps.Focus> focus) {
        var rising = found.figures().getFirst().value().signum() > 0;
        var asking = rising ? Asking.WHY_RISING : Asking.WHY_FALLING;
        var asked = focus.map(member -> asking.say(language(), questions.known(), member.name()));
        return asked.flatMap(questions::alike);
    }

    private String againstLastYear(String question) {
        return Asking.LAST_YEAR.say(language(), question);
    }

    private Language language() {
        return answered.language();
    }
}
