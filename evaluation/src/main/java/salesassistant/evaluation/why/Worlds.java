package salesassistant.evaluation.why;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import salesassistant.sample.Plant;
import salesassistant.sample.Profile;
import salesassistant.sample.SampleSettings;
import salesassistant.sample.SampleWorld;

/** Makes worlds one after another, asks each why its figure changed, and judges the answer against the truth. */
final class Worlds {

    private static final LocalDate EARLIEST = LocalDate.of(2025, 5, 4);
    private static final int SPAN_IN_WEEKS = 80;

    private final Path folder;
    private final boolean keeps;

    Worlds(Path folder, boolean keeps) {
        this.folder = folder;
        this.keeps = keeps;
    }

    /** The verdicts on worlds with a cause each. */
    List<Verdict> planted(long firstSeed, int count) throws IOException, SQLException {
        var verdicts = new ArrayList<Verdict>();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            verdicts.add(verdict(seed, Optional.of(Plant.drawn(seed, end(seed)))));
        }
        return verdicts;
    }

    /** The verdicts on worlds in which nothing happens. */
    List<Verdict> empty(long firstSeed, int count) throws IOException, SQLException {
        var verdicts = new ArrayList<Verdict>();
        for (long seed = firstSeed; seed < firstSeed + count; seed++) {
            verdicts.add(verdict(seed, Optional.empty()));
        }
        return verdicts;
    }

    private static Verdict verdict(long seed, Optional<Plant> plant, World world) {
        var asked = Asked.of(seed, plant, world);
        var verdict = Judge.verdict(seed, plant, world.explain(asked));
        boolean asksForPrice =
                plant.map(planted -> planted.kind() == Plant.Kind.PRICE).orElse(true);
        return asksForPrice
                ? verdict.with(world.explain(Asked.ofPrice(asked)), world.explain(Asked.ofRegularPrice(asked)))
                : verdict;
    }

    /** Different worlds end in different weeks of the year. */
    private static LocalDate end(long seed) {
        return EARLIEST.plusWeeks(Math.floorMod(seed * 37, SPAN_IN_WEEKS));
    }

    private Verdict verdict(long seed, Optional<Plant> plant) throws IOException, SQLException {
        Files.createDirectories(folder);
        var file = folder.resolve("world-" + seed + (plant.isPresent() ? "" : "-empty") + ".duckdb");
        try {
            if (!Files.exists(file)) {
                SampleWorld.generate(
                        new SampleSettings(Profile.TINY, end(seed), seed), Asked.category(seed, plant), plant, file);
            }
            try (var world = World.open(file)) {
                return verdict(seed, plant, world);
            }
        } finally {
            if (!keeps) {
                Files.deleteIfExists(file);
            }
        }
    }
}
