package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.List;

/**
 * One part of what was understood, shown to the asker, who can change or remove it.
 *
 * @param id stable within one answer; edits name it
 * @param label what it says, in the question's language
 * @param value what it stands for, as the catalog names it
 * @param words the words of the question it was read from; empty where it came from elsewhere
 * @param options what it can be changed to without words
 */
public record Chip(
        String id, Kind kind, String label, String value, Source source, List<Span> words, List<Option> options) {

    public Chip {
        words = List.copyOf(words);
        options = List.copyOf(options);
    }

    /** The chip saying something else. */
    Chip labelled(String text) {
        return new Chip(id, kind, text, value, source, words, options);
    }

    /** The chip with more words that belong to it. */
    Chip with(Span more) {
        var all = new ArrayList<>(words);
        all.add(more);
        return new Chip(id, kind, label, value, source, all, options);
    }

    /** What part of the question it is. */
    public enum Kind {
        MEASURE,
        CALCULATION,
        BREAKDOWN,
        FILTER,
        MARKET,
        PRODUCT_LEVEL,
        PERIOD,
        COMPARISON,
        RANKING,
        CONDITION,
        ORDER
    }

    /** Where it came from. */
    public enum Source {
        QUESTION,
        CONTEXT,
        /** A filter of the dashboard beside the question. */
        DASHBOARD,
        DEFAULT,
        CATALOG
    }

    /** Something a chip can be changed to. */
    public record Option(String id, String label) {}
}
