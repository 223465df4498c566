package salesassistant.semantics.narration;

import java.util.List;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Notable;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.IsoWeek;

/**
 * One insight as one sentence.
 *
 * @param alone whether it must say what the answer beside it would: its limits and its period
 */
record InsightSentence(Names names, Numerals numerals, boolean alone) {

    List<Part> of(Notable found) {
        var prose = new Prose(names.language());
        switch (found) {
            case Notable.Ahead ahead ->
                say(
                        prose,
                        InsightPhrase.AHEAD,
                        names.subject(ahead.subject()),
                        what(ahead.figure()),
                        figure(ahead.value()),
                        figure(ahead.lead()),
                        names.subject(ahead.second()));
            case Notable.Behind behind ->
                say(
                        prose,
                        InsightPhrase.BEHIND,
                        names.subject(behind.subject()),
                        what(behind.figure()),
                        figure(behind.value()),
                        figure(behind.gap()),
                        names.subject(behind.next()));
            case Notable.Changed changed -> changed(changed, prose);
            case Notable.Contributed contributed -> contributed(contributed, prose);
            case Notable.Concentrated concentrated -> concentrated(concentrated, prose);
            case Notable.Peak peak ->
                say(
                        prose,
                        peak.high() ? InsightPhrase.HIGHEST_OF : InsightPhrase.LOWEST_OF,
                        Names.closed(whole(peak)),
                        figure(peak.value()),
                        names.in(peak.when()),
                        figure(peak.steps()),
                        figure(peak.gap()));
            case Notable.Run run ->
                say(
                        prose,
                        run.upward() ? InsightPhrase.RUN_ABOVE : InsightPhrase.RUN_BELOW,
                        Names.closed(whole(run)),
                        figure(run.steps()));
            case Notable.Turned turned ->
                say(
                        prose,
                        rises(turned.late(), turned.before()) ? InsightPhrase.TURNS_UP : InsightPhrase.TURNS_DOWN,
                        whole(turned),
                        figure(turned.late()),
                        figure(turned.weeks()),
                        figure(turned.before()));
            case Notable.Shifted shifted ->
                say(
                        prose,
                        rises(shifted.after(), shifted.before())
                                ? InsightPhrase.HIGHER_SINCE
                                : InsightPhrase.LOWER_SINCE,
                        Names.closed(whole(shifted)),
                        name(shifted.since()),
                        figure(shifted.after()),
                        figure(shifted.before()));
            case Notable.Unusual unusual -> {
                say(
                        prose,
                        InsightPhrase.UNUSUAL,
                        Names.closed(whole(unusual)),
                        figure(unusual.value()),
                        names.in(unusual.when()),
                        figure(unusual.gap()));
                say(prose, InsightPhrase.USUALLY, figure(unusual.low()), figure(unusual.high()));
            }
        }
        return prose.parts();
    }

    private void changed(Notable.Changed changed, Prose prose) {
        var up = changed.change().value().signum() > 0;
        say(
                prose,
                up ? InsightPhrase.UP : InsightPhrase.DOWN,
                alone ? during(whole(changed)) : Names.closed(whole(changed)),
                figure(changed.change()),
                names.base(),
                figure(changed.from()),
                figure(changed.to()));
    }

    private void contributed(Notable.Contributed found, Prose prose) {
        found.percent()
                .ifPresentOrElse(
                        percent -> say(
                                prose,
                                InsightPhrase.UNLIKE,
                                names.subject(found.subject()),
                                what(found.figure()),
                                figure(found.change()),
                                figure(percent),
                                names.base()),
                        () -> say(
                                prose,
                                InsightPhrase.NEW_SINCE,
                                names.subject(found.subject()),
                                new Part.Name(
                                        found.since().map(IsoWeek::toString).orElse("")),
                                figure(found.change()),
                                what(found.figure()),
                                names.base()));
        found.share().ifPresent(share -> say(prose, InsightPhrase.OF_THE_CHANGE, figure(share)));
    }

    private void concentrated(Notable.Concentrated found, Prose prose) {
        var alone = found.few().value().intValue() == 1;
        if (alone) {
            say(
                    prose,
                    InsightPhrase.ALONE,
                    names.subject(found.subject()),
                    figure(found.all()),
                    figure(found.share()),
                    what(found.figure()));
        } else {
            say(
                    prose,
                    InsightPhrase.CONCENTRATED,
                    figure(found.few()),
                    figure(found.all()),
                    figure(found.share()),
                    what(found.figure()),
                    names.subject(found.subject()));
        }
        say(prose, InsightPhrase.HERFINDAHL, figure(found.herfindahl()));
    }

    private void say(Prose prose, InsightPhrase phrase, Part... parts) {
        prose.say(phrase.with(names.language(), parts));
    }

    private static boolean rises(FigureRef late, FigureRef before) {
        return late.value().compareTo(before.value()) > 0;
    }

    /** The figure among members, whose names say the rest. */
    private Part what(Figure figure) {
        return alone ? during(names.measureOfQuery(figure)) : names.figure(figure);
    }

    private Part during(Part what) {
        return new Part.Name(Names.closed(what).text() + " " + names.during().text());
    }

    /** The whole that the finding is about: the member, the measure and the limits. */
    private Part whole(Notable found) {
        return names.knownOf(found.figure(), found.subject());
    }

    private Part name(Subject.Name step) {
        return new Part.Name(names.wording().named(step.column(), step.value()));
    }

    private Part figure(FigureRef reference) {
        return new Part.Figure(reference, numerals);
    }
}
