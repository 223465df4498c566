package salesassistant.semantics.reading.grammar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import salesassistant.semantics.reading.words.Meaning;
import salesassistant.semantics.reading.words.Piece;

/** Applies rules to neighbouring nodes until nothing new comes out. */
final class Chart {

    private static final int MOST_GLUE = 3;
    private static final double GLUE_COST = 0.05;

    private final List<Set<Node>> byStart = new ArrayList<>();

    Chart(int size, List<Piece> pieces) {
        for (int i = 0; i <= size; i++) {
            byStart.add(new LinkedHashSet<>());
        }
        pieces.forEach(piece ->
                byStart.get(piece.from()).add(Node.of(piece.from(), piece.to(), piece.meaning(), piece.cost())));
    }

    /** Applies the rules in rounds; each round sees what the ones before it made. */
    void apply(List<Rule> rules, int rounds) {
        for (int round = 0; round < rounds; round++) {
            var made = new ArrayList<Node>();
            for (int start = 0; start < byStart.size(); start++) {
                for (var rule : rules) {
                    match(rule, start, 0, start, new ArrayList<>(), 0, made);
                }
            }
            boolean grew = false;
            for (var node : made) {
                grew |= byStart.get(node.from()).add(node);
            }
            if (!grew) {
                return;
            }
        }
    }

    /** The nodes that begin at a token. */
    Set<Node> at(int start) {
        return Collections.unmodifiableSet(byStart.get(start));
    }

    int size() {
        return byStart.size() - 1;
    }

    private void match(
            Rule rule, int start, int element, int at, List<@Nullable Meaning> parts, double cost, List<Node> made) {
        if (element == rule.elements().size()) {
            if (at > start) {
                finish(rule, start, at, parts, cost, made);
            }
            return;
        }
        var wanted = rule.elements().get(element);
        if (wanted.optional()) {
            parts.add(null);
            match(rule, start, element + 1, at, parts, cost, made);
            parts.removeLast();
        }
        boolean first = at == start;
        for (var place : first ? List.of(new Place(at, 0)) : afterGlue(at)) {
            for (var node : byStart.get(place.at())) {
                if (node.meaning().filter(wanted.test()).isPresent()) {
                    parts.add(node.meaning().get());
                    match(rule, start, element + 1, node.to(), parts, cost + place.cost() + node.cost(), made);
                    parts.removeLast();
                }
            }
        }
    }

    private void finish(Rule rule, int start, int end, List<@Nullable Meaning> parts, double cost, List<Node> made) {
        double total = cost + rule.cost();
        rule.result()
                .apply(new Rule.Match(new ArrayList<>(parts)))
                .ifPresent(result -> made.add(
                        switch (result) {
                            case Rule.Result.NewMeaning(var meaning) -> Node.of(start, end, meaning, total);
                            case Rule.Result.Phrase(var said) -> Node.phrase(start, end, said, total);
                        }));
    }

    private record Place(int at, double cost) {}

    private List<Place> afterGlue(int at) {
        var places = new ArrayList<Place>();
        places.add(new Place(at, 0));
        for (int i = 0; i < places.size() && i < MOST_GLUE; i++) {
            var place = places.get(i);
            for (var node : byStart.get(place.at())) {
                if (node.isGlue()) {
                    places.add(new Place(node.to(), place.cost() + GLUE_COST));
                }
            }
        }
        return places;
    }
}
