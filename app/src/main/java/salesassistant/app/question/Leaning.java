package salesassistant.app.question;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import salesassistant.app.conversation.Lean;
import salesassistant.semantics.insight.change.Size;
import salesassistant.semantics.query.Breakdown;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.ChipEdit;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Context.Movement;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;

/** What a follow-up may lean on: what was understood, and the members that were shown. */
final class Leaning {

    private static final int MEMBERS_KEPT = 1000;

    private Leaning() {}

    static Context on(Question question, Outcome.Answered answered) {
        var context = on(question, answered.understood(), answered.table());
        return new Context(
                context.last(),
                context.shown(),
                context.limits(),
                answered.why()
                        .flatMap(reasons -> reasons.explanation().size())
                        .flatMap(Size::change)
                        .filter(change -> change.value().signum() != 0)
                        .map(change -> change.value().signum() < 0 ? Movement.FELL : Movement.ROSE));
    }

    static Context on(Question question, Understood understood, ResultTable table) {
        var shown = new LinkedHashMap<String, List<String>>();
        var columns = table.columns();
        for (var breakdown : understood.query().breakdowns()) {
            if (breakdown instanceof Breakdown.ByMember(String dimension)) {
                for (int i = 0; i < columns.size(); i++) {
                    if (columns.get(i).dimension().filter(dimension::equals).isPresent()) {
                        shown.put(dimension, members(table, i));
                    }
                }
            }
        }
        return new Context(understood, shown, question.limits(), Optional.empty());
    }

    /** What is kept of it. */
    static Lean lean(Question question, Context context) {
        var understood = context.last();
        return switch (question.ask()) {
            case Ask.Change(var base, var edits) ->
                new Lean(
                        base,
                        null,
                        edits.stream().map(Leaning::edit).toList(),
                        understood.sentence(),
                        context.shown(),
                        null,
                        moved(context));
            case Ask.Words _, Ask.InPlace _, Ask.OfGenie _, Ask.WithSql _, Ask.AgainOfGenie _ -> {
                var leans = understood.chips().stream().anyMatch(chip -> chip.source() == Chip.Source.CONTEXT);
                var beside = question.ask().beside();
                yield new Lean(
                        leans ? question.base().orElse(null) : null,
                        question.text().orElse(understood.sentence()),
                        List.of(),
                        understood.sentence(),
                        context.shown(),
                        beside.known() ? beside.limits() : null,
                        moved(context));
            }
        };
    }

    private static @Nullable String moved(Context context) {
        return context.moved().map(Movement::name).orElse(null);
    }

    private static List<String> edit(ChipEdit edit) {
        return switch (edit) {
            case ChipEdit.Replace(var chip, var option) -> List.of(chip, option);
            case ChipEdit.Remove(var chip) -> List.of(chip);
        };
    }

    private static List<String> members(ResultTable table, int column) {
        var members = new LinkedHashSet<String>();
        for (var row : table.rows()) {
            var cell = row.get(column);
            if (cell != null && members.size() < MEMBERS_KEPT) {
                members.add(cell.toString());
            }
        }
        return new ArrayList<>(members);
    }
}
