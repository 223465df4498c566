package salesassistant.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The words the checker knows by itself: turns of phrase, concepts of measures, nouns for members. */
final class Lexicon {

    /** Each word of a phrase in any of its forms. */
    record Phrase(List<Set<String>> words, Cue cue) {}

    private record Noun(Set<String> columnWords, Set<String> said) {}

    private static final Lexicon KNOWN = new Lexicon();

    private final Map<String, List<Phrase>> phrases = new HashMap<>();
    private final List<Phrase> open = new ArrayList<>();
    private final Map<String, Set<String>> concepts = new HashMap<>();
    private final Map<String, Set<String>> prefixes = new HashMap<>();
    private final Map<String, Set<String>> suffixes = new HashMap<>();
    private final List<Noun> nouns = new ArrayList<>();
    private final Set<String> common = new HashSet<>();
    private final Set<String> nounsOfMoves = new HashSet<>();
    private final Map<Words, Set<String>> words = new EnumMap<>(Words.class);

    private Lexicon() {
        for (String line : lines("cues.txt")) {
            String[] head = before(line, ':').split(" ", -1);
            for (String written : after(line, ':').split("\\|", -1)) {
                List<Set<String>> phrase = phrase(written.strip());
                addPhrase(phrase, Cue.valueOf(head[0]));
                if (head.length > 1) {
                    nounsOfMoves.addAll(phrase.getFirst());
                }
            }
        }
        for (String line : lines("concepts.txt")) {
            wordSet(after(line, ':')).forEach(word -> addConcept(word, before(line, ':')));
        }
        for (String line : lines("words.txt")) {
            words.put(Words.valueOf(before(line, ':')), wordSet(after(line, ':')));
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
            int length = matched(phrase, tokens, at);
            if (length > 0 && length >= longest) {
                if (length > longest) {
                    meant.clear();
                }
                longest = length;
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

    Set<String> words(Words list) {
        return words.getOrDefault(list, Set.of());
    }

    /** True for "rise" and "decline" where they may be nouns, which claim nothing by themselves. */
    boolean isNounOfAMove(String word) {
        return nounsOfMoves.contains(word);
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

    /** How many tokens a phrase takes here; a hyphen between its words counts for nothing. */
    private static int matched(Phrase phrase, List<Token> tokens, int at) {
        int next = at;
        for (Set<String> word : phrase.words()) {
            boolean hyphen = next > at
                    && next + 1 < tokens.size()
                    && tokens.get(next).is("-")
                    && tokens.get(next).glued()
                    && tokens.get(next + 1).glued();
            next += hyphen ? 1 : 0;
            if (next >= tokens.size() || !wordMatches(word, tokens.get(next).word())) {
                return 0;
            }
            next++;
        }
        return next - at;
    }

    private static boolean wordMatches(Set<String> forms, String word) {
        return forms.contains(word) || forms.stream().anyMatch(form -> isOpen(form) && word.startsWith(bare(form)));
    }

    private static boolean isOpen(String form) {
        return form.endsWith("*");
    }

    private static String bare(String form) {
        return form.replace("*", "");
    }

    private static List<Set<String>> phrase(String written) {
        return Stream.of(written.split(" +", -1))
                .<Set<String>>map(word -> new LinkedHashSet<>(Forms.of(word)))
                .toList();
    }

    private void addPhrase(List<Set<String>> words, Cue cue) {
        var phrase = new Phrase(words, cue);
        if (words.getFirst().stream().anyMatch(Lexicon::isOpen)) {
            open.add(phrase);
        } else {
            words.getFirst()
                    .forEach(first -> phrases.computeIfAbsent(first, key -> new ArrayList<>())
                            .add(phrase));
        }
    }

    private void addConcept(String word, String concept) {
        Map<String, Set<String>> kind = word.endsWith("*") ? prefixes : word.startsWith("*") ? suffixes : concepts;
        kind.computeIfAbsent(word.replace("*", ""), key -> new TreeSet<>()).add(concept);
    }

    private static Set<String> wordSet(String line) {
        var words = new TreeSet<String>();
        for (String written : line.strip().split(" +", -1)) {
            words.addAll(Forms.of(written));
        }
        return words;
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
