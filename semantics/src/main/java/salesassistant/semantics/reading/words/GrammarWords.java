package salesassistant.semantics.reading.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.query.Comparison;
import salesassistant.semantics.query.Grain;

/**
 * The words of one language that belong to no catalog: cues, grains, glue and politeness, read from a file beside this class.
 *
 * @param meanings each form with what it means
 * @param common frequent words that are never taken for a misspelling
 */
record GrammarWords(Language language, List<Form> meanings, List<String> common) {

    /** A written form and its meaning. */
    record Form(String text, Meaning meaning) {}

    static GrammarWords load(Language language) {
        var name = language.code() + ".yaml";
        try (var stream = Objects.requireNonNull(GrammarWords.class.getResourceAsStream(name), name);
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            var loaded = new Load(LoadSettings.builder().setLabel(name).build()).loadFromReader(reader);
            return read(language, (Map<?, ?>) Objects.requireNonNull(loaded, name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GrammarWords read(Language language, Map<?, ?> file) {
        var forms = new ArrayList<Form>();
        var common = new ArrayList<String>();
        file.forEach((section, content) -> {
            switch (section.toString()) {
                case "cues" ->
                    each(
                            content,
                            (key, text) -> forms.add(
                                    new Form(text, new Meaning.CueWord(Cue.valueOf(key.toUpperCase(Locale.ROOT))))));
                case "grains" ->
                    each(
                            content,
                            (key, text) -> forms.add(new Form(
                                    text, new Meaning.GrainWord(Grain.valueOf(key.toUpperCase(Locale.ROOT)), false))));
                case "grain_adjectives" ->
                    each(
                            content,
                            (key, text) -> forms.add(new Form(
                                    text, new Meaning.GrainWord(Grain.valueOf(key.toUpperCase(Locale.ROOT)), true))));
                case "grain_steps" ->
                    each(
                            content,
                            (key, text) -> forms.add(
                                    new Form(text, new Meaning.StepWord(Grain.valueOf(key.toUpperCase(Locale.ROOT))))));
                case "comparisons" -> each(content, (key, text) -> forms.add(new Form(text, comparison(key))));
                case "places" ->
                    each(content, (key, text) -> forms.add(new Form(text, new Meaning.Place(Integer.parseInt(key)))));
                case "standings" ->
                    each(
                            content,
                            (key, text) -> forms.add(new Form(text, new Meaning.Standing(Integer.parseInt(key)))));
                case "own" -> ((List<?>) content).forEach(w -> forms.add(new Form(w.toString(), new Meaning.Own())));
                case "glue" -> ((List<?>) content).forEach(w -> forms.add(new Form(w.toString(), new Meaning.Glue())));
                case "politeness" ->
                    ((List<?>) content).forEach(w -> forms.add(new Form(w.toString(), new Meaning.Politeness())));
                case "courtesies" ->
                    ((List<?>) content).forEach(w -> forms.add(new Form(w.toString(), new Meaning.Courtesy())));
                case "common" -> ((List<?>) content).forEach(w -> common.add(Spelling.key(w.toString())));
                default -> throw new CatalogException("Unknown section " + section + " in the grammar words.");
            }
        });
        return new GrammarWords(language, List.copyOf(forms), List.copyOf(common));
    }

    private static Meaning comparison(String key) {
        return switch (key) {
            case "week_before" -> new Meaning.ComparisonWord(Comparison.Kind.PREVIOUS_PERIOD, Optional.of(Grain.WEEK));
            case "month_before" ->
                new Meaning.ComparisonWord(Comparison.Kind.PREVIOUS_PERIOD, Optional.of(Grain.MONTH));
            default ->
                new Meaning.ComparisonWord(Comparison.Kind.valueOf(key.toUpperCase(Locale.ROOT)), Optional.empty());
        };
    }

    private static void each(Object content, java.util.function.BiConsumer<String, String> add) {
        ((Map<?, ?>) content)
                .forEach(
                        (key, words) -> ((List<?>) words).forEach(word -> add.accept(key.toString(), word.toString())));
    }
}
