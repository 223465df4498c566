package salesassistant.semantics.catalog.file;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Terms;

/** The words for one thing of the catalog: its labels, the metric view's synonyms and the overlay's terms, each once. */
final class Words {

    private Words() {}

    static Terms of(Label label, MetricView.Entry entry, Terms more) {
        var en = new LinkedHashSet<String>();
        add(en, List.of(label.en()));
        add(en, entry.synonyms());
        add(en, more.en());
        var sv = new LinkedHashSet<String>();
        if (!label.sv().isBlank()) {
            add(sv, List.of(label.sv()));
        }
        add(sv, more.sv());
        return new Terms(List.copyOf(en), List.copyOf(sv));
    }

    /** A term as it is compared: lower case, single spaces. */
    static String normal(String term) {
        return term.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static void add(Set<String> words, List<String> more) {
        more.stream().map(Words::normal).forEach(words::add);
    }
}
