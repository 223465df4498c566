package salesassistant.app.question;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import salesassistant.app.wording.Drivers;
import salesassistant.app.wording.Material;
import salesassistant.app.wording.Sees;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.narration.Facts;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.narration.WhyFacts;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Filter;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.result.ResultTable;
import salesassistant.semantics.sql.Compilation;

/** What a model may say of an answer: no more than the answer holds. */
public final class Materials {

    private static final int ROWS_SHOWN = 30;
    private static final int ROWS_NAMED = 200;

    private Materials() {}

    /** What of an answer that the catalog gave may be put into words. */
    public static Material of(Question question, Outcome.Answered answered, Sees sees) {
        return answered.why()
                .map(reasons -> ofReasons(question, answered, reasons))
                .orElseGet(() -> of(question, answered.understood(), answered.table(), answered.narrative(), sees));
    }

    /** Of a change only what our own text tells is shown, whatever may be seen: its rows are what it adds up from. */
    private static Material ofReasons(Question question, Outcome.Answered answered, Reasons reasons) {
        var understood = answered.understood();
        var catalog = question.catalog().catalog();
        var computed = answered.narrative();
        var facts = WhyFacts.told(
                understood.query(), reasons.explanation(), catalog, understood.language(), computed.summary());
        var wording = new Wording(catalog, understood.language());
        return new Material(
                question.text().orElse(understood.sentence()),
                understood.sentence(),
                understood.language(),
                facts.all(),
                facts.places(),
                names(understood, answered.table(), computed, wording),
                measures(catalog.measures(), wording),
                computed,
                answered.table(),
                false,
                next(question, understood, answered.table()),
                new Drivers(facts.drivers(), facts.sorts()));
    }

    static Material of(Question question, Understood understood, ResultTable table, Narrative computed, Sees sees) {
        var query = understood.query();
        var catalog = question.catalog().catalog();
        var facts = Facts.told(query, table, catalog, understood.language(), computed.summary());
        if (sees == Sees.ROWS) {
            facts.andRows(ROWS_SHOWN);
        }
        var wording = new Wording(catalog, understood.language());
        return new Material(
                question.text().orElse(understood.sentence()),
                understood.sentence(),
                understood.language(),
                facts.all(),
                facts.names(ROWS_NAMED),
                names(understood, table, computed, wording),
                measures(catalog.measures(), wording),
                computed,
                table,
                new Cells(query, table).isCut(),
                next(question, understood, table),
                Drivers.NONE);
    }

    /** Whether a question would be answered next, by whoever clicks on it. */
    private static Predicate<String> next(Question question, Understood understood, ResultTable table) {
        var open = question.catalog();
        var context = Optional.of(Leaning.on(question, understood, table));
        return words -> isAnswered(open.reader().read(words, context), open.compiler()::compile);
    }

    private static boolean isAnswered(Interpretation interpretation, Function<Query, Compilation> compiler) {
        return interpretation instanceof Understood next
                && compiler.apply(next.query()) instanceof Compilation.Compiled;
    }

    private static Set<String> names(Understood understood, ResultTable table, Narrative computed, Wording wording) {
        var query = understood.query();
        var names = new HashSet<String>();
        computed.summary().stream()
                .filter(Part.Name.class::isInstance)
                .map(Part::text)
                .forEach(names::add);
        understood.chips().stream().map(Chip::label).forEach(names::add);
        names.add(wording.periodName(query.period()));
        query.comparison().map(Comparison::base).map(wording::periodName).ifPresent(names::add);
        table.columns().forEach(column -> {
            names.add(wording.column(column, query));
            names.add(Wording.inner(wording.column(column, query)));
        });
        limits(query.filter(), wording, names);
        return names;
    }

    private static void limits(Filter filter, Wording wording, Set<String> names) {
        if (filter instanceof Filter.In in) {
            in.values().forEach(value -> names.add(wording.member(in.dimension(), value)));
        }
        if (filter instanceof Filter.And and) {
            and.parts().forEach(part -> limits(part, wording, names));
        }
    }

    private static Map<String, Set<String>> measures(Iterable<Measure> measures, Wording wording) {
        var called = new HashMap<String, Set<String>>();
        for (var measure : measures) {
            called.computeIfAbsent(wording.measure(measure.name()).toLowerCase(Locale.ROOT), _ -> new HashSet<>())
                    .add(measure.name());
        }
        return called;
    }
}
