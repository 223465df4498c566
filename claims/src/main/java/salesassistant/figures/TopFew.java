package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Gives "the top two brands", "de tre minsta kedjorna" and "the largest brand" the names they stand for, where the table leaves no doubt whose they
 * are: then a number is said of those like of a list of names.
 */
final class TopFew {

    private static final int MOST = 20;

    /** A number, a word for first or last and what is ranked, beside each other, from one mention to the one after them. */
    private record Phrase(int from, int to, int count, boolean fromTop, Dimension dimension) {}

    private final Layout layout;
    private final List<Token> tokens;
    private final List<Mention> mentions;

    private TopFew(Layout layout, List<Token> tokens, List<Mention> mentions) {
        this.layout = layout;
        this.tokens = tokens;
        this.mentions = mentions;
    }

    static List<Mention> named(Layout layout, List<Token> tokens, List<Mention> mentions) {
        return new TopFew(layout, tokens, mentions).named();
    }

    private List<Mention> named() {
        var found = new ArrayList<Mention>();
        int i = 0;
        while (i < mentions.size()) {
            int at = i;
            Optional<Phrase> phrase = phrase(i).filter(this::isSubject).or(() -> other(at, found));
            Set<String> members = phrase.map(this::members).orElse(Set.of());
            if (members.isEmpty()) {
                found.add(mentions.get(i));
                i++;
                continue;
            }
            Phrase said = phrase.orElseThrow();
            found.add(new Mention.Named(
                    mentions.get(said.from()).start(),
                    mentions.get(said.to() - 1).end(),
                    said.dimension(),
                    members,
                    false));
            i = said.to();
        }
        return found;
    }

    private Optional<Phrase> phrase(int at) {
        return several(at).or(() -> single(at));
    }

    /** "The largest brand", where its place is not what is claimed. */
    private Optional<Phrase> single(int at) {
        return end(mentions.get(at))
                .filter(_ -> at + 1 < mentions.size()
                        && mentions.get(at + 1).start() == mentions.get(at).end())
                .filter(_ -> isDefinite(at))
                .flatMap(fromTop -> mentions.get(at + 1) instanceof Mention.Noun ranked
                                && !ranked.dimension().isTime()
                        ? Optional.of(new Phrase(at, at + 2, 1, fromTop, ranked.dimension()))
                        : Optional.empty());
    }

    /** "… as the smallest one", behind "the largest brand". */
    private Optional<Phrase> other(int at, List<Mention> found) {
        return end(mentions.get(at))
                .filter(_ -> isDefinite(at))
                .flatMap(fromTop -> found.stream()
                        .filter(mention -> mention instanceof Mention.Named && !mentions.contains(mention))
                        .map(mention -> ((Mention.Named) mention).dimension())
                        .findFirst()
                        .map(dimension -> new Phrase(at, at + 1, 1, fromTop, dimension)))
                .filter(this::isUnclaimed);
    }

    private boolean isDefinite(int at) {
        int start = mentions.get(at).start();
        return start > 0 && Words.ARTICLES.has(tokens.get(start - 1));
    }

    private Optional<Phrase> several(int at) {
        if (at + 1 >= mentions.size() || !beside(at)) {
            return Optional.empty();
        }
        Mention one = mentions.get(at);
        Mention other = mentions.get(at + 1);
        Optional<Boolean> fromTop = end(one).or(() -> end(other));
        int count = Math.max(count(one), count(other));
        if (fromTop.isEmpty() || count == 0) {
            return Optional.empty();
        }
        boolean noun = at + 2 < mentions.size()
                && beside(at + 1)
                && mentions.get(at + 2) instanceof Mention.Noun ranked
                && !ranked.dimension().isTime();
        if (noun && mentions.get(at + 2) instanceof Mention.Noun ranked) {
            return Optional.of(new Phrase(at, at + 3, count, fromTop.get(), ranked.dimension()));
        }
        return layout.names().size() == 1
                ? Optional.of(new Phrase(
                        at, at + 2, count, fromTop.get(), layout.names().getFirst()))
                : Optional.empty();
    }

    private boolean beside(int at) {
        int gap = mentions.get(at + 1).start() - mentions.get(at).end();
        return gap == 0 || gap == 1 && tokens.get(mentions.get(at).end()).is("-");
    }

    private Optional<Boolean> end(Mention mention) {
        if (!(mention instanceof Mention.Hint hint) || hint.end() - hint.start() != 1) {
            return Optional.empty();
        }
        Token word = tokens.get(hint.start());
        return Words.LARGEST.has(word)
                ? Optional.of(true)
                : Words.SMALLEST.has(word) ? Optional.of(false) : Optional.empty();
    }

    private static int count(Mention mention) {
        return mention instanceof Mention.Amount amount
                        && amount.numeral().isWhole()
                        && amount.numeral().unit() == Unit.PLAIN
                        && amount.numeral().value() > 1
                        && amount.numeral().value() <= MOST
                ? (int) amount.numeral().value()
                : 0;
    }

    /** Not "A and B are the two largest" nor "the two largest, A and B": there the place is what is claimed. */
    private boolean isSubject(Phrase phrase) {
        boolean named = mentions.stream()
                .anyMatch(mention -> mention instanceof Mention.Named name
                        && !name.total()
                        && name.dimension().equals(phrase.dimension()));
        boolean ends = mentions.get(phrase.to() - 1).end() >= tokens.size() - 1;
        return !named && !ends && isUnclaimed(phrase);
    }

    private boolean isUnclaimed(Phrase phrase) {
        int start = mentions.get(phrase.from()).start();
        return tokens.subList(Math.max(0, start - 2), start).stream()
                .noneMatch(token -> Words.PLACED.has(token) || Words.WITHIN.has(token) || Words.OUT_OF.has(token));
    }

    /** Those of whom every figure the sentence may mean says so, in every period. */
    private Set<String> members(Phrase phrase) {
        List<Measure> said = mentions.stream()
                .flatMap(mention ->
                        mention instanceof Mention.Figures figures ? figures.measures().stream() : Stream.empty())
                .filter(Measure::isLevel)
                .toList();
        var found = new HashSet<Set<String>>();
        for (Measure measure : said.isEmpty() ? layout.usual() : said) {
            for (Scope scope : periods()) {
                found.add(members(phrase, Ranking.levels(layout, measure, phrase.dimension(), scope)));
            }
        }
        return found.size() == 1 ? found.iterator().next() : Set.of();
    }

    private List<Scope> periods() {
        Scope whole = Scope.whole(layout);
        return layout.time()
                .map(time -> time.members().stream()
                        .map(period -> whole.with(time, Set.of(period)))
                        .toList())
                .orElse(List.of(whole));
    }

    private static Set<String> members(Phrase phrase, Ranking ranking) {
        List<Ranking.Entry> entries =
                phrase.fromTop() ? ranking.entries() : ranking.entries().reversed();
        int count = phrase.count();
        boolean parted = entries.size() > count
                && entries.get(count - 1).value() != entries.get(count).value();
        return parted
                ? Set.copyOf(entries.subList(0, count).stream()
                        .map(Ranking.Entry::member)
                        .toList())
                : Set.of();
    }
}
