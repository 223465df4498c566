package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Topic;
import salesassistant.semantics.catalog.TradeRules;

/** Tax, feasts, notes, topics and settled words of a company's metric view: what its overlay says, and definitions. */
final class ViewRules {

    /** More definitions than this are looked up in the list of measures and not asked for. */
    private static final int MOST_DEFINED = 400;

    private static final Terms PHRASES = new Terms(
            List.of("what is {}", "what does {} mean", "define {}", "definition of {}"),
            List.of("vad är {}", "vad betyder {}", "definiera {}"));

    private final ViewOverlay overlay;
    private final List<Measure> measures;
    private final Map<ViewFile.Entry, String> refused;

    ViewRules(ViewOverlay overlay, List<Measure> measures, Map<ViewFile.Entry, String> refused) {
        this.overlay = overlay;
        this.measures = measures;
        this.refused = refused;
    }

    List<Note> notes() {
        return overlay.root().map(root -> new OverlayTrade(root).notes()).orElse(List.of());
    }

    TradeRules trade() {
        return overlay.root()
                .map(root -> new OverlayTrade(root).rules(List.of()))
                .orElse(TradeRules.NONE);
    }

    /** The overlay's topics, what each measure means, and why some measures are not offered. */
    List<Topic> topics() {
        var defined = measures.size() <= MOST_DEFINED ? measures : List.<Measure>of();
        var topics = new ArrayList<>(new OverlayTopics(overlay.root(), PHRASES).topics(defined));
        var taken = new HashSet<String>();
        topics.forEach(topic -> taken.addAll(topic.terms().en()));
        measures.forEach(measure -> taken.addAll(measure.terms().en()));
        refused.forEach((entry, why) -> refusal(entry, why, taken).ifPresent(topics::add));
        return topics;
    }

    private static Optional<Topic> refusal(ViewFile.Entry entry, String why, Set<String> taken) {
        var words = new LinkedHashSet<String>();
        words.add(NameWords.spoken(entry.name()));
        entry.displayName().map(Words::normal).ifPresent(words::add);
        words.removeAll(taken);
        words.remove("");
        if (words.isEmpty()) {
            return Optional.empty();
        }
        taken.addAll(words);
        var terms = List.copyOf(words);
        var text = new Label(
                "The measure " + entry.name() + " is not offered: " + why + ".",
                "Måttet " + entry.name() + " går inte att fråga efter: " + why + ".");
        return Optional.of(new Topic("refused-" + terms.getFirst(), false, new Terms(terms, terms), text));
    }

    /** The catalog with the overlay's words of several meanings settled; the rest is asked about where it comes up. */
    Catalog settled(Catalog catalog) {
        var offences = catalog.trade().ambiguities().stream()
                .flatMap(rule -> rule.meanings().stream())
                .filter(meaning -> !meaning.startsWith("member:") && !meaning.startsWith("topic:"))
                .filter(meaning -> !exists(meaning, catalog))
                .toList();
        if (!offences.isEmpty()) {
            throw new CatalogException(
                    "The overlay's ambiguity rules name what does not exist: " + String.join(", ", offences) + ".");
        }
        return new SettledWords(catalog).catalog();
    }

    private static boolean exists(String meaning, Catalog catalog) {
        var name = meaning.substring(meaning.indexOf(':') + 1);
        return catalog.findMeasure(name).isPresent()
                || catalog.findDimension(name).isPresent();
    }
}
