package salesassistant.semantics.narration;

import java.util.List;
import java.util.Optional;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.query.Asked;
import salesassistant.semantics.query.Comparator;

/** The one thing that was asked of a list, said before the list is: how many there are, or who holds a place. */
record AskedSentence(Names names, Numerals numerals, Cells cells) {

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
        var count = new Part.Figure(new FigureRef.Formula(Operation.COUNT, all), numerals);
        names.moveAskedFor()
                .ifPresentOrElse(
                        move -> prose.say(
                                move.comparator() == Comparator.LESS_THAN ? Phrase.SO_MANY_FALL : Phrase.SO_MANY_RISE,
                                names.measure(move.figure()),
                                names.during(),
                                names.base(),
                                count),
                        () -> prose.say(Phrase.SO_MANY_MEET, names.conditions(), names.during(), count));
    }

    private void place(int number, Prose prose) {
        Optional<FigureRef> value = number > cells.rows() ? Optional.empty() : cells.cell(number - 1, cells.headline());
        value.ifPresent(found -> prose.say(
                Phrase.AT_PLACE,
                new Part.Name(String.valueOf(number)),
                names.subject(cells.subject(number - 1)),
                new Part.Figure(found, numerals)));
    }
}
