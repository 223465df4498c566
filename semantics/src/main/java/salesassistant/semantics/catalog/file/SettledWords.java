package salesassistant.semantics.catalog.file;

import java.util.LinkedHashMap;
import java.util.List;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Topic;

/** Takes a word of several meanings from all but the one its rule prefers; a word to ask about keeps them all. */
final class SettledWords {

    private final Catalog catalog;

    SettledWords(Catalog catalog) {
        this.catalog = catalog;
    }

    Catalog catalog() {
        return new Catalog(
                catalog.name(),
                catalog.source(),
                catalog.measures().stream().map(this::settled).toList(),
                catalog.dimensions().stream().map(this::settled).toList(),
                catalog.partitions(),
                catalog.periodColumns(),
                catalog.defaults(),
                catalog.currencies(),
                catalog.notes(),
                catalog.topics().stream().map(this::settled).toList(),
                catalog.suggestions(),
                catalog.trade(),
                catalog.leafView());
    }

    private Measure settled(Measure measure) {
        return measure.called(kept(measure.terms(), "measure:" + measure.name()));
    }

    private Dimension settled(Dimension dimension) {
        var aliases = new LinkedHashMap<String, Terms>();
        dimension
                .aliases()
                .forEach((member, terms) ->
                        aliases.put(member, kept(terms, "member:" + dimension.name() + "=" + member)));
        return new Dimension(
                dimension.name(),
                dimension.column(),
                dimension.label(),
                dimension.axis(),
                dimension.type(),
                dimension.levels(),
                kept(dimension.nouns(), "dimension:" + dimension.name()),
                aliases,
                dimension.displays(),
                dimension.searchable());
    }

    private Topic settled(Topic topic) {
        return new Topic(
                topic.id(),
                topic.answered(),
                kept(topic.terms(), "topic:" + topic.id()),
                topic.text(),
                topic.suggestions());
    }

    private Terms kept(Terms terms, String meaning) {
        return new Terms(kept(terms.en(), Language.EN, meaning), kept(terms.sv(), Language.SV, meaning));
    }

    private List<String> kept(List<String> terms, Language language, String meaning) {
        return terms.stream().filter(term -> !lost(term, language, meaning)).toList();
    }

    private boolean lost(String term, Language language, String meaning) {
        return catalog.trade().ambiguities().stream()
                .filter(rule -> rule.language() == language && rule.term().equals(term))
                .filter(rule -> rule.meanings().contains(meaning))
                .anyMatch(rule ->
                        rule.preferred().isPresent() && !rule.preferred().get().equals(meaning));
    }
}
