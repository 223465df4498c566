package salesassistant.semantics.narration;

import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Finding;
import salesassistant.semantics.query.Calculation;
import salesassistant.semantics.query.Direction;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Order;
import salesassistant.semantics.query.Ranking;

/** Who comes first, in the words the figure asks for: leads, has the highest, rises most. */
record LeaderSentence(Names names, Numerals numerals, Catalog catalog) {

    void tell(Finding.Leader leader, Prose prose) {
        var who = names.subject(leader.subject());
        var when = leader.step().map(names::in).orElseGet(names::during);
        var value = figure(leader.value());
        prose.say(phrase(leader), who, what(leader.figure()), when, value);
        if (leader.figure().calculation() instanceof Calculation.ShareChange) {
            leader.extras().forEach(extra -> shareNow(extra, prose));
            leader.size().ifPresent(size -> size(leader.figure(), size, prose));
            return;
        }
        leader.size().ifPresent(size -> size(leader.figure(), size, prose));
        leader.extras().forEach(extra -> extra(extra, prose));
        leader.since().ifPresent(week -> prose.say(Phrase.LAUNCHED, new Part.Name(week.toString()), names.base()));
    }

    private Phrase phrase(Finding.Leader leader) {
        var upward = direction() == Direction.DESCENDING;
        return switch (leader.figure().calculation()) {
            case Calculation.Change _, Calculation.ChangePercent _, Calculation.ShareChange _ ->
                moves(upward, leader.value().value().signum());
            case Calculation.Value _
            when upward && catalog.measure(leader.figure().measure()).additive() -> Phrase.LEADS;
            case Calculation _ -> upward ? Phrase.HIGHEST : Phrase.LOWEST;
        };
    }

    private static Phrase moves(boolean upward, int sign) {
        if (upward) {
            return sign > 0 ? Phrase.RISES_MOST : Phrase.FALLS_LEAST;
        }
        return sign < 0 ? Phrase.FALLS_MOST : Phrase.RISES_LEAST;
    }

    /** A change is a change of something; everything else is named as it is. */
    private Part what(Figure figure) {
        return switch (figure.calculation()) {
            case Calculation.Change _, Calculation.ChangePercent _ -> names.measure(figure);
            case Calculation.ShareChange change ->
                names.figure(new Figure(figure.measure(), new Calculation.Share(change.whole())));
            case Calculation _ -> names.figure(figure);
        };
    }

    private void size(Figure figure, FigureRef size, Prose prose) {
        switch (figure.calculation()) {
            case Calculation.Change _, Calculation.ChangePercent _ -> prose.say(Phrase.SIZE, figure(size));
            case Calculation.Share _ -> prose.say(Phrase.FROM, figure(size));
            case Calculation _ -> prose.say(Phrase.EXTRA, names.measure(figure), figure(size));
        }
    }

    /** Beside the move of a share stands the share it came to. */
    private void shareNow(Finding.Extra extra, Prose prose) {
        if (extra.figure().calculation() instanceof Calculation.Share) {
            prose.say(Phrase.SIZE, figure(extra.value()));
        } else {
            extra(extra, prose);
        }
    }

    private void extra(Finding.Extra extra, Prose prose) {
        switch (extra.figure().calculation()) {
            case Calculation.ChangePercent _, Calculation.ShareChange _ ->
                prose.say(Phrase.AGAINST, figure(extra.value()), names.base());
            case Calculation.Value _ -> prose.say(Phrase.EXTRA, names.measure(extra.figure()), figure(extra.value()));
            case Calculation _ ->
                prose.say(Phrase.EXTRA, new Part.Name(names.calculation(extra.figure())), figure(extra.value()));
        }
    }

    private Direction direction() {
        return names.query()
                .ranking()
                .map(Ranking::direction)
                .or(() -> names.query().order().map(Order::direction))
                .orElse(Direction.DESCENDING);
    }

    private Part figure(FigureRef reference) {
        return new Part.Figure(reference, numerals);
    }
}
