package salesassistant.semantics.reading.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.Superlative;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.query.Direction;

/** Everything a stretch of words can mean: the catalog's terms, the data's members and the grammar's own words. */
public final class Lexicon {

    /** One entry: a form in token keys, its meaning, and the languages it belongs to (none: a name, at home in all). */
    public record Entry(List<String> keys, List<String> exact, Meaning meaning, double cost, Set<Language> languages) {}

    /** A name in the data that is also a word of the catalog or the grammar is meant more rarely than the word. */
    private static final double SHADOWED = 0.5;

    private final Map<String, List<Entry>> byFirstKey = new HashMap<>();
    private final Set<String> keys = new HashSet<>();
    private final Set<String> common = new HashSet<>();

    private Lexicon() {}

    public static Lexicon of(Catalog catalog, Members members) {
        var lexicon = new Lexicon();
        for (var language : Language.values()) {
            var words = GrammarWords.load(language);
            words.meanings().forEach(form -> lexicon.add(form.text(), form.meaning(), EnumSet.of(language)));
            lexicon.common.addAll(words.common());
            lexicon.addCatalog(catalog, language);
        }
        for (var dimension : catalog.dimensions()) {
            members.of(dimension.name()).stream()
                    .filter(member -> isName(member.value()))
                    .forEach(member -> lexicon.add(
                            member.value(),
                            new Meaning.MemberWord(dimension.name(), List.of(member.value()), false),
                            Set.of()));
        }
        return lexicon;
    }

    private static boolean isName(String value) {
        return value.length() > 7
                || value.chars().anyMatch(Character::isLetter) && !value.equals("true") && !value.equals("false");
    }

    private void addCatalog(Catalog catalog, Language language) {
        var here = EnumSet.of(language);
        catalog.measures().forEach(m -> add(m.terms(), language, new Meaning.MeasureWord(m.name())));
        catalog.dimensions().forEach(d -> {
            add(d.nouns(), language, new Meaning.Noun(d.name()));
            d.aliases()
                    .forEach((member, terms) ->
                            add(terms, language, new Meaning.MemberWord(d.name(), List.of(member), false)));
        });
        catalog.trade().superlatives().forEach(word -> addSuperlative(word, language));
        catalog.topics()
                .forEach(t -> t.terms().in(language).forEach(term -> add(term, new Meaning.TopicWord(t.id()), here)));
    }

    private void addSuperlative(Superlative word, Language language) {
        var direction = word.lowest() ? Direction.ASCENDING : Direction.DESCENDING;
        word.measures()
                .forEach(measure -> add(word.most(), language, new Meaning.MeasuredSuperlative(measure, direction)));
        add(word.more(), language, new Meaning.Comparative(word.measures(), word.lowest()));
        add(word.gap(), language, new Meaning.Difference(word.measures()));
    }

    private void add(Terms terms, Language language, Meaning meaning) {
        terms.in(language).forEach(term -> add(term, meaning, EnumSet.of(language)));
    }

    private void add(String text, Meaning meaning, Set<Language> languages) {
        var form = Tokens.of(text).stream().map(Token::key).toList();
        if (form.isEmpty()) {
            return;
        }
        keys.addAll(form);
        var entries = byFirstKey.computeIfAbsent(form.getFirst(), _ -> new ArrayList<>());
        boolean shadowed = languages.isEmpty()
                && entries.stream()
                        .anyMatch(entry -> entry.keys().equals(form)
                                && !entry.languages().isEmpty()
                                && !entry.meaning().equals(meaning));
        entries.add(new Entry(
                form,
                Tokens.of(text).stream().map(Token::exact).toList(),
                meaning,
                shadowed ? SHADOWED : 0,
                languages));
    }

    /**
     * All entries that stand at a place of the question. Where some are spelt just as the question spells them, those that
     * differ in accents are not meant: "år" is no "är".
     */
    List<Entry> at(List<String> questionKeys, List<String> questionExact, int from) {
        var found = byFirstKey.getOrDefault(questionKeys.get(from), List.of()).stream()
                .filter(entry -> stands(entry.keys(), questionKeys, from))
                .toList();
        return found.stream()
                .filter(entry -> stands(entry.exact(), questionExact, from)
                        || found.stream()
                                .noneMatch(other -> other.keys().equals(entry.keys())
                                        && stands(other.exact(), questionExact, from)))
                .toList();
    }

    /** Whether a word of the question stands in some entry there. */
    boolean covers(List<String> questionKeys, List<String> questionExact, int index) {
        return IntStream.rangeClosed(0, index)
                .anyMatch(from -> at(questionKeys, questionExact, from).stream()
                        .anyMatch(entry -> from + entry.keys().size() > index));
    }

    private static boolean stands(List<String> form, List<String> question, int from) {
        return from + form.size() <= question.size()
                && question.subList(from, from + form.size()).equals(form);
    }

    /** What a word means by itself in a language. */
    Stream<Meaning> alone(String key, Language language) {
        return byFirstKey.getOrDefault(key, List.of()).stream()
                .filter(entry -> entry.keys().size() == 1)
                .filter(entry ->
                        entry.languages().isEmpty() || entry.languages().contains(language))
                .map(Entry::meaning);
    }

    boolean isCommon(String key) {
        return common.contains(key);
    }

    /** Whether the word stands in any entry, or is so common that it cannot be a misspelling. */
    boolean knows(String key) {
        return keys.contains(key) || common.contains(key);
    }

    /** The names of the data and the words of its measures and dimensions, in one language. */
    List<Entry> named(Language language) {
        return byFirstKey.values().stream()
                .flatMap(List::stream)
                .filter(entry ->
                        entry.languages().isEmpty() || entry.languages().contains(language))
                .filter(entry -> entry.meaning() instanceof Meaning.MemberWord
                                && (entry.languages().isEmpty() || entry.keys().size() == 1)
                        || entry.keys().size() == 1
                                && (entry.meaning() instanceof Meaning.MeasureWord
                                        || entry.meaning() instanceof Meaning.Noun))
                .toList();
    }

    /** How a word is spelt that is known by its key: as one of that language, else as any. */
    Optional<String> written(String key, Language language) {
        return byFirstKey.values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.keys().contains(key))
                .min(Comparator.comparing((Entry entry) -> !entry.languages().contains(language))
                        .thenComparing(entry -> entry.exact().get(entry.keys().indexOf(key))))
                .map(entry -> entry.exact().get(entry.keys().indexOf(key)));
    }

    /** All single words of all entries. */
    Set<String> keys() {
        return keys;
    }
}
