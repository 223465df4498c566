package salesassistant.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** The words the checker knows by itself: turns of phrase, concepts of measures, nouns for members. */
final class Lexicon {

    record Phrase(List<String> words, Cue cue) {}

    private record Noun(Set<String> columnWords, Set<String> said) {}

    private static final Lexicon KNOWN = new Lexicon();

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Phrase> open = new ArrayList<>();
    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Map<String, Set<String>> prefixes = new HashMap<>();
    private final Map<String, Set<String>> suffixes = new HashMap<>();
    private final List<Noun> nouns = new ArrayList<>();
    private final Set<String> common = new TreeSet<>();

    private Lexicon() {
        for (String line : lines("cues.txt")) {
            Cue cue = Cue.valueOf(before(line, ':'));
            for (String phrase : after(line, ':').split("\\|", -1)) {
                addPhrase(List.of(phrase.strip().split(" +", -1)), cue);
            }
        }
        for (String line : lines("concepts.txt")) {
            for (String word : after(line, ':').strip().split(" +", -1)) {
                addConcept(word, before(line, ':'));
            }
        }
        lines("common.txt").forEach(line -> common.addAll(wordSet(line)));
        for (String line : lines("nouns.txt")) {
            nouns.add(new Noun(wordSet(before(line, ':')), wordSet(after(line, ':'))));
        }
    }

    static Lexicon known() {
        return KNOWN;
    }

    /** The meanings of the longest turn of phrase that starts here, and how many tokens it takes. */
    Map.Entry<Integer, EnumSet<Cue>> cuesAt(List<Token> tokens, int at) {
        int longest = 0;
        EnumSet<Cue> meant = EnumSet.noneOf(Cue.class);
        String first = tokens.get(at).word();
        var candidates = new ArrayList<>(phrases.getOrDefault(first, List.of()));
        open.stream()
                .filter(phrase -> wordMatches(phrase.words().getFirst(), first))
                .forEach(candidates::add);
        for (Phrase phrase : candidates) {
            if (phrase.words().size() >= longest && matches(phrase, tokens, at)) {
                if (phrase.words().size() > longest) {
                    meant.clear();
                }
                longest = phrase.words().size();
                meant.add(phrase.cue());
            }
        }
        return Map.entry(longest, meant);
    }

    /** The concepts a word may stand for. */
    Set<String> concepts(String word) {
        var found = new TreeSet<>(concepts.getOrDefault(word, Set.of()));
        open(prefixes, word::startsWith, found);
        open(suffixes, ending -> word.endsWith(ending) && word.length() > ending.length() + 1, found);
        return found;
    }

    private static void open(Map<String, Set<String>> parts, Predicate<String> meets, Set<String> found) {
        parts.forEach((part, meant) -> {
            if (meets.test(part)) {
                found.addAll(meant);
            }
        });
    }

    /** The nouns for the members of a column with these words in its name. */
    Set<String> nounsFor(Set<String> columnWords) {
        var found = new TreeSet<String>();
        for (Noun noun : nouns) {
            if (noun.columnWords().stream().anyMatch(columnWords::contains)
                    || noun.said().stream().anyMatch(columnWords::contains)) {
                found.addAll(noun.said());
            }
        }
        for (String word : columnWords) {
            found.addAll(plurals(word));
        }
        return found;
    }

    /** True for a noun that names members of some column, whichever. */
    boolean isNoun(String word) {
        return nouns.stream().anyMatch(noun -> noun.said().contains(word));
    }

    /** True for a word of every text, which changes nothing about a figure. */
    boolean isCommon(String word) {
        return common.contains(word);
    }

    private static List<String> plurals(String word) {
        if (word.length() < 3) {
            return List.of(word);
        }
        String stem = word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
        return List.of(word, stem, word + "er", word + "ar", word + "or", word + "erna", word + "arna", word + "en");
    }

    private static boolean matches(Phrase phrase, List<Token> tokens, int at) {
        if (at + phrase.words().size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!wordMatches(phrase.words().get(i), tokens.get(at + i).word())) {
                return false;
            }
        }
        return true;
    }

    private static boolean wordMatches(String pattern, String word) {
        return pattern.endsWith("*")
                ? word.startsWith(pattern.substring(0, pattern.length() - 1))
                : pattern.equals(word);
    }

    private void addPhrase(List<String> words, Cue cue) {
        var phrase = new Phrase(words, cue);
        if (words.getFirst().endsWith("*")) {
            open.add(phrase);
        } else {
            phrases.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(phrase);
        }
    }

    private void addConcept(String word, String concept) {
        Map<String, Set<String>> kind = word.endsWith("*") ? prefixes : word.startsWith("*") ? suffixes : concepts;
        kind.computeIfAbsent(word.replace("*", ""), key -> new TreeSet<>()).add(concept);
    }

    private static Set<String> wordSet(String line) {
        return new TreeSet<>(List.of(line.strip().split(" +", -1)));
    }

    private static String before(String line, char mark) {
        return line.substring(0, line.indexOf(mark));
    }

    private static String after(String line, char mark) {
        return line.substring(line.indexOf(mark) + 1);
    }

    static List<String> lines(String name) {
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
