package salesassistant.app.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import salesassistant.semantics.narration.Part;

/**
 * Judges the sentences of one reply in their order. A sentence is shown where every word that claims something is borne out
 * by the figure beside it; what it may not hold at all makes the whole reply worthless.
 */
final class Guard implements Jury {

    private static final Set<Sense> NEVER =
            EnumSet.of(Sense.NOT, Sense.HEDGE, Sense.CAUSE, Sense.FUTURE, Sense.YOU, Sense.FLAT);
    private static final Set<Sense> ONLY_AS_WE_DO = EnumSet.of(Sense.TIME, Sense.BOTH, Sense.OTHER);

    private static final Pattern SPACES = Pattern.compile(" ");

    private final Material material;
    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Set<String> own;
    private Set<String> lastNamed = Set.of();

    Guard(Material material) {
        this.material = material;
        this.tokens = new Tokens(material);
        this.lexicon = Lexicon.of(material.language());
        this.own = material.ownWords();
    }

    @Override
    public Judgement judge(String sentence) {
        var pieces = tokens.of(sentence);
        if (pieces.isEmpty()) {
            return new Judgement.Wrong("a digit, a sign or an address of its own");
        }
        var line = new Line(pieces.get(), lexicon);
        if (line.has(Sense.NUMBER)) {
            return new Judgement.Wrong("a number or a unit in letters");
        }
        return objection(line).orElseGet(() -> bound(line));
    }

    /** Names and words that claim nothing, and of a name that is still coming the words that claim nothing alone. */
    @Override
    public String harmlessStart(String begun) {
        var whole = begun.substring(0, begun.lastIndexOf(' ') + 1);
        var start = new StringBuilder();
        for (var token : tokens.upToTheFirstStranger(whole)) {
            var harmless = token instanceof Token.Name
                    || token.text().isBlank()
                    || token instanceof Token.Word(var word) && lexicon.claimsNothing(word);
            if (!harmless) {
                break;
            }
            start.append(token.text());
        }
        return isHarmlessName(whole, start.length()) ? whole : start.toString();
    }

    private boolean isHarmlessName(String begun, int from) {
        return tokens.beginsName(begun, from)
                && SPACES.splitAsStream(begun.substring(from)).allMatch(lexicon::claimsNothingInAName);
    }

    private Optional<Judgement> objection(Line line) {
        if (line.places().findAny().isEmpty()) {
            return Objection.unbacked("no figure");
        }
        return line.tokens().stream()
                .filter(Token.Word.class::isInstance)
                .map(Token::text)
                .filter(word -> isUnbacked(word) || isUnknownName(word, line))
                .findFirst()
                .flatMap(word -> Objection.unbacked("nothing bears out “" + word + "”"));
    }

    private boolean isUnbacked(String word) {
        return NEVER.stream()
                        .filter(sense ->
                                sense != Sense.CAUSE || material.drivers().none())
                        .anyMatch(sense -> lexicon.is(sense, word))
                || ONLY_AS_WE_DO.stream().anyMatch(sense -> lexicon.is(sense, word))
                        && !own.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word with a capital that is none of our names, and does not begin the sentence. */
    private boolean isUnknownName(String word, Line line) {
        return Character.isUpperCase(word.charAt(0))
                && !line.tokens().getFirst().text().equals(word)
                && !own.contains(word.toLowerCase(Locale.ROOT));
    }

    private Judgement bound(Line line) {
        var directions = new Directions(material, line);
        var objection = new Binding(material, line, lastNamed)
                .objection()
                .or(directions::objection)
                .or(new Ranks(material, line)::objection)
                .or(new Causes(material.drivers(), line, own)::objection);
        if (objection.isPresent()) {
            return objection.get();
        }
        var named = line.members(0, line.size()).collect(Collectors.toSet());
        lastNamed = named.isEmpty() ? lastNamed : named;
        return new Judgement.Holds(parts(line, directions));
    }

    private static List<Part> parts(Line line, Directions directions) {
        var parts = new ArrayList<Part>();
        var words = new StringBuilder();
        IntStream.range(0, line.size()).forEach(at -> {
            switch (line.tokens().get(at)) {
                case Token.Word word -> words.append(word.text());
                case Token.Gap gap -> words.append(gap.text());
                case Token.Name name -> {
                    flush(words, parts);
                    parts.add(new Part.Name(name.text()));
                }
                case Token.Place(var fact) -> {
                    flush(words, parts);
                    parts.add(directions.tells(at) ? fact.unsigned() : fact.figure());
                }
            }
        });
        flush(words, parts);
        return parts;
    }

    private static void flush(StringBuilder words, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Part.Text(words.toString()));
            words.setLength(0);
        }
    }
}
