package salesassistant.semantics.narration;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Subject;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.query.Columns;
import salesassistant.semantics.query.Condition;

/** The one thing that was asked of a list, said before the list is: how many there are, or who holds a place. */
record AskedSentence(Names names, Numerals numerals, Cells cells, AskingWords words) {

    private static final Label ROWS = new Label("of them", "av dem");

    /** The sentence; empty where the rows do not tell it. */
    List<Part> of(Asked asked) {
        var prose = new Prose(names.language());
        switch (asked) {
            case Asked.Count _ -> count(prose);
            case Asked.Place(int number) -> place(number, prose);
        }
        return prose.parts();
    }

    /** Only where every row is there and has the figure by which it was chosen. */
    private void count(Prose prose) {
        var chosenBy = cells.query().conditions().getFirst().figure();
        var all = cells.column(chosenBy, cells.rows());
        if (cells.table().truncated()
                || all.isEmpty()
                || all.size() != cells.table().rows().size()) {
            return;
        }
        prose.say(
                Phrase.SO_MANY,
                new Part.Figure(new FigureRef.Formula(Operation.COUNT, all), numerals),
                rows(all.size()));
        names.moveAskedFor().ifPresentOrElse(move -> moved(move, prose), () -> met(prose));
    }

    private void moved(Condition move, Prose prose) {
        var what = names.measure(move.figure());
        boolean fell = Names.isFall(move);
        if (move.limit().signum() == 0) {
            prose.say(fell ? Phrase.FELL_IN : Phrase.ROSE_IN, what, names.during(), names.base());
        } else {
            prose.say(
                    fell ? Phrase.FELL_SO_MUCH : Phrase.ROSE_SO_MUCH,
                    names.limit(move),
                    what,
                    names.during(),
                    names.base());
        }
    }

    private void met(Prose prose) {
        prose.say(Phrase.MEET, names.conditions(), names.during());
    }

    /** What is counted, one or several. */
    private Part rows(int count) {
        var dimension = cells.query().breakdowns().stream()
                .filter(Breakdown.ByMember.class::isInstance)
                .map(Columns::name)
                .flatMap(name -> words.catalog().findDimension(name).stream())
                .reduce((_, finer) -> finer);
        return new Part.Name(dimension
                .map(known -> count == 1 ? words.dimension(known) : words.plural(known))
                .orElse(ROWS.in(words.language())));
    }

    private void place(int number, Prose prose) {
        Optional<FigureRef> value = number > cells.rows() ? Optional.empty() : cells.cell(number - 1, cells.headline());
        value.ifPresent(found -> {
            prose.say(
                    Phrase.AT_PLACE,
                    new Part.Name(String.valueOf(number)),
                    names.subject(cells.subject(number - 1)),
                    new Part.Figure(found, numerals));
            var level = levelWith(number - 1, found);
            if (!level.isEmpty()) {
                prose.say(Phrase.LEVEL_WITH, names.subjects(level));
            }
        });
    }

    /** Who else has the same figure, so that the place is theirs as well. */
    private List<Subject> levelWith(int place, FigureRef found) {
        return IntStream.range(0, cells.rows())
                .filter(row -> row != place)
                .filter(row -> cells.cell(row, cells.headline())
                        .filter(other -> other.value().compareTo(found.value()) == 0)
                        .isPresent())
                .mapToObj(cells::subject)
                .toList();
    }
}
