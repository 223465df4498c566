package salesassistant.app.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.Beside;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.Context;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.reading.Said;
import salesassistant.semantics.reading.Slot;
import salesassistant.semantics.sql.Compilation;

/** Reads words beside a dashboard; a filter of it that does not go with them is left out. */
public final class Narrowing {

    private final OpenCatalog open;
    private final String text;
    private final Optional<Context> context;
    private final Beside beside;

    private Narrowing(OpenCatalog open, String text, Optional<Context> context, Beside beside) {
        this.open = open;
        this.text = text;
        this.context = context;
        this.beside = beside;
    }

    /**
     * What words mean beside a dashboard.
     *
     * @param leftOut the filters that were not used though the words say nothing of their kind
     */
    public record Narrowed(Interpretation interpretation, List<String> leftOut) {

        public Narrowed {
            leftOut = List.copyOf(leftOut);
        }
    }

    /** What the words mean, leaning on what was said before them, beside as many of the filters as go with them. */
    public static Narrowed read(OpenCatalog open, String text, Optional<Context> context, Beside beside) {
        return new Narrowing(open, text, context, beside).narrowed();
    }

    private Narrowed narrowed() {
        var bare = within(List.of());
        var known = beside.limits().stream().filter(this::isKnown).toList();
        var all = known.isEmpty() ? bare : within(known);
        if (goes(all, bare)) {
            return new Narrowed(
                    all,
                    beside.limits().stream().filter(limit -> !isKnown(limit)).toList());
        }
        // What cannot be answered in any case is declined in the words it would be declined in without a dashboard.
        return goes(bare, bare) ? asManyAsGo(known, bare) : new Narrowed(bare, List.of());
    }

    private Narrowed asManyAsGo(List<String> known, Interpretation bare) {
        var kept = new ArrayList<String>();
        var narrowed = bare;
        for (var limit : known) {
            kept.add(limit);
            var next = within(kept);
            if (goes(next, bare)) {
                narrowed = next;
            } else {
                kept.removeLast();
            }
        }
        return new Narrowed(
                narrowed,
                beside.limits().stream().filter(limit -> !kept.contains(limit)).toList());
    }

    private Interpretation within(List<String> limits) {
        return open.reader().read(text, context, beside.with(limits));
    }

    private boolean isKnown(String limit) {
        return BesideWords.name(open, limit, Language.EN).isPresent();
    }

    /** Whether it can be answered, and the words mean what they mean without the dashboard. */
    private boolean goes(Interpretation narrowed, Interpretation bare) {
        return switch (narrowed) {
            case Understood understood ->
                open.compiler().compile(understood.query()) instanceof Compilation.Compiled
                        && (!(bare instanceof Understood plain)
                                || said(understood).equals(said(plain)));
            case Interpretation.Ambiguous _ -> !(bare instanceof Understood);
            case Interpretation.Explained _ -> true;
            case Interpretation.OutOfScope _ -> false;
        };
    }

    private static List<Said> said(Understood understood) {
        return understood.draft().slots().stream()
                .filter(slot -> slot.source() == Chip.Source.QUESTION)
                .map(Slot::said)
                .toList();
    }
}
