package salesassistant.semantics.reading.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Periods;

/** All meanings of all stretches of a question. */
public final class Lattice {

    private static final double MISSPELT = 1.0;
    private static final int MOST_SLIPS = 3;
    private static final double GENITIVE = 0.05;
    private static final double IN_A_NAME = 0.6;
    private static final Set<Cue> OF_A_TOPIC = EnumSet.of(Cue.NOT, Cue.GROW, Cue.WENT);
    private static final Set<Cue> WHERE = EnumSet.of(Cue.WHERE, Cue.WHERE_RISES, Cue.WHERE_FALLS);
    private static final Set<String> WEIGHTS = Set.of("g", "gr", "gram", "grams", "kg", "kilo");

    private final Lexicon lexicon;
    private final NameParts nameParts;
    private final ShortNames shortNames;
    private final TimeWords timeWords;
    private final FeastWords feastWords;
    private final Correction correction;
    private final Optional<String> sizeDimension;
    private final SellIn sellIn;
    private final SmallTalk smallTalk = new SmallTalk();
    private final Compounds compounds;

    public Lattice(Catalog catalog, Members members, DataSpan data) {
        this.lexicon = Lexicon.of(catalog, members);
        this.nameParts = new NameParts(catalog, members);
        this.shortNames = new ShortNames(catalog, members);
        this.timeWords = new TimeWords(new Periods(data));
        this.feastWords = new FeastWords(catalog, data);
        this.correction = new Correction(lexicon);
        this.sizeDimension = catalog.findDimension("pack_size_g").map(d -> d.name());
        this.sellIn = new SellIn(catalog);
        this.compounds = new Compounds(lexicon);
    }

    /**
     * What the words of a question can mean.
     *
     * @param corrected the words taken for misspellings, with what they were taken for, by token
     * @param unknown the tokens in no piece
     */
    public record Reading(
            List<Token> tokens, List<Piece> pieces, Map<Integer, String> corrected, List<Integer> unknown) {

        /** Without the catalog words of another language: "sort" is a flavour in Swedish only. */
        public Reading in(Language language) {
            var kept = pieces.stream()
                    .filter(piece -> piece.languages().isEmpty()
                            || piece.languages().contains(language)
                            || !(piece.meaning() instanceof Meaning.Noun)
                                    && !(piece.meaning() instanceof Meaning.MeasureWord))
                    .toList();
            return new Reading(tokens, kept, corrected, uncovered(tokens.size(), kept));
        }
    }

    public Reading read(String question) {
        var tokens = compounds.apart(Tokens.of(question), this::isKnownByItself);
        var keys = new ArrayList<String>();
        var corrected = new TreeMap<Integer, String>();
        for (int i = 0; i < tokens.size(); i++) {
            keys.add(keyOf(tokens, i, corrected));
        }
        var exact = tokens.stream().map(Token::exact).toList();
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < keys.size(); from++) {
            addEntries(keys, exact, from, corrected, pieces);
            addNumbers(keys, from, pieces);
            var named = Set.copyOf(pieces);
            Stream.concat(shortNames.at(keys, from).stream(), nameParts.at(keys, from).stream())
                    .filter(part -> named.stream().noneMatch(piece -> isName(piece, part)))
                    .forEach(pieces::add);
        }
        var feasts = feastWords.in(keys);
        pieces.addAll(feasts);
        timeWords.in(tokensWith(tokens, keys)).stream()
                .filter(found ->
                        feasts.stream().noneMatch(feast -> feast.from() < found.to() && found.from() < feast.to()))
                .forEach(found ->
                        pieces.add(new Piece(found.from(), found.to(), found.meaning(), 0, found.languages())));
        var ends = new Ends(pieces);
        var weighed = sellIn.told(pieces, keys, tokens, question).stream()
                .filter(piece -> !denied(piece, pieces))
                .filter(ends::allow)
                .map(piece -> weighed(piece, pieces))
                .toList();
        var asked = smallTalk.passed(question, tokens, weighed, corrected.keySet());
        return new Reading(tokens, asked, corrected, uncovered(keys.size(), asked));
    }

    /** "Not" leaves nothing out in "are not sold in Gemena", nothing goes in "i går", and "var" asks for a place in "var tappar vi". */
    private static boolean denied(Piece piece, List<Piece> all) {
        boolean not = piece.meaning() instanceof Meaning.CueWord(var cue) && OF_A_TOPIC.contains(cue);
        boolean glue = piece.meaning() instanceof Meaning.Glue;
        return (not || glue)
                && all.stream()
                        .filter(other -> other.from() <= piece.from()
                                && other.to() >= piece.to()
                                && other.to() - other.from() > piece.to() - piece.from())
                        .map(Piece::meaning)
                        .anyMatch(whole -> not
                                ? whole instanceof Meaning.TopicWord
                                : whole instanceof Meaning.CueWord(var where) && WHERE.contains(where));
    }

    /** In "Region Syd" the first word is rather a part of the name than a word for all regions. */
    private static Piece weighed(Piece piece, List<Piece> all) {
        boolean inName = piece.meaning() instanceof Meaning.Noun(var dimension)
                && all.stream()
                        .anyMatch(other -> other.from() <= piece.from()
                                && other.to() >= piece.to()
                                && other.meaning() instanceof Meaning.MemberWord word
                                && word.dimension().equals(dimension)
                                && !word.partial());
        return inName
                ? new Piece(piece.from(), piece.to(), piece.meaning(), piece.cost() + IN_A_NAME, piece.languages())
                : piece;
    }

    /** What a word may have been meant for: the names and measures spelt nearly like it, nearest first. */
    public List<Meaning> nearest(String word, Language language) {
        return correction.named(Spelling.key(word), language);
    }

    /** How a known word is written, its accents kept. */
    public Optional<String> written(String key, Language language) {
        return lexicon.written(key, language);
    }

    /** Known words spelt nearly like an unknown one, nearest first: whoever slips more than once begins the word as it is. */
    public List<String> nearestWords(String word) {
        var key = Spelling.key(word);
        return correction.nearest(key, Math.clamp(key.length() / 3, 1, MOST_SLIPS)).stream()
                .filter(known -> !known.equals(key))
                .filter(known -> known.charAt(0) == key.charAt(0) || Spelling.distance(key, known) == 1)
                .limit(3)
                .toList();
    }

    private String keyOf(List<Token> tokens, int index, Map<Integer, String> corrected) {
        var key = tokens.get(index).key();
        if (isKnown(tokens.get(index))) {
            return key;
        }
        if (key.endsWith("s") && key.length() > 3) {
            var stem = key.substring(0, key.length() - 1);
            if (lexicon.knows(stem) || nameParts.knows(stem)) {
                return stem;
            }
        }
        var known = correction.of(key);
        known.ifPresent(word -> corrected.put(index, word));
        return known.orElse(key);
    }

    private boolean isKnown(Token token) {
        return lexicon.knows(token.key()) || isKnownByItself(token);
    }

    private boolean isKnownByItself(Token token) {
        var key = token.key();
        return lexicon.isCommon(key)
                || nameParts.knows(key)
                || isTimeWord(key)
                || feastWords.knows(key)
                || token.isNumber();
    }

    /** A whole name is not taken for a part of longer ones. */
    private static boolean isName(Piece piece, Piece part) {
        return piece.from() == part.from()
                && piece.to() == part.to()
                && piece.meaning() instanceof Meaning.MemberWord word
                && !word.partial();
    }

    private static boolean isTimeWord(String key) {
        return TimeLexicon.WEEK.contains(key)
                || TimeLexicon.MONTH.contains(key)
                || TimeLexicon.QUARTER.contains(key)
                || TimeLexicon.YEAR.contains(key)
                || TimeLexicon.LAST.contains(key)
                || TimeLexicon.THIS.contains(key)
                || TimeLexicon.SINCE.contains(key)
                || TimeLexicon.AHEAD_OF.contains(key)
                || TimeLexicon.WEEK_LETTER.contains(key)
                || TimeLexicon.FROM.contains(key)
                || TimeLexicon.UNTIL.contains(key)
                || TimeLexicon.MONTHS.containsKey(key)
                || SeasonWords.isOne(key)
                || TimeLexicon.NUMBERS.containsKey(key)
                || TimeLexicon.ORDINALS.containsKey(key)
                || TimeLexicon.FIXED.keySet().stream()
                        .anyMatch(phrase -> List.of(phrase.split(" ")).contains(key))
                || TimeLexicon.HALF.contains(key)
                || key.matches("[lwvpqh]\\d{1,3}w?");
    }

    private void addEntries(
            List<String> keys, List<String> exact, int from, Map<Integer, String> corrected, List<Piece> pieces) {
        for (var entry : lexicon.at(keys, exact, from)) {
            int to = from + entry.keys().size();
            double cost = entry.cost();
            for (int i = from; i < to; i++) {
                cost += corrected.containsKey(i) ? MISSPELT : 0;
            }
            pieces.add(new Piece(from, to, entry.meaning(), cost, entry.languages()));
        }
    }

    private void addNumbers(List<String> keys, int from, List<Piece> pieces) {
        var key = keys.get(from);
        new SaidNumbers(keys).at(from).forEach(pieces::add);
        var value = Numbers.value(key);
        if (value.isEmpty() || from + 1 >= keys.size()) {
            return;
        }
        var next = keys.get(from + 1);
        if (WEIGHTS.contains(next) && sizeDimension.isPresent()) {
            var grams = value.get().multiply(BigDecimal.valueOf(next.startsWith("k") ? 1000 : 1));
            var text = grams.stripTrailingZeros().toPlainString();
            pieces.add(new Piece(from, from + 2, new Meaning.SizeWord(sizeDimension.get(), text), GENITIVE, Set.of()));
        }
    }

    private static List<Token> tokensWith(List<Token> tokens, List<String> keys) {
        var result = new ArrayList<Token>();
        for (int i = 0; i < tokens.size(); i++) {
            result.add(new Token(
                    tokens.get(i).text(),
                    keys.get(i),
                    tokens.get(i).exact(),
                    tokens.get(i).span()));
        }
        return result;
    }

    private static List<Integer> uncovered(int size, List<Piece> pieces) {
        var unknown = new ArrayList<Integer>();
        for (int i = 0; i < size; i++) {
            int token = i;
            if (pieces.stream().noneMatch(piece -> piece.from() <= token && token < piece.to())) {
                unknown.add(i);
            }
        }
        return unknown;
    }
}
