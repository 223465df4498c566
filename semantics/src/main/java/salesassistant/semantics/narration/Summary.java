package salesassistant.semantics.narration;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Unit;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Finding;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Calculation;

/** Findings told in one to three sentences: headline, size, exception. */
record Summary(Names names, Numerals numerals, Catalog catalog) {

    private enum Place {
        HEADLINE,
        SIZE,
        EXCEPTION
    }

    List<Part> of(List<Finding> findings) {
        var prose = new Prose(names.language());
        var place = Place.HEADLINE;
        var leader = findings.stream()
                .filter(Finding.Leader.class::isInstance)
                .map(Finding.Leader.class::cast)
                .findFirst();
        for (var finding : findings) {
            var next = place(finding, finding == findings.getFirst());
            if (next != place) {
                prose.stop();
                place = next;
            }
            tell(finding, leader, prose);
        }
        return prose.parts();
    }

    private static Place place(Finding finding, boolean first) {
        return switch (finding) {
            case Finding.Value _, Finding.NotSold _ when first -> Place.HEADLINE;
            case Finding.Nothing _,
                    Finding.Partial _,
                    Finding.Leader _,
                    Finding.RunnerUp _,
                    Finding.Course _,
                    Finding.Streak _,
                    Finding.Against _ -> Place.HEADLINE;
            case Finding.Value _, Finding.Total _, Finding.LatestAgainstAverage _ -> Place.SIZE;
            case Finding.NotSold _,
                    Finding.Laggard _,
                    Finding.Mover _,
                    Finding.Breadth _,
                    Finding.Newcomers _,
                    Finding.Lapsed _,
                    Finding.Extremes _ -> Place.EXCEPTION;
        };
    }

    private void tell(Finding finding, Optional<Finding.Leader> first, Prose prose) {
        switch (finding) {
            case Finding.Nothing _ -> nothing(prose);
            case Finding.Partial _ -> prose.say(Phrase.PARTIAL, names.during());
            case Finding.NotSold gone -> prose.sayAlso(Phrase.NOT_SOLD, notSold(gone), names.during());
            case Finding.Value value -> value(value, prose);
            case Finding.Leader leader -> {
                topic(prose);
                new LeaderSentence(names, numerals, catalog).tell(leader, prose);
            }
            case Finding.RunnerUp second -> second(second, first, prose);
            case Finding.Laggard last ->
                prose.sayAlso(Phrase.AT_THE_END, names.subject(last.subject()), figure(last.value()));
            case Finding.Total total -> total(total, prose);
            case Finding.Mover mover -> mover(mover, first, prose);
            case Finding.Breadth breadth ->
                prose.sayAlso(Phrase.RISING, figure(breadth.rising()), figure(breadth.count()));
            case Finding.Newcomers news ->
                prose.sayAlso(Phrase.NEWCOMERS, names.base(), names.subjects(news.subjects()));
            case Finding.Lapsed gone -> prose.sayAlso(Phrase.LAPSED, names.subjects(gone.subjects()));
            case Finding.Course course -> course(course, prose);
            case Finding.Extremes extremes -> extremes(extremes, prose);
            case Finding.LatestAgainstAverage latest -> latest(latest, prose);
            case Finding.Streak streak ->
                prose.sayAlso(streak.upward() ? Phrase.RISES : Phrase.FALLS, figure(streak.steps()));
            case Finding.Against against -> against(against, prose);
        }
    }

    private void topic(Prose prose) {
        names.topic(catalog).ifPresent(topic -> prose.say(Phrase.TOPIC, topic));
    }

    private void second(Finding.RunnerUp second, Optional<Finding.Leader> first, Prose prose) {
        var alike = first.map(Finding.Leader::value)
                .filter(leading -> numerals.text(leading).equals(numerals.text(second.value())));
        if (alike.isPresent()) {
            alike(alike.get(), second, prose);
            return;
        }
        prose.say(Phrase.FOLLOWED, names.subject(second.subject()), figure(second.value()));
        second.behind().ifPresent(gap -> {
            prose.say(Phrase.DIFFERENCE, Part.Figure.sized(gap.difference(), numerals));
            prose.say(Phrase.FROM, figure(gap.percent()));
        });
    }

    /** Two figures that are written alike are level, or differ by what is told of them then. */
    private void alike(FigureRef leading, Finding.RunnerUp second, Prose prose) {
        var difference = new FigureRef.Formula(Operation.DIFFERENCE, List.of(leading, second.value()));
        if (numerals.isNought(difference)) {
            prose.say(Phrase.LEVEL_WITH, names.subject(second.subject()));
        } else {
            var size = Part.Figure.sized(difference, numerals);
            prose.say(Phrase.CLOSELY_FOLLOWED, names.subject(second.subject()), size);
        }
    }

    private void nothing(Prose prose) {
        var conditions = names.conditions();
        if (conditions.text().isEmpty()) {
            prose.say(Phrase.NOTHING_FOUND, names.scopeAndTime());
            return;
        }
        topic(prose);
        names.moveAskedFor()
                .filter(asked -> asked.limit().signum() == 0)
                .ifPresentOrElse(
                        asked -> prose.sayOn(
                                Names.isFall(asked) ? Phrase.NONE_FALLS : Phrase.NONE_RISES,
                                names.measure(asked.figure()),
                                names.during(),
                                names.base()),
                        () -> prose.sayOn(Phrase.NOTHING_MEETS, conditions, names.during()));
    }

    private Part notSold(Finding.NotSold gone) {
        return gone.subject().names().isEmpty() ? names.members() : names.subject(gone.subject());
    }

    private void value(Finding.Value value, Prose prose) {
        var additive = catalog.measure(value.figure().measure()).additive()
                && value.figure().calculation() instanceof Calculation.Value;
        var what = Names.closed(names.knownOf(value.figure(), value.subject()));
        if (prose.isEmpty()) {
            prose.sayAlso(additive ? Phrase.CAME_TO : Phrase.WAS, what, figure(value.value()), names.during());
        } else {
            prose.sayAlso(Phrase.ALSO, names.figure(value.figure()), figure(value.value()));
        }
        var absolute = value.extras().stream()
                .filter(extra -> extra.figure().calculation() instanceof Calculation.Change)
                .filter(_ -> value.change().filter(change -> !change.isNew()).isPresent())
                .findFirst();
        value.change().ifPresent(change -> change(change, absolute.map(Finding.Extra::value), prose));
        value.extras().stream()
                .filter(extra -> !absolute.equals(Optional.of(extra)))
                .forEach(extra -> prose.say(
                        Phrase.EXTRA, new Part.Name(names.calculation(extra.figure())), figure(extra.value())));
    }

    private void change(Finding.Change change, Optional<FigureRef> absolute, Prose prose) {
        if (change.isNew()) {
            prose.say(Phrase.NEW, names.base());
            return;
        }
        if (change.since().isPresent()) {
            prose.say(Phrase.LAUNCHED, new Part.Name(change.since().get().toString()), names.base());
            return;
        }
        change.moved()
                .ifPresentOrElse(
                        moved -> absolute.filter(by -> by.unit() != Unit.POINTS)
                                .ifPresentOrElse(
                                        by -> prose.say(Phrase.AGAINST_BOTH, figure(moved), figure(by), names.base()),
                                        () -> prose.say(Phrase.AGAINST, figure(absolute.orElse(moved)), names.base())),
                        () -> absolute.ifPresent(by -> prose.say(Phrase.AGAINST, figure(by), names.base())));
        change.base().ifPresent(base -> prose.say(Phrase.FROM, figure(base)));
    }

    private void total(Finding.Total total, Prose prose) {
        var leader = total.leader();
        if (leader.isEmpty()) {
            prose.sayAlso(Phrase.IN_TOTAL, figure(total.value()));
        } else {
            prose.sayAlso(Phrase.TOGETHER, figure(total.count()), figure(total.value()));
        }
        total.change().ifPresent(change -> prose.say(Phrase.AGAINST, figure(change), names.base()));
        leader.ifPresent(first -> prose.say(Phrase.HOLDS, subject(first.subject()), figure(first.share())));
    }

    /** A rate that the headline told is not told again. */
    private void mover(Finding.Mover mover, Optional<Finding.Leader> first, Prose prose) {
        prose.sayAlso(moverPhrase(mover), subject(mover.subject()), figure(mover.change()));
        mover.percent()
                .filter(percent -> first.stream()
                        .flatMap(leader -> leader.extras().stream())
                        .noneMatch(told -> told.value().origin().equals(percent.origin())))
                .ifPresent(percent -> prose.say(Phrase.FROM, figure(percent)));
        mover.since()
                .filter(_ -> first.filter(leader -> leader.subject().equals(mover.subject()))
                        .flatMap(Finding.Leader::since)
                        .isEmpty())
                .ifPresent(week -> prose.say(Phrase.LAUNCHED_SHORT, new Part.Name(week.toString())));
    }

    private static Phrase moverPhrase(Finding.Mover mover) {
        var gain = mover.change().value().signum() > 0;
        if (mover.ofShown()) {
            return gain ? Phrase.SHOWN_GAIN : Phrase.SHOWN_LOSS;
        }
        return gain ? Phrase.LARGEST_GAIN : Phrase.LARGEST_LOSS;
    }

    private void course(Finding.Course course, Prose prose) {
        var what = Names.closed(names.knownOfQuery(course.figure()));
        if (course.first().equals(course.last())) {
            prose.say(Phrase.ONLY_POINT, what, figure(course.to()), subject(course.last()));
            return;
        }
        prose.say(
                Phrase.WENT,
                what,
                figure(course.from()),
                subject(course.first()),
                figure(course.to()),
                subject(course.last()));
        course.change().ifPresent(change -> prose.say(Phrase.MOVED, figure(change)));
    }

    private void latest(Finding.LatestAgainstAverage latest, Prose prose) {
        var steps = names.steps(latest.wholeOnly());
        var step = new Part.Name(steps.latest());
        var average = new Part.Name(steps.average());
        if (numerals.isNought(latest.gap())) {
            prose.sayAlso(Phrase.LATEST_LEVEL, step, average, figure(latest.average()));
        } else {
            prose.sayAlso(
                    latest.gap().value().signum() > 0 ? Phrase.LATEST_ABOVE : Phrase.LATEST_BELOW,
                    step,
                    Part.Figure.sized(latest.gap(), numerals),
                    average,
                    figure(latest.average()));
        }
    }

    private void extremes(Finding.Extremes extremes, Prose prose) {
        prose.sayAlso(
                Phrase.EXTREMES,
                subject(extremes.highest()),
                figure(extremes.high()),
                subject(extremes.lowest()),
                figure(extremes.low()));
    }

    private void against(Finding.Against against, Prose prose) {
        topic(prose);
        prose.say(
                Phrase.STANDS,
                subject(against.one()),
                figure(against.value()),
                names.figure(names.query().figures().getFirst()),
                names.during(),
                subject(against.other()),
                figure(against.otherValue()));
        against.gap().ifPresent(gap -> prose.say(gapPhrase(gap), figure(gap)));
        against.moves()
                .ifPresent(moves -> prose.stop()
                        .say(
                                Phrase.MOVES,
                                names.base(),
                                subject(against.one()),
                                figure(moves.one()),
                                subject(against.other()),
                                figure(moves.other())));
    }

    private static Phrase gapPhrase(FigureRef gap) {
        var share = gap instanceof FigureRef.Formula formula && formula.operation() == Operation.SHARE;
        var ofBoth = gap instanceof FigureRef.Formula formula
                && formula.inputs().getLast() instanceof FigureRef.Formula sum
                && sum.operation() == Operation.SUM;
        return !share ? Phrase.DIFFERENCE : ofBoth ? Phrase.PART_OF_BOTH : Phrase.PART_OF_WHOLE;
    }

    private Part subject(Subject subject) {
        return names.subject(subject);
    }

    private Part figure(FigureRef reference) {
        return new Part.Figure(reference, numerals);
    }
}
