package salesassistant.app.wording;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.insight.FigureRef;
import salesassistant.semantics.narration.Fact;
import salesassistant.semantics.narration.Narrative;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.result.ResultTable;

/**
 * What a model may choose words for, and what its words are held against.
 *
 * @param question as it was asked
 * @param understood what it was understood to mean
 * @param facts the figures it may place
 * @param members what the rows are told apart by, as we write it
 * @param names what else the answer names: periods, limits, columns
 * @param measures what measures are called, in small letters, with the catalog's measures that are called so
 * @param computed what we say by ourselves
 * @param table what the facts are taken from
 * @param cut whether there may be more members than its rows show
 * @param answered whether a question would be answered next
 * @param drivers what is behind a change; none where the answer explains none
 */
public record Material(
        String question,
        String understood,
        Language language,
        List<Fact> facts,
        Set<String> members,
        Set<String> names,
        Map<String, Set<String>> measures,
        Narrative computed,
        ResultTable table,
        boolean cut,
        Predicate<String> answered,
        Drivers drivers) {

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern COUNTED = Pattern.compile("(?U)\\b(?:\\p{L}+ )?\\d+(?: \\p{L}+)?\\b");
    private static final Pattern MARKUP = Pattern.compile("[\\[\\]<>{}`|\\\\*_#~@!]|://|\\p{Cntrl}|\\p{Cf}|www\\.");
    private static final int LONGEST_NAME = 120;

    public Material {
        facts = List.copyOf(facts);
        members = clean(members);
        var all = new HashSet<>(clean(names));
        all.addAll(measures.keySet());
        all.addAll(drivers.sorts());
        COUNTED.matcher(question).results().map(result -> result.group()).forEach(all::add);
        names = Set.copyOf(all);
        measures = Map.copyOf(measures);
    }

    /** Whether that tells what it must: of a change, something that is behind it. */
    boolean told(List<Part> words) {
        var placed = words.stream()
                .filter(Part.Figure.class::isInstance)
                .map(part -> ((Part.Figure) part).reference().origin())
                .collect(Collectors.toSet());
        return !placed.isEmpty()
                && (drivers.none()
                        || facts.stream()
                                .filter(fact -> drivers.byFact().containsKey(fact.id()))
                                .anyMatch(
                                        fact -> placed.contains(fact.reference().origin())));
    }

    Optional<Fact> fact(String id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** The measures that go by that name. */
    Set<String> measuresCalled(String name) {
        return measures.getOrDefault(name.toLowerCase(Locale.ROOT), Set.of());
    }

    /** Whether our own text begins with what that cell is about. */
    boolean leadsWith(FigureRef.Cell cell) {
        return computed.summary().stream()
                .flatMap(part -> part instanceof Part.Figure figure ? Stream.of(figure) : Stream.empty())
                .findFirst()
                .filter(figure -> figure.reference() instanceof FigureRef.Cell first && first.row() == cell.row())
                .isPresent();
    }

    /** The words of our own text, which the model's may use as well. */
    Set<String> ownWords() {
        return Stream.concat(Stream.of(computed.text()), names.stream())
                .flatMap(text -> WORD.matcher(text).results())
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    /** A name that holds markup is shown in our own text only, where it is known to be one. */
    private static Set<String> clean(Set<String> names) {
        return names.stream()
                .filter(name -> name.length() > 1 && name.length() <= LONGEST_NAME)
                .filter(name -> !MARKUP.matcher(name).find())
                .collect(Collectors.toUnmodifiableSet());
    }
}
