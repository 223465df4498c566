package salesassistant.semantics.catalog.file;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.Terms;
import salesassistant.semantics.catalog.Topic;

/** Reads what can be asked without a number, and lets every measure be asked for its definition. */
final class OverlayTopics {

    /** Where the term stands in a definition phrase. */
    private static final String PLACE = "{}";

    /** How many of a measure's terms can be asked about; the first are the usual ones. */
    private static final int TERMS_OF_A_MEASURE = 6;

    private final Optional<YamlNode> root;
    private final Terms phrases;
    private final Terms guidance;

    OverlayTopics(YamlNode root) {
        this(Optional.of(root), Terms.NONE);
    }

    OverlayTopics(Optional<YamlNode> root, Terms usualPhrases) {
        this.root = root;
        this.phrases = root.flatMap(node -> node.find("definition_phrases"))
                .map(OverlayTopics::phrases)
                .orElse(usualPhrases);
        this.guidance = root.flatMap(node -> node.find("guidance_phrases"))
                .map(OverlayTopics::phrases)
                .orElse(Terms.NONE);
    }

    List<Topic> topics(List<Measure> measures) {
        var topics = new ArrayList<Topic>();
        root.flatMap(node -> node.find("topics"))
                .map(YamlNode::items)
                .orElse(List.of())
                .forEach(item -> topics.add(topic(item)));
        var taken = new Terms(terms(topics, Language.EN), terms(topics, Language.SV));
        measures.forEach(measure -> topics.add(definition(measure, taken)));
        return topics;
    }

    private static List<String> terms(List<Topic> topics, Language language) {
        return topics.stream()
                .flatMap(topic -> topic.terms().in(language).stream())
                .toList();
    }

    private Topic topic(YamlNode item) {
        item.only("id", "answered", "terms", "defines", "guides", "text", "suggestions");
        var said = item.find("terms").map(YamlNode::terms).orElse(Terms.NONE);
        var defined = item.find("defines").map(YamlNode::terms).orElse(Terms.NONE);
        var guided = item.find("guides").map(YamlNode::terms).orElse(Terms.NONE);
        var terms = new Terms(
                joined(joined(said.en(), asked(phrases.en(), defined.en())), asked(guidance.en(), guided.en())),
                joined(joined(said.sv(), asked(phrases.sv(), defined.sv())), asked(guidance.sv(), guided.sv())));
        if (terms.en().isEmpty() || terms.sv().isEmpty()) {
            throw item.wrong("the topic has no terms in one of the languages, so nobody can ask for it");
        }
        return new Topic(
                item.text("id"),
                item.get("answered").flag(),
                terms,
                item.get("text").label(),
                item.find("suggestions").map(YamlNode::terms).orElse(Terms.NONE));
    }

    private Topic definition(Measure measure, Terms taken) {
        var en = asked(phrases.en(), usual(measure.terms().en()));
        var sv = asked(phrases.sv(), usual(measure.terms().sv()));
        taken.en().forEach(en::remove);
        taken.sv().forEach(sv::remove);
        var terms = new Terms(List.copyOf(en), List.copyOf(sv));
        return new Topic("measure-" + measure.name(), true, terms, measure.comment());
    }

    private static List<String> usual(List<String> terms) {
        return terms.subList(0, Math.min(TERMS_OF_A_MEASURE, terms.size()));
    }

    private static Set<String> asked(List<String> phrases, List<String> terms) {
        var asked = new LinkedHashSet<String>();
        for (var term : terms) {
            phrases.forEach(phrase -> asked.add(Words.normal(phrase.replace(PLACE, term))));
        }
        return asked;
    }

    private static List<String> joined(List<String> said, Set<String> asked) {
        var all = said.stream().map(Words::normal).collect(Collectors.toCollection(LinkedHashSet::new));
        all.addAll(asked);
        return List.copyOf(all);
    }

    private static Terms phrases(YamlNode node) {
        var terms = node.terms();
        for (var language : Language.values()) {
            for (var phrase : terms.in(language)) {
                if (!phrase.contains(PLACE)) {
                    throw node.wrong("the phrase \"" + phrase + "\" does not say with {} where the term stands");
                }
            }
        }
        return terms;
    }
}
