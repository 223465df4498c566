package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.Slot;
import salesassistant.semantics.reading.Span;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Token;

/** Puts the meanings of single words together to what the whole question says. */
public final class Grammar {

    private static final int ROUNDS = 4;
    private static final int LONGEST = 60;

    private final List<Rule> rules;
    private final SinceLaunch sinceLaunch;

    public Grammar(Catalog catalog, DataSpan data) {
        this.sinceLaunch = new SinceLaunch(catalog, data);
        this.rules = Rules.of(catalog, data);
    }

    /**
     * One way to use every word.
     *
     * @param cost how far-fetched it is
     */
    public record Candidate(List<Slot> slots, List<Span> politeness, double cost) {}

    /** All ways to use every word, the least far-fetched first; none where some word finds no place. */
    public List<Candidate> candidates(Lattice.Reading reading) {
        if (reading.tokens().isEmpty() || reading.tokens().size() > LONGEST) {
            return List.of();
        }
        var chart = new Chart(reading.tokens().size(), reading.pieces());
        chart.apply(rules, ROUNDS);
        return Cover.of(chart).stream()
                .map(path -> candidate(path, reading.tokens()))
                .toList();
    }

    private Candidate candidate(Cover.Path path, List<Token> tokens) {
        var slots = new ArrayList<Slot>();
        var politeness = new ArrayList<Span>();
        int pending = -1;
        for (var node : path.nodes()) {
            if (node.isPoliteness()) {
                politeness.add(span(tokens, node.from(), node.to()));
            } else if (node.said().isEmpty() || Movers.isHowMuch(node)) {
                pending = pending < 0 ? node.from() : pending;
            } else {
                var words = List.of(span(tokens, pending < 0 ? node.from() : pending, node.to()));
                node.said().forEach(said -> slots.add(new Slot(said, Chip.Source.QUESTION, words)));
                pending = -1;
            }
        }
        if (pending >= 0) {
            closeWith(slots, politeness, span(tokens, pending, tokens.size()));
        }
        return new Candidate(
                sinceLaunch.told(Movers.told(SoMany.told(slots), path.nodes())), List.copyOf(politeness), path.cost());
    }

    /** Words that hold nothing together any more belong to the part before them. */
    private static void closeWith(List<Slot> slots, List<Span> politeness, Span rest) {
        if (slots.isEmpty()) {
            politeness.add(rest);
            return;
        }
        var last = slots.removeLast();
        var words = new ArrayList<>(last.words());
        words.add(rest);
        slots.add(new Slot(last.said(), last.source(), words));
    }

    private static Span span(List<Token> tokens, int from, int to) {
        return new Span(
                tokens.get(from).span().from(), tokens.get(to - 1).span().to());
    }
}
