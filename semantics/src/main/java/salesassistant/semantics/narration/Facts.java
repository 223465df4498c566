package salesassistant.semantics.narration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.Cells;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.insight.Operation;
import salesassistant.semantics.insight.Rule;
import salesassistant.semantics.query.Figure;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.query.Wording;
import salesassistant.semantics.result.ResultTable;

/** The figures of an answer, numbered and described, for whoever words them but may not write a number. */
public final class Facts {

    private static final int MOST = 200;

    /** What these compute is about what their first input is about. */
    private static final Set<Rule> OF_THE_FIRST =
            Set.of(Operation.DIFFERENCE, Operation.SHARE, Operation.CHANGE_PERCENT);

    private final Query query;
    private final Cells cells;
    private final Wording wording;
    private final Names names;
    private final Numerals numerals;
    private final Map<String, Fact> byOrigin = new LinkedHashMap<>();

    private Facts(Query query, ResultTable table, Catalog catalog, Language language) {
        this.query = query;
        this.cells = new Cells(query, table);
        this.wording = new Wording(catalog, language);
        this.names = new Names(query, wording, language);
        this.numerals = Numerals.of(query, catalog, language);
    }

    /** The figures that are in what was told of an answer. */
    public static Facts told(
            Query query, ResultTable table, Catalog catalog, Language language, List<? extends Part> parts) {
        var facts = new Facts(query, table, catalog, language);
        for (var part : parts) {
            if (part instanceof Part.Figure figure) {
                facts.add(figure.reference());
            }
        }
        return facts;
    }

    /** The same and the cells of the first rows. */
    public Facts andRows(int rows) {
        for (int row = 0; row < Math.min(rows, cells.rows()); row++) {
            for (Figure figure : query.figures()) {
                cells.cell(row, figure).ifPresent(this::add);
            }
        }
        return this;
    }

    public List<Fact> all() {
        return List.copyOf(byOrigin.values());
    }

    /** What members and steps of time are called in the first rows. */
    public Set<String> names(int rows) {
        var all = new LinkedHashSet<String>();
        for (int row = 0; row < Math.min(rows, cells.rows()); row++) {
            all.addAll(subjects(row));
        }
        return all;
    }

    private void add(FigureRef reference) {
        if (byOrigin.size() < MOST && !byOrigin.containsKey(reference.origin())) {
            byOrigin.put(reference.origin(), fact("f" + (byOrigin.size() + 1), reference));
        }
    }

    private Fact fact(String id, FigureRef reference) {
        var move = Numerals.isMove(reference);
        var figure = new Part.Figure(reference, numerals);
        return new Fact(
                id,
                description(reference),
                subjects(reference),
                move,
                figure,
                move ? Part.Figure.sized(reference, numerals) : figure);
    }

    private Set<String> subjects(FigureRef reference) {
        return switch (reference) {
            case FigureRef.Cell cell -> cell.statement().isEmpty() ? subjects(cell.row()) : Set.of();
            case FigureRef.Stated _ -> Set.of();
            case FigureRef.Formula formula ->
                OF_THE_FIRST.contains(formula.operation())
                        ? subjects(formula.inputs().getFirst())
                        : Set.of();
        };
    }

    private Set<String> subjects(int row) {
        return cells.subject(row).names().stream()
                .map(names::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String description(FigureRef reference) {
        return switch (reference) {
            case FigureRef.Cell cell -> {
                var subject = String.join(", ", subjects(reference));
                yield (subject.isEmpty() ? "" : subject + ": ") + wording.column(cell.column(), query);
            }
            case FigureRef.Stated stated -> stated.origin();
            case FigureRef.Formula formula -> described(formula);
        };
    }

    private String described(FigureRef.Formula formula) {
        var operation = formula.operation().toString().toLowerCase(Locale.ROOT).replace('_', ' ');
        var inputs = new ArrayList<String>();
        if (formula.inputs().size() > 2) {
            inputs.add("all rows: " + column(formula.inputs().getFirst()));
        } else {
            formula.inputs().forEach(input -> inputs.add(description(input)));
        }
        return operation + " of (" + String.join("; ", inputs) + ")";
    }

    private String column(FigureRef reference) {
        return reference instanceof FigureRef.Cell cell ? wording.column(cell.column(), query) : description(reference);
    }
}
