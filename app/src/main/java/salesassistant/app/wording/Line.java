package salesassistant.app.wording;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.narration.Fact;

/** A sentence in pieces, and what stands where in it. */
record Line(List<Token> tokens, Lexicon lexicon) {

    Line {
        tokens = List.copyOf(tokens);
    }

    int size() {
        return tokens.size();
    }

    /** The fact whose place this is. */
    Fact fact(int at) {
        return ((Token.Place) tokens.get(at)).fact();
    }

    boolean isPlace(int at) {
        return tokens.get(at) instanceof Token.Place;
    }

    boolean is(Sense sense, int at) {
        return tokens.get(at) instanceof Token.Word(var word) && lexicon.is(sense, word);
    }

    boolean has(Sense sense) {
        return IntStream.range(0, size()).anyMatch(at -> is(sense, at));
    }

    IntStream places() {
        return IntStream.range(0, size()).filter(this::isPlace);
    }

    /** The first from there on that passes, up to one that stops the search. */
    OptionalInt after(int at, IntPredicate wanted, IntPredicate stops) {
        for (int next = at + 1; next < size() && !stops.test(next); next++) {
            if (wanted.test(next)) {
                return OptionalInt.of(next);
            }
        }
        return OptionalInt.empty();
    }

    /** The last before there that passes, down to one that stops the search. */
    OptionalInt before(int at, IntPredicate wanted, IntPredicate stops) {
        for (int next = at - 1; next >= 0 && !stops.test(next); next--) {
            if (wanted.test(next)) {
                return OptionalInt.of(next);
            }
        }
        return OptionalInt.empty();
    }

    /** The members named between two pieces. */
    Stream<String> members(int from, int to) {
        return tokens.subList(from, to).stream()
                .filter(token -> token instanceof Token.Name(var _, var member) && member)
                .map(Token::text);
    }

    boolean isMember(int at) {
        return tokens.get(at) instanceof Token.Name(var _, var member) && member;
    }

    /** Whether what is claimed at a word, and told by a figure, is all about the figure's own subjects. */
    boolean isAbout(Set<String> subjects, int word, int place) {
        var first = Math.min(word, place);
        var from = before(first, this::isMember, _ -> false).orElse(first);
        return subjects.containsAll(members(from, Math.max(word, place)).toList());
    }
}
