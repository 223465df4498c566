package salesassistant.app.catalog;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Dimension;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.catalog.Measure;
import salesassistant.semantics.catalog.ValueType;
import salesassistant.semantics.reading.Interpretation;
import salesassistant.semantics.reading.QuestionReader;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompiler;

/** Questions to begin with for a catalog that brings none: made of its own names, and kept only where they can be answered. */
final class FirstQuestions {

    private static final int MOST = 6;

    private final Catalog catalog;
    private final QuestionReader reader;
    private final SqlCompiler compiler;

    FirstQuestions(Catalog catalog, QuestionReader reader, SqlCompiler compiler) {
        this.catalog = catalog;
        this.reader = reader;
        this.compiler = compiler;
    }

    Map<Language, List<String>> all() {
        if (!catalog.suggestions().isEmpty()) {
            return catalog.suggestions();
        }
        var all = new LinkedHashMap<Language, List<String>>();
        for (var language : Language.values()) {
            all.put(
                    language,
                    candidates(language).stream()
                            .filter(this::isAnswered)
                            .limit(MOST)
                            .toList());
        }
        return all;
    }

    private List<String> candidates(Language language) {
        var measures = catalog.measures().stream().limit(3).toList();
        var dimensions = catalog.dimensions().stream()
                .filter(dimension -> dimension.type() == ValueType.TEXT)
                .limit(8)
                .toList();
        var candidates = new ArrayList<String>();
        for (int i = 0; i < dimensions.size(); i++) {
            candidates.add(by(measures.get(i % measures.size()), dimensions.get(i), language));
            if (i == 0) {
                measures.forEach(measure -> candidates.add(overTime(measure, language)));
                candidates.add(againstLastYear(measures.getFirst(), language));
            }
        }
        return candidates;
    }

    private static String by(Measure measure, Dimension dimension, Language language) {
        var what = measure.label().in(language);
        var cut = dimension.label().in(language);
        return switch (language) {
            case EN -> what + " by " + cut + " last 12 weeks";
            case SV -> what + " per " + cut + " senaste 12 veckorna";
        };
    }

    private static String overTime(Measure measure, Language language) {
        return switch (language) {
            case EN -> measure.label().in(language) + " by week last 26 weeks";
            case SV -> measure.label().in(language) + " per vecka senaste 26 veckorna";
        };
    }

    private static String againstLastYear(Measure measure, Language language) {
        return switch (language) {
            case EN -> measure.label().in(language) + " last 4 weeks vs last year";
            case SV -> measure.label().in(language) + " senaste 4 veckorna jämfört med förra året";
        };
    }

    private boolean isAnswered(String question) {
        return reader.read(question, Optional.empty()) instanceof Interpretation.Understood understood
                && compiler.compile(understood.query()) instanceof Compilation.Compiled;
    }
}
