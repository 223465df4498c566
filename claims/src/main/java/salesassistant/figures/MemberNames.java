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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of a table's members, whole and as far as people say them. */
final class MemberNames {

    private record Name(List<String> words, Dimension dimension, String member, boolean capital) {}

    /** Nobody says more of a name without saying all of it. */
    private static final int LONGEST_PART = 12;

    private static final List<String> ARTICLES = List.of("n", "t", "en", "et");
    private static final int SHORTEST_STEM = 4;

    private static final Pattern SPAN = Pattern.compile("(\\d+) ?[–-] ?(\\d+)");

    private final Map<String, List<Name>> names = new HashMap<>();

    MemberNames(List<Dimension> dimensions) {
        for (Dimension dimension : dimensions) {
            for (String member : dimension.members()) {
                addName(dimension, member);
            }
        }
        addParts();
    }

    private void addName(Dimension dimension, String member) {
        List<String> words = Token.of(member, false).stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::word)
                .toList();
        if (words.isEmpty() || dimension.isTime()) {
            return;
        }
        Matcher span = SPAN.matcher(member);
        if (span.matches()) {
            addSpan(dimension, member, span.group(1), span.group(2));
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

    /** "14–16" is also said "between 14 and 16" and "14 to 16". */
    private void addSpan(Dimension dimension, String member, String from, String to) {
        Stream.of(
                        List.of("between", from, "and", to),
                        List.of("mellan", from, "och", to),
                        List.of(from, "to", to),
                        List.of(from, "till", to))
                .map(words -> new Name(words, dimension, member, false))
                .forEach(name -> names.computeIfAbsent(name.words().getFirst(), first -> new ArrayList<>())
                        .add(name));
    }

    /** The first words of a longer name, where no other name has them. */
    private void addParts() {
        var parts = new LinkedHashMap<List<String>, Set<Name>>();
        for (List<Name> all : List.copyOf(names.values())) {
            for (Name name : all) {
                for (int length = 1; length < Math.min(name.words().size(), LONGEST_PART + 1); length++) {
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
    Optional<Mention.Named> at(List<Token> tokens, int at) {
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

    /** A word, and without its genitive or its Swedish article: "kaffets" and "kaffet" are of "Kaffe". */
    private static List<String> bare(String word) {
        var forms = new ArrayList<String>();
        forms.add(word);
        if (word.length() > 2 && word.endsWith("s")) {
            forms.add(word.substring(0, word.length() - 1));
        }
        ARTICLES.stream()
                .filter(article -> word.endsWith(article) && word.length() - article.length() >= SHORTEST_STEM)
                .map(article -> word.substring(0, word.length() - article.length()))
                .forEach(forms::add);
        return forms;
    }
}
