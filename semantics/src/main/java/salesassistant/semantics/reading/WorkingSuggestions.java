package salesassistant.semantics.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.query.Wording;

/** Questions to start with that are certain to be understood with the members and weeks there are. */
public final class WorkingSuggestions {

    private WorkingSuggestions() {}

    /** The catalog with those of its suggestions that work, and one about a member of the data. */
    public static Catalog in(Catalog catalog, Members members, DataSpan data) {
        var reader = new PhraseReader(catalog, members, data);
        var working = new LinkedHashMap<Language, List<String>>();
        for (var language : Language.values()) {
            var questions = new ArrayList<>(catalog.suggestions().getOrDefault(language, List.of()));
            aboutAMember(catalog, members, language).ifPresent(questions::add);
            working.put(
                    language,
                    questions.stream()
                            .filter(question ->
                                    reader.read(question, Optional.empty()) instanceof Interpretation.Understood)
                            .distinct()
                            .toList());
        }
        return catalog.suggesting(Map.copyOf(working));
    }

    private static Optional<String> aboutAMember(Catalog catalog, Members members, Language language) {
        var standard = catalog.findMeasure(catalog.defaults().measure());
        return standard.flatMap(measure -> named(catalog, members)
                .map(member -> Sentences.of(language)
                        .suggestedGrowth(new Wording(catalog, language).measure(measure.name()), member.value())));
    }

    private static Optional<Member> named(Catalog catalog, Members members) {
        return catalog.dimensions().stream()
                .filter(dimension -> dimension.axis() == Axis.PRODUCT && !dimension.searchable())
                .flatMap(dimension -> members.of(dimension.name()).stream())
                .findFirst();
    }
}
