package salesassistant.app.chat.skill;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import salesassistant.semantics.catalog.Language;

/** Ways to say one thing, in each language; a message is one of them whole, or it is none. */
final class Phrases {

    private final Pattern en;
    private final Pattern sv;

    private Phrases(Pattern en, Pattern sv) {
        this.en = en;
        this.sv = sv;
    }

    static Phrases of(String en, String sv) {
        return new Phrases(Pattern.compile(en), Pattern.compile(sv));
    }

    /** The language in which it was said. */
    Optional<Language> saidIn(String words) {
        return match(words).map(Match::language);
    }

    /** How it was said. */
    Optional<Match> match(String words) {
        var english = en.matcher(words);
        if (english.matches()) {
            return Optional.of(new Match(Language.EN, english));
        }
        var swedish = sv.matcher(words);
        return swedish.matches() ? Optional.of(new Match(Language.SV, swedish)) : Optional.empty();
    }

    /** A message that was one of them. */
    record Match(Language language, Matcher matcher) {}
}
