package salesassistant.semantics.reading;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.reading.words.Lattice;
import salesassistant.semantics.reading.words.Spelling;

/** A question as it may have been meant: its unknown words replaced by the nearest known ones. */
record Respelling(Catalog catalog, Members members, Lattice lattice) {

    private static final int TRIED = 3;

    /** The nearest first; nothing where some word has no known one near it. */
    List<String> of(String question, Lattice.Reading reading, Language language) {
        var nearest = new TreeMap<Integer, List<String>>();
        reading.corrected().forEach((index, known) -> nearest.put(index, List.of(known)));
        for (int index : reading.unknown()) {
            nearest.put(index, lattice.nearestWords(reading.tokens().get(index).text()));
        }
        if (reading.unknown().isEmpty() || nearest.values().stream().anyMatch(List::isEmpty)) {
            return List.of();
        }
        return IntStream.range(0, TRIED)
                .mapToObj(choice -> replaced(question, reading, nearest, choice, language))
                .distinct()
                .toList();
    }

    private String replaced(
            String question,
            Lattice.Reading reading,
            TreeMap<Integer, List<String>> nearest,
            int choice,
            Language language) {
        var text = new StringBuilder(question);
        nearest.descendingMap().forEach((index, known) -> {
            var span = reading.tokens().get(index).span();
            var meant = written(known.get(Math.min(choice, known.size() - 1)), language);
            text.replace(span.from(), span.to(), span.from() == 0 ? capital(meant, question) : meant);
        });
        return text.toString();
    }

    /** The first word begins as it did. */
    private static String capital(String word, String question) {
        return Character.isUpperCase(question.charAt(0))
                ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1)
                : word;
    }

    /** As the data write it, where it is a word of a name; else as the catalog or the language does. */
    private String written(String key, Language language) {
        return members.all().stream()
                .flatMap(member -> words(member, language))
                .filter(word -> Spelling.key(word).equals(key))
                .findFirst()
                .or(() -> lattice.written(key, language))
                .orElse(key);
    }

    private Stream<String> words(Member member, Language language) {
        return catalog
                .findDimension(member.dimension())
                .map(dimension -> dimension.display(member.value()).in(language))
                .stream()
                .flatMap(name -> Stream.of(name.split("[^\\p{L}\\p{M}\\p{N}]+")));
    }
}
