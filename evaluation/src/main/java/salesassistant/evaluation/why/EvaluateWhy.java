package salesassistant.evaluation.why;

import java.io.IOException;
import java.io.PrintStream;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import salesassistant.evaluation.ClopperPearson;
import salesassistant.sample.Plant;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;
import salesassistant.semantics.insight.change.Cause;
import salesassistant.semantics.insight.change.Explanation;

/** Prints how often the top cause is right over generated worlds, how often one is found where there is none, and the planted events. */
public final class EvaluateWhy {

    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final Path FOLDER = Path.of("target", "why");

    private static final double IMPROBABLE = 0.05;

    private static final long SEEDS_APART = 1_000_000;

    private EvaluateWhy() {}

    public static void main(String[] arguments) throws Exception {
        var options = WhyOptions.parse(arguments);
        if (options.worlds()) {
            worlds(options);
        }
        if (options.sample()) {
            sample(options);
        }
    }

    private static void worlds(WhyOptions options) throws IOException, SQLException {
        var worlds = new Worlds(FOLDER, options.keeps());
        var planted = worlds.planted(options.seed(), options.planted());
        var empty = worlds.empty(options.seed() + SEEDS_APART, options.empty());
        planted.stream().filter(verdict -> !verdict.right()).forEach(EvaluateWhy::tell);
        empty.stream().filter(verdict -> !verdict.right()).forEach(EvaluateWhy::tell);
        for (var kind : Plant.Kind.values()) {
            var ofKind = planted.stream()
                    .filter(verdict -> verdict.plant().orElseThrow().kind() == kind)
                    .toList();
            OUT.printf("  %-17s %s%n", kind, share(ofKind, Verdict::right));
        }
        var dated = planted.stream()
                .filter(verdict -> verdict.right() && verdict.dated().isPresent())
                .toList();
        OUT.println(
                "top cause right     " + share(planted, Verdict::right) + least(planted) + " (goal: at least 95 %)");
        OUT.println(
                "dated to two weeks  " + share(dated, verdict -> verdict.dated().orElse(false)));
        OUT.println("found for nothing   " + share(empty, verdict -> !verdict.right()) + most(empty)
                + " (goal: at most 5 %)");
        prices("of the price paid  ", Verdict::ofPrice, planted, empty);
        prices("of the regular one ", Verdict::ofRegularPrice, planted, empty);
    }

    /** What was found for a price where one had moved, and where nothing had happened. */
    private static void prices(
            String which, Function<Verdict, Optional<Explanation>> asked, List<Verdict> planted, List<Verdict> empty) {
        var moved = planted.stream()
                .filter(verdict -> asked.apply(verdict).isPresent())
                .toList();
        OUT.println(which + " right  "
                + share(
                        moved,
                        verdict -> Judge.isPriceRight(
                                verdict.plant().orElseThrow(),
                                asked.apply(verdict).orElseThrow())));
        moved.stream()
                .filter(verdict -> !Judge.isPriceRight(
                        verdict.plant().orElseThrow(), asked.apply(verdict).orElseThrow()))
                .forEach(verdict -> {
                    OUT.println("  world %d: %s"
                            .formatted(verdict.seed(), told(verdict.plant().orElseThrow())));
                    tell(Judge.causes(asked.apply(verdict).orElseThrow()));
                });
        OUT.println(which + " for nothing "
                + share(
                        empty,
                        verdict -> !Judge.causes(asked.apply(verdict).orElseThrow())
                                .isEmpty()));
        empty.forEach(verdict -> tell(Judge.causes(asked.apply(verdict).orElseThrow())));
    }

    private static void tell(List<Cause> causes) {
        causes.stream().limit(1).forEach(cause -> OUT.println("    found " + told(cause)));
    }

    private static void sample(WhyOptions options) throws IOException, SQLException {
        Files.createDirectories(FOLDER);
        var file = FOLDER.resolve("standard.duckdb");
        if (!options.keeps() || !Files.exists(file)) {
            SampleWorld.generate(SampleSettings.standard(), file, (_, _) -> {});
        }
        try (var world = World.open(file)) {
            for (var event : SampleEvents.all()) {
                var explanation = world.explain(event.question(world.span()));
                var lines = event.lines(explanation);
                lines.forEach(OUT::println);
                if (lines.stream().anyMatch(line -> line.contains(SampleEvent.WRONG))) {
                    Judge.causes(explanation).forEach(cause -> OUT.println("    found " + told(cause)));
                }
            }
        }
        if (!options.keeps()) {
            Files.delete(file);
        }
    }

    /** What the true proportion is at least, given what was seen. */
    private static String least(List<Verdict> planted) {
        var right = (int) planted.stream().filter(Verdict::right).count();
        return bound("at least", ClopperPearson.lowerBound(right, planted.size(), IMPROBABLE));
    }

    /** What the true proportion is at most, given what was seen. */
    private static String most(List<Verdict> empty) {
        var wrong = (int) empty.stream().filter(verdict -> !verdict.right()).count();
        return bound("at most", ClopperPearson.upperBound(wrong, empty.size(), IMPROBABLE));
    }

    private static String bound(String side, double proportion) {
        return String.format(Locale.ROOT, ", %s %.1f %% with 95 %% certainty", side, 100 * proportion);
    }

    private static String share(List<Verdict> all, Predicate<Verdict> which) {
        long hits = all.stream().filter(which).count();
        return String.format(
                Locale.ROOT, "%3d of %3d, %5.1f %%", hits, all.size(), 100.0 * hits / Math.max(1, all.size()));
    }

    private static void tell(Verdict verdict) {
        OUT.printf(
                "world %d: %s%n",
                verdict.seed(), verdict.plant().map(EvaluateWhy::told).orElse("nothing planted"));
        verdict.found().forEach(cause -> OUT.println("    found " + told(cause)));
    }

    private static String told(Plant plant) {
        return String.format(
                Locale.ROOT,
                "%s in %s, brand %s, items %s, group %s, region %s, factor %.2f, from %s",
                plant.kind(),
                plant.category(),
                plant.brand(),
                plant.items(),
                plant.group(),
                plant.region(),
                plant.factor(),
                plant.firstWeekEnd());
    }

    private static String told(Cause cause) {
        return "%s at %s, effect %s, since %s"
                .formatted(
                        cause.kind(),
                        cause.place().stream().map(name -> name.value()).toList(),
                        cause.effect().value().round(new MathContext(4)).toPlainString(),
                        cause.since().map(since -> since.week().toString()).orElse("?"));
    }
}
