package salesassistant.semantics.catalog.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import salesassistant.semantics.catalog.Ambiguity;
import salesassistant.semantics.catalog.Holiday;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.catalog.Note;
import salesassistant.semantics.catalog.Superlative;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.TradeRules;
import salesassistant.semantics.catalog.VatRate;

/** Reads the overlay's part about tax, feasts, data quality, words of several meanings and what may not be added. */
final class OverlayTrade {

    private final YamlNode root;

    OverlayTrade(YamlNode root) {
        this.root = root;
    }

    TradeRules rules() {
        return rules(root.get("grain").texts());
    }

    TradeRules rules(List<String> grain) {
        var lint = root.find("lint").map(n -> n.only("never_sum", "never_mix"));
        return new TradeRules(
                grain,
                vat(),
                holidays(),
                new LinkedHashSet<>(lint.map(n -> n.texts("never_sum")).orElse(List.of())),
                lint.flatMap(n -> n.find("never_mix")).map(OverlayTrade::pairs).orElse(Map.of()),
                ambiguities(),
                superlatives(),
                Launches.NONE);
    }

    /** The notes written down and one for each week of each feast. */
    List<Note> notes() {
        var notes = new ArrayList<Note>();
        items("data_quality").forEach(item -> notes.add(note(item)));
        for (var holiday : holidays()) {
            for (var end : holiday.weekEnds()) {
                var id = holiday.id().toUpperCase(Locale.ROOT) + "-" + end.get(IsoFields.WEEK_BASED_YEAR);
                notes.add(new Note(id, Note.Kind.HOLIDAY, end.minusDays(6), end, Map.of(), holiday.label()));
            }
        }
        return notes;
    }

    Map<Language, List<String>> suggestions() {
        var node = root.get("suggestions").only("en", "sv");
        return Map.of(
                Language.EN, node.get("en").texts(), Language.SV, node.get("sv").texts());
    }

    static Map<String, String> pairs(YamlNode node) {
        var pairs = new LinkedHashMap<String, String>();
        node.entries().forEach((key, value) -> pairs.put(key, value.text()));
        return pairs;
    }

    private List<VatRate> vat() {
        return items("vat").stream()
                .map(item -> item.only("country", "from", "percent"))
                .map(item -> new VatRate(item.text("country"), item.get("from").date(), percent(item.get("percent"))))
                .toList();
    }

    private List<Holiday> holidays() {
        return items("holidays").stream().map(OverlayTrade::holiday).toList();
    }

    private static Holiday holiday(YamlNode item) {
        item.only("id", "label", "weeks", "compare_window");
        var ends = new ArrayList<LocalDate>();
        item.get("weeks").entries().forEach((year, week) -> ends.add(weekEnd(year, week)));
        var window = item.get("compare_window").items();
        if (window.size() != 2) {
            throw item.get("compare_window")
                    .wrong("two numbers are expected, the first and last week, such as [-2, 1]");
        }
        return new Holiday(
                item.text("id"),
                item.get("label").label(),
                ends,
                -window.get(0).integer(),
                window.get(1).integer());
    }

    private static LocalDate weekEnd(String year, YamlNode week) {
        try {
            return LocalDate.of(Integer.parseInt(year), 7, 1)
                    .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week.integer())
                    .with(DayOfWeek.SUNDAY);
        } catch (NumberFormatException | DateTimeException _) {
            throw week.wrong("a year and one of its ISO weeks are expected, such as 2026: 14");
        }
    }

    private static Note note(YamlNode item) {
        item.only("id", "kind", "from", "to", "scope", "text");
        return new Note(
                item.text("id"),
                item.get("kind").choice(Note.Kind.class),
                item.get("from").date(),
                item.get("to").date(),
                item.find("scope").map(OverlayTrade::pairs).orElse(Map.of()),
                item.get("text").label());
    }

    private List<Ambiguity> ambiguities() {
        var ambiguities = new ArrayList<Ambiguity>();
        for (var item : items("ambiguity")) {
            item.only("terms", "between", "prefer", "ask");
            var preferred = item.find("prefer").map(YamlNode::text);
            boolean asks = item.find("ask").map(YamlNode::flag).orElse(false);
            if (preferred.isPresent() == asks) {
                throw item.wrong("either prefer one of the meanings or write ask: true");
            }
            var terms = item.get("terms").terms();
            for (var language : Language.values()) {
                terms.in(language)
                        .forEach(term -> ambiguities.add(new Ambiguity(
                                language,
                                Words.normal(term),
                                item.get("between").texts(),
                                preferred)));
            }
        }
        return ambiguities;
    }

    private List<Superlative> superlatives() {
        return items("superlatives").stream()
                .map(item -> item.only("most", "more", "gap", "measures", "lowest"))
                .map(item -> new Superlative(
                        item.find("most").map(YamlNode::terms).orElse(Terms.NONE),
                        item.find("more").map(YamlNode::terms).orElse(Terms.NONE),
                        item.find("gap").map(YamlNode::terms).orElse(Terms.NONE),
                        item.texts("measures"),
                        item.find("lowest").map(YamlNode::flag).orElse(false)))
                .toList();
    }

    private List<YamlNode> items(String key) {
        return root.find(key).map(YamlNode::items).orElse(List.of());
    }

    private static BigDecimal percent(YamlNode node) {
        try {
            return new BigDecimal(node.text());
        } catch (NumberFormatException _) {
            throw node.wrong("a rate in per cent is expected, not " + node.text());
        }
    }
}
