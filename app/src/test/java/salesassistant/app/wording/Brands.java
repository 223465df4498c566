package salesassistant.app.wording;

import static salesassistant.semantics.query.Questions.BASE;
import static salesassistant.semantics.query.Questions.CHANGE;
import static salesassistant.semantics.query.Questions.PERCENT;
import static salesassistant.semantics.query.Questions.VALUE;
import static salesassistant.semantics.query.Questions.row;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Facts;
import salesassistant.semantics.narration.Narrator;
import salesassistant.semantics.narration.Part;
import salesassistant.semantics.query.Questions;
import salesassistant.semantics.query.SmallCatalog;
import salesassistant.semantics.query.Wording;

/** Three brands of ketchup: one grew, one fell, and one has a name with a digit and stayed small. */
final class Brands {

    static final String GREW = "Solgård";
    static final String FELL = "Rubino";
    static final String SMALL = "7-Up";

    private Brands() {}

    static Material english() {
        return in(Language.EN);
    }

    /**
     * The answer as the question's room hands it over, with all its cells: value, base, change and per cent of each brand,
     * after what our own text tells.
     */
    static Material in(Language language) {
        return called(GREW, language);
    }

    /** The same, where the brand that grew has another name. */
    static Material called(String grew, Language language) {
        var question = Questions.of(VALUE, BASE, CHANGE, PERCENT).by("brand").againstYearAgo();
        var table = question.answer(
                row(grew, 40_000_000, 30_000_000, 10_000_000, 33.333),
                row(FELL, 20_000_000, 25_000_000, -5_000_000, -20.0),
                row(SMALL, 1_000_000, 900_000, 100_000, 11.111));
        var catalog = SmallCatalog.catalog();
        var query = question.query();
        var computed = Narrator.narrate(query, table, catalog, SmallCatalog.SPAN, language);
        var facts =
                Facts.told(query, table, catalog, language, computed.summary()).andRows(3);
        var wording = new Wording(catalog, language);
        var names = computed.summary().stream()
                .filter(Part.Name.class::isInstance)
                .map(Part::text)
                .collect(Collectors.toSet());
        names.add(wording.periodName(query.period()));
        return new Material(
                "top 3 brands",
                "value sales by brand",
                language,
                facts.all(),
                facts.names(100),
                names,
                Map.of("value sales", Set.of("sales_value"), "volume", Set.of("sales_volume")),
                computed,
                table,
                false,
                words -> words.startsWith("sales"),
                Drivers.NONE);
    }

    /** What stands for the figure of that column and brand. */
    static String of(Material material, String brand, String text) {
        return material.facts().stream()
                .filter(fact -> fact.subjects().contains(brand)
                        && fact.figure().text().replace('\u00a0', ' ').equals(text))
                .map(fact -> "{{" + fact.id() + "}}")
                .findFirst()
                .orElseThrow(() -> new AssertionError(brand + " has no " + text + " in " + material.facts()));
    }
}
