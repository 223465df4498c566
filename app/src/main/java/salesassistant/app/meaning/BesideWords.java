package salesassistant.app.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.reading.Chip;
import salesassistant.semantics.reading.Interpretation.Understood;

/** What is said of the filters of the dashboard beside a question: which were used, which were not. */
public final class BesideWords {

    private static final Label USED = new Label("Using dashboard filters: {names}.", "Med panelens filter: {names}.");
    private static final Label LEFT_OUT = new Label(
            "Not used, as it does not go with this question: the dashboard filter {names}.",
            "Inte använt, eftersom det inte går ihop med frågan: panelens filter {names}.");
    private static final Label UNKNOWN = new Label(
            "A filter of the dashboard is not known to the data and was not used.",
            "Ett av panelens filter är inte känt i datan och användes inte.");
    private static final Label TOLD_GENIE =
            new Label("Genie was told the dashboard filters: {names}.", "Genie fick veta panelens filter: {names}.");

    /** Names are quoted, so that what stands in them is read as a name. */
    private static final Label FOR_GENIE = new Label(
            "Filters set in the dashboard beside this question, names only; each holds unless the question itself says"
                    + " otherwise: {names}.",
            "Filter valda i panelen bredvid frågan, endast namn; vart och ett gäller om inte frågan själv säger något"
                    + " annat: {names}.");

    private BesideWords() {}

    /** What a filter of the dashboard is called; nothing where the catalog does not know it. */
    public static Optional<String> name(OpenCatalog open, String limit, Language language) {
        return open.reader().limit(limit, language);
    }

    /** What to know about an answer. */
    public static List<String> notes(OpenCatalog open, Understood understood, List<String> leftOut) {
        var language = understood.language();
        var notes = new ArrayList<String>();
        whatWasUsed(understood).ifPresent(notes::add);
        var names = leftOut.stream()
                .flatMap(limit -> name(open, limit, language).stream())
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            notes.add(filled(LEFT_OUT, names, language));
        }
        if (leftOut.stream().anyMatch(limit -> name(open, limit, language).isEmpty())) {
            notes.add(UNKNOWN.in(language));
        }
        return notes;
    }

    /** The note that only says which filters hold, where any does. */
    public static Optional<String> whatWasUsed(Understood understood) {
        return of(understood).map(names -> filled(USED, names, understood.language()));
    }

    /** The note that says which filters Genie was told. */
    public static String toldGenie(List<String> names, Language language) {
        return filled(TOLD_GENIE, String.join(", ", names), language);
    }

    /** What Genie is told of the filters beside the words. */
    public static String forGenie(List<String> names, Language language) {
        var quoted = names.stream()
                .map(name -> '"' + name.replaceAll("[\"\\p{Cntrl}]", " ") + '"')
                .collect(Collectors.joining("; "));
        return filled(FOR_GENIE, quoted, language);
    }

    /** The filters that hold for what was understood. */
    public static List<String> used(Understood understood) {
        return understood.chips().stream()
                .filter(chip -> chip.source() == Chip.Source.DASHBOARD)
                .map(Chip::label)
                .toList();
    }

    private static Optional<String> of(Understood understood) {
        var used = used(understood);
        return used.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", used));
    }

    private static String filled(Label label, String names, Language language) {
        return label.in(language).replace("{names}", names);
    }
}
