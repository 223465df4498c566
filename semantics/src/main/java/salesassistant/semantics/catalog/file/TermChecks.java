package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Ambiguity;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.ValueType;

/** Finds words that mean several things of the catalog without a rule which of them is meant. */
final class TermChecks {

    private final Catalog catalog;

    TermChecks(Catalog catalog) {
        this.catalog = catalog;
    }

    List<String> offences() {
        var offences = new ArrayList<String>();
        for (var language : Language.values()) {
            var meanings = meanings(language);
            meanings.forEach((term, means) -> {
                if (means.size() > 1 && !ruled(language, term, means)) {
                    offences.add("In " + language.code() + " \"" + term + "\" means " + String.join(" and ", means)
                            + "; remove it from all but one or add an ambiguity rule that prefers one or asks.");
                }
            });
        }
        catalog.trade().ambiguities().forEach(rule -> rule(rule, offences));
        catalog.trade().superlatives().stream()
                .flatMap(superlative -> superlative.measures().stream())
                .filter(measure -> catalog.findMeasure(measure).isEmpty())
                .forEach(measure -> offences.add(
                        "A superlative speaks of the measure " + measure + ", which there is not; correct its name."));
        return offences;
    }

    private void rule(Ambiguity rule, List<String> offences) {
        var means = meanings(rule.language()).getOrDefault(rule.term(), Set.of());
        rule.meanings().stream()
                .filter(meaning -> !means.contains(meaning))
                .forEach(meaning -> offences.add("The ambiguity rule for \"" + rule.term() + "\" speaks of " + meaning
                        + ", which has no such word in " + rule.language().code() + "; correct the rule."));
        rule.preferred()
                .filter(preferred -> !rule.meanings().contains(preferred))
                .ifPresent(preferred -> offences.add("The ambiguity rule for \"" + rule.term() + "\" prefers "
                        + preferred + ", which is not among its meanings; correct the rule."));
    }

    private boolean ruled(Language language, String term, Set<String> means) {
        return catalog.trade().ambiguities().stream()
                .anyMatch(rule -> rule.language() == language
                        && rule.term().equals(term)
                        && rule.meanings().containsAll(means));
    }

    /** What each word may mean; a dimension's noun may also be the word for one of its own members. */
    private Map<String, Set<String>> meanings(Language language) {
        var meanings = new LinkedHashMap<String, Set<String>>();
        for (var measure : catalog.measures()) {
            measure.terms().in(language).forEach(term -> add(meanings, term, "measure:" + measure.name()));
        }
        for (var dimension : catalog.dimensions()) {
            dimension
                    .aliases()
                    .forEach((member, terms) -> members(dimension, member, language)
                            .forEach(term -> add(meanings, term, "member:" + dimension.name() + "=" + member)));
            dimension.nouns().in(language).stream()
                    .filter(noun -> !namesOwnMember(meanings, noun, dimension))
                    .forEach(noun -> add(meanings, noun, "dimension:" + dimension.name()));
        }
        for (var superlative : catalog.trade().superlatives()) {
            var means = "superlative:" + String.join(",", superlative.measures());
            superlative.most().in(language).forEach(term -> add(meanings, term, means));
            superlative.more().in(language).forEach(term -> add(meanings, term, means));
            superlative.gap().in(language).forEach(term -> add(meanings, term, means));
        }
        catalog.topics()
                .forEach(topic ->
                        topic.terms().in(language).forEach(term -> add(meanings, term, "topic:" + topic.id())));
        return meanings;
    }

    private static Set<String> members(Dimension dimension, String member, Language language) {
        var terms = new LinkedHashSet<String>();
        terms.addAll(dimension.aliases().getOrDefault(member, Terms.NONE).in(language));
        if (dimension.type() != ValueType.BOOLEAN) {
            terms.add(member);
        }
        terms.add(dimension.display(member).in(language));
        return terms.stream().map(Words::normal).collect(Collectors.toSet());
    }

    private static boolean namesOwnMember(Map<String, Set<String>> meanings, String noun, Dimension dimension) {
        return meanings.getOrDefault(noun, Set.of()).stream()
                .anyMatch(meaning -> meaning.startsWith("member:" + dimension.name() + "="));
    }

    private static void add(Map<String, Set<String>> meanings, String term, String meaning) {
        meanings.computeIfAbsent(term, _ -> new LinkedHashSet<>()).add(meaning);
    }
}
