package salesassistant.figures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The table's own words: the names of its members, the words of its measures, the nouns for its members. */
final class Vocabulary {

    private record Name(List<String> words, Dimension dimension, String member, boolean capital) {}

    /** Concepts of figures of which a text means nothing else: said where the table has none, they are another's figures. */
    private static final Set<String> UNMISTAKABLE = Set.of(
            "PRICE",
            "DISTRIBUTION",
            "MARGIN",
            "PROFIT",
            "DISCOUNT",
            "PENETRATION",
            "ROTATION",
            "STOCK",
            "VOLUME",
            "CUSTOMERS",
            "RATING",
            "TEMPERATURE",
            "CONVERSION",
            "EMPLOYEES",
            "POPULATION",
            "VISITORS");

    private static final Set<String> UNIT_NOUNS = Set.of(
            "people",
            "personer",
            "unit",
            "units",
            "st",
            "enheter",
            "pieces",
            "packs",
            "packages",
            "cases",
            "styck",
            "stycken",
            "points");

    private final Layout layout;
    private final Map<String, List<Name>> names = new HashMap<>();
    private final Set<String> concepts = new HashSet<>();

    Vocabulary(Layout layout) {
        this.layout = layout;
        for (Dimension dimension : layout.dimensions()) {
            for (String member : dimension.members()) {
                addName(dimension, member);
            }
        }
        addParts();
        layout.measures().forEach(measure -> concepts.addAll(measure.concepts()));
    }

    private void addName(Dimension dimension, String member) {
        List<String> words = Token.of(member, false).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::word)
                .toList();
        if (words.isEmpty() || dimension.isTime()) {
            return;
        }
        boolean capital = Character.isUpperCase(member.codePointAt(0));
        var name = new Name(words, dimension, member, capital);
        names.computeIfAbsent(words.getFirst(), first -> new ArrayList<>()).add(name);
        if (words.size() > 1
                && dimension.nouns().contains(words.getFirst())
                && !words.get(1).matches("\\d+")) {
            var rest = new Name(words.subList(1, words.size()), dimension, member, true);
            names.computeIfAbsent(words.get(1), first -> new ArrayList<>()).add(rest);
        }
    }

    /** The first words of a longer name, where no other name has them. */
    private void addParts() {
        var parts = new LinkedHashMap<List<String>, Set<Name>>();
        for (List<Name> all : List.copyOf(names.values())) {
            for (Name name : all) {
                for (int length = 1; length < name.words().size(); length++) {
                    parts.computeIfAbsent(name.words().subList(0, length), words -> new HashSet<>())
                            .add(name);
                }
                if (name.words().size() == 2 && name.words().getLast().length() > 3 && endsInAName(name)) {
                    parts.computeIfAbsent(name.words().subList(1, 2), words -> new HashSet<>())
                            .add(name);
                }
            }
        }
        parts.forEach((words, meant) -> {
            boolean known = names.getOrDefault(words.getFirst(), List.of()).stream()
                    .anyMatch(name -> name.words().equals(words));
            boolean distinct = words.size() > 1 || words.getFirst().length() > 3;
            if (meant.size() == 1
                    && !known
                    && distinct
                    && Lexicon.known().concepts(words.getFirst()).isEmpty()) {
                Name whole = meant.iterator().next();
                names.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                        .add(new Name(words, whole.dimension(), whole.member(), true));
            }
        });
    }

    /** "Ketchup" of "Tomato Ketchup", not "drinks" of "Soft drinks". */
    private static boolean endsInAName(Name name) {
        String last = name.member().substring(name.member().lastIndexOf(' ') + 1);
        return Character.isUpperCase(last.codePointAt(0));
    }

    /** The longest name of a member that starts here. */
    Optional<Mention.Named> nameAt(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        int longest = 0;
        var found = new ArrayList<Name>();
        for (String first : bare(token.word())) {
            for (Name name : names.getOrDefault(first, List.of())) {
                int length = matched(name, tokens, at);
                if (length > longest) {
                    found.clear();
                    longest = length;
                }
                if (length > 0 && length == longest) {
                    found.add(name);
                }
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Dimension dimension = found.getFirst().dimension();
        var members = new TreeSet<String>();
        found.stream().filter(name -> name.dimension().equals(dimension)).forEach(name -> members.add(name.member()));
        return Optional.of(new Mention.Named(at, at + longest, dimension, members, false));
    }

    private static int matched(Name name, List<Token> tokens, int at) {
        int i = at;
        for (int part = 0; part < name.words().size(); part++) {
            while (part > 0
                    && i < tokens.size()
                    && tokens.get(i).kind() == Token.Kind.MARK
                    && Set.of("-", "–", "—", "&", "/", ".", "'", "+")
                            .contains(tokens.get(i).word())) {
                i++;
            }
            if (i >= tokens.size()) {
                return 0;
            }
            boolean last = part == name.words().size() - 1;
            String word = tokens.get(i).word();
            String wanted = name.words().get(part);
            if (!word.equals(wanted) && !(last && bare(word).contains(wanted))) {
                return 0;
            }
            i++;
        }
        String said = tokens.get(at).text();
        if (name.words().size() == 1 && isAcronym(name.member()) && !said.startsWith(name.member())) {
            return 0;
        }
        boolean cue = name.capital()
                && !tokens.get(at).isCapital()
                && tokens.get(at).isWord()
                && name.words().size() == 1
                && !Lexicon.known().cuesAt(tokens, at).getValue().isEmpty();
        return cue ? 0 : i - at;
    }

    /** "IT" is not the "it" of "its". */
    private static boolean isAcronym(String member) {
        return member.length() <= 3 && member.chars().allMatch(Character::isUpperCase);
    }

    /** A word without its genitive. */
    private static List<String> bare(String word) {
        if (word.length() > 2 && word.endsWith("s")) {
            return List.of(word, word.substring(0, word.length() - 1));
        }
        return List.of(word);
    }

    /** The dimension whose members a noun names. */
    Optional<Dimension> noun(String word) {
        return layout.dimensions().stream()
                .filter(dimension -> dimension.nouns().contains(word))
                .findFirst();
    }

    /** True when a word may stand for figures of the table, or for figures that it lacks. */
    boolean isFigureWord(String word) {
        return isOfTheTable(Set.of(word)) || lacks(word);
    }

    /** True for the kilo of "per kilo". */
    boolean isPer(String word) {
        return layout.measures().stream()
                .anyMatch(measure -> Lexicon.known().concepts(word).stream()
                                .anyMatch(concept -> measure.concepts().contains(Measure.PER + concept))
                        || measure.perWhat().contains(word));
    }

    private boolean isOfTheTable(Set<String> words) {
        return layout.measures().stream()
                .anyMatch(measure -> measure.kind() != Measure.Kind.RANK && score(measure, words) > 0);
    }

    private boolean lacks(String word) {
        Set<String> meant = Lexicon.known().concepts(word);
        return !meant.isEmpty()
                && UNMISTAKABLE.containsAll(meant)
                && meant.stream().noneMatch(concepts::contains)
                && noun(word).isEmpty()
                && !UNIT_NOUNS.contains(word);
    }

    /** The measures that some words mean best; none when they mean figures the table lacks. */
    List<Measure> meant(Set<String> words) {
        double best = 0;
        var found = new ArrayList<Measure>();
        for (Measure measure : layout.measures()) {
            double score = measure.kind() == Measure.Kind.RANK ? 0 : score(measure, words);
            if (score > 0) {
                score += measure.isLevel() ? 0.5 : 0;
                score += measure.when().earlier() ? -0.3 : 0;
            }
            if (score > best + 0.05) {
                best = score;
                found.clear();
            }
            if (score > 0 && score > best - 0.05) {
                found.add(measure);
            }
        }
        return found.isEmpty() && words.contains("per") ? prices() : found;
    }

    /** "92 kr per kilo" is a price, whatever its column is called. */
    private List<Measure> prices() {
        return layout.levels().stream()
                .filter(measure -> measure.concepts().contains("PRICE"))
                .toList();
    }

    /** The rate of "return rate": a word of a column's name behind others. */
    boolean isOfALabel(String word) {
        return ColumnWords.SINGLE.contains(word)
                && layout.measures().stream()
                        .anyMatch(measure -> Token.words(measure.label()).contains(word));
    }

    private static double score(Measure measure, Set<String> said) {
        double score = 0;
        int unmet = 0;
        Set<String> perWhat = said.contains("per") ? Set.of() : measure.perWhat();
        for (String word : measure.words()) {
            if (perWhat.contains(word)) {
                unmet++;
            } else if (said.stream().anyMatch(other -> Stems.same(word, other))) {
                score += 2;
            } else {
                unmet++;
            }
        }
        for (String word : said) {
            score += Lexicon.known().concepts(word).stream()
                    .filter(concept -> measure.concepts().contains(concept)
                            || said.contains("per") && measure.concepts().contains(Measure.PER + concept))
                    .count();
        }
        boolean named = said.stream()
                .anyMatch(word -> ColumnWords.SINGLE.contains(word)
                        && Token.words(measure.label()).contains(word));
        score += score > 0 && named ? 0.6 : 0;
        boolean per = said.contains("per");
        boolean ratio = measure.kind() == Measure.Kind.RATIO;
        return score == 0 ? 0 : score - 0.1 * unmet + (per ? (ratio ? 1 : -1) : 0);
    }
}
