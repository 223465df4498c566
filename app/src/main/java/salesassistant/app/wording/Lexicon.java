package salesassistant.app.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Language;

/** The words of a language by what they claim. */
final class Lexicon {

    /** What is held back until its sentence has been checked: everything but words that claim nothing. */
    private static final Set<Sense> HARMLESS = EnumSet.of(Sense.FUNCTION, Sense.IT);

    /** What a word of a name may seem to claim before the rest of the name is there: no figure, no direction, no rank. */
    private static final Set<Sense> HARMLESS_IN_A_NAME =
            EnumSet.of(Sense.FUNCTION, Sense.IT, Sense.MEAN, Sense.SUM, Sense.DRIVER, Sense.OTHER);

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

    private static final Pattern COMPOUND = Pattern.compile(
            "(?:en|ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv|tjugo|\\p{L}{2,4}tton|trettio|fyrtio"
                    + "|femtio|sextio|sjuttio|åttio|nittio|hundra|tusen|miljoner){2,}|\\p{L}+(?:fold|faldigt)");

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern HYPHEN = Pattern.compile("-");

    private static final Map<Language, Lexicon> READ = new EnumMap<>(
            Map.of(Language.EN, read("/wording/en.properties"), Language.SV, read("/wording/sv.properties")));

    private final Map<Sense, Set<String>> words;

    private Lexicon(Map<Sense, Set<String>> words) {
        this.words = words;
    }

    static Lexicon of(Language language) {
        return Objects.requireNonNull(READ.get(language));
    }

    /** Whether the word, or a part of it between hyphens, may have that sense. */
    boolean is(Sense sense, String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
        var known = Objects.requireNonNull(words.get(sense));
        return known.contains(lower)
                || lower.indexOf('-') > 0 && HYPHEN.splitAsStream(lower).anyMatch(known::contains)
                || sense == Sense.NUMBER && COMPOUND.matcher(lower).matches();
    }

    /** Whether it is a word of ours, whatever it claims. */
    boolean knows(String word) {
        return EnumSet.allOf(Sense.class).stream().anyMatch(sense -> is(sense, word));
    }

    boolean claimsNothing(String word) {
        return HARMLESS.stream().anyMatch(sense -> is(sense, word)) && isWithinThese(HARMLESS, word);
    }

    /** Whether a word may be seen that begins a name, known or not. */
    boolean claimsNothingInAName(String word) {
        return LETTERS.matcher(word).matches() && isWithinThese(HARMLESS_IN_A_NAME, word);
    }

    private boolean isWithinThese(Set<Sense> senses, String word) {
        return EnumSet.complementOf(EnumSet.copyOf(senses)).stream().noneMatch(sense -> is(sense, word));
    }

    private static Lexicon read(String resource) {
        var lists = new Properties();
        try (var in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(resource));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            lists.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        var words = new EnumMap<Sense, Set<String>>(Sense.class);
        for (var sense : Sense.values()) {
            var listed = Objects.requireNonNull(lists.getProperty(sense.name().toLowerCase(Locale.ROOT)));
            words.put(sense, Set.copyOf(List.of(SPACES.split(listed.strip()))));
        }
        return new Lexicon(words);
    }
}
