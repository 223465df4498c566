package salesassistant.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gives "the rest" and "de andra kedjorna" the names they stand for where it is said how they moved or how many they are: all but those just named. */
final class TheOthers {

    private static final int LONGEST = 6;
    private static final int NEAR = 3;

    private record Span(int from, int to) {}

    private final Layout layout;
    private List<Mention.Named> before = List.of();

    TheOthers(Layout layout) {
        this.layout = layout;
    }

    List<Mention> named(List<Token> tokens, List<Mention> mentions) {
        var found = new ArrayList<>(mentions);
        for (int at = 0; at < tokens.size(); at++) {
            Optional<Span> span = span(tokens, at).filter(words -> isSubject(tokens, found, words));
            if (span.isPresent()) {
                at = span.get().to() - 1;
                replaced(span.get(), found)
                        .or(() -> unknown(tokens, span.get(), found))
                        .ifPresent(others -> {
                            found.removeIf(
                                    mention -> mention.start() >= others.start() && mention.start() < others.end());
                            found.add(others);
                        });
            }
        }
        found.sort(Comparator.comparingInt(Mention::start));
        List<Mention.Named> names = names(found, tokens.size());
        before = names.isEmpty() ? before : names;
        return found;
    }

    /** "All the other three brands", from its first word to the one before the verb. */
    private static Optional<Span> span(List<Token> tokens, int at) {
        int head = at;
        while (head < tokens.size() && isLed(tokens.get(head))) {
            head++;
        }
        if (head == tokens.size() || !Words.REMAINING.has(tokens.get(head))) {
            return Optional.empty();
        }
        boolean definite = head > at || Words.REMAINING_ALONE.has(tokens.get(head));
        int end = head + 1;
        while (definite && end < tokens.size() && end - head < LONGEST && isLedOrCounted(tokens, end)) {
            end++;
        }
        return definite ? Optional.of(new Span(at, end)) : Optional.empty();
    }

    private static boolean isLed(Token token) {
        return Words.ALL_OF.has(token) || Words.REMAINING_OF.has(token);
    }

    private static boolean isLedOrCounted(List<Token> tokens, int at) {
        return isLed(tokens.get(at))
                || Spelled.number(tokens, at).isPresent()
                || Lexicon.known().isNoun(tokens.get(at).word());
    }

    /** "The rest grew", "it grew at the others"; not "it grew faster than the rest". */
    private boolean isSubject(List<Token> tokens, List<Mention> mentions, Span span) {
        boolean first = span.from() == 0
                || tokens.get(span.from() - 1).kind() == Token.Kind.MARK
                || Words.CLAUSES.has(tokens.get(span.from() - 1));
        boolean inside = span.from() > 0 && Words.IN_PLACE.has(tokens.get(span.from() - 1));
        return first && (moves(mentions, span.to(), span.to() + NEAR) || isCounted(tokens, span))
                || inside && moves(mentions, span.from() - NEAR, span.from());
    }

    /** "The remaining three brands hold 28.9 %". */
    private static boolean isCounted(List<Token> tokens, Span span) {
        List<Token> words = tokens.subList(span.from(), span.to());
        return IntStream.range(span.from(), span.to())
                        .anyMatch(at -> Spelled.number(tokens, at).isPresent())
                && words.stream().anyMatch(word -> Lexicon.known().isNoun(word.word()));
    }

    private static boolean moves(List<Mention> mentions, int from, int to) {
        return mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Hint hint
                        && (hint.is(Cue.UP) || hint.is(Cue.DOWN) || hint.is(Cue.FLAT))
                        && hint.start() >= from
                        && hint.start() < to
                        && mentions.stream()
                                .noneMatch(mark -> mark instanceof Mention.Break
                                        && mark.start() >= from
                                        && mark.start() < hint.start()));
    }

    /** "The other months", "the other three" of nobody named: which is not said. */
    private Optional<Mention> unknown(List<Token> tokens, Span span, List<Mention> mentions) {
        if (isOfPeriods(mentions, span)) {
            return Optional.of(new Mention.Dated(span.from(), span.to(), Moment.BEYOND));
        }
        boolean ofNobody = before.isEmpty() && names(mentions, span.from()).isEmpty();
        return ofNobody && isCounted(tokens, span)
                ? Optional.of(new Mention.Stranger(span.from(), span.to()))
                : Optional.empty();
    }

    private static boolean isOfPeriods(List<Mention> mentions, Span span) {
        boolean noun = mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Noun ranked
                        && ranked.dimension().isTime()
                        && ranked.start() >= span.from()
                        && ranked.start() < span.to());
        boolean dated = mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Dated && mention.start() < span.from());
        return noun || dated && names(mentions, span.from()).isEmpty();
    }

    private Optional<Mention> replaced(Span span, List<Mention> mentions) {
        if (isOfPeriods(mentions, span)) {
            return Optional.empty();
        }
        List<Mention.Named> own = names(mentions, span.from());
        List<Mention.Named> names = own.isEmpty() ? before : own;
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Dimension dimension = mentions.stream()
                .filter(mention -> mention instanceof Mention.Noun
                        && mention.start() >= span.from()
                        && mention.start() < span.to())
                .map(mention -> ((Mention.Noun) mention).dimension())
                .findFirst()
                .orElse(names.getLast().dimension());
        Set<String> all = layout.rows().stream()
                .map(row -> layout.member(row, dimension))
                .filter(member -> !member.isEmpty())
                .collect(Collectors.toSet());
        var others = new HashSet<>(all);
        names.stream()
                .filter(name -> name.dimension().equals(dimension))
                .forEach(name -> others.removeAll(name.members()));
        boolean told = others.size() < all.size() && !others.isEmpty();
        return told && isTheirNumber(mentions, span, others.size())
                ? Optional.<Mention>of(new Mention.Named(span.from(), span.to(), dimension, Set.copyOf(others), false))
                : Optional.empty();
    }

    private static boolean isTheirNumber(List<Mention> mentions, Span span, int size) {
        return mentions.stream()
                .filter(mention -> mention.start() >= span.from() && mention.start() < span.to())
                .allMatch(mention -> !(mention instanceof Mention.Amount count)
                        || count.numeral().value() == size);
    }

    private static List<Mention.Named> names(List<Mention> mentions, int end) {
        return mentions.stream()
                .filter(mention -> mention instanceof Mention.Named name && !name.total() && name.start() < end)
                .map(mention -> (Mention.Named) mention)
                .toList();
    }
}
