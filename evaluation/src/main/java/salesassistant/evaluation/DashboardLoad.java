package salesassistant.evaluation;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How long the built-in dashboard takes in a browser, from opening its page to the last tile filled. */
record DashboardLoad(Path repository, URI product) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final double MOST = 1000;
    private static final String GOAL = "< 1 s";
    private static final String WHAT = "dashboard loaded";

    Stream<BenchLine> measure() throws IOException, InterruptedException {
        Process command = new ProcessBuilder(
                        repository.resolve("scripts/dashboard-load.sh").toString(), product.toString())
                .directory(repository.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(command.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (command.waitFor() != 0) {
            return Stream.of(BenchLine.missing(WHAT, "no browser, or it did not load", GOAL));
        }
        return JSON.readTree(told).values().stream().map(DashboardLoad::line);
    }

    private static BenchLine line(JsonNode measured) {
        double longest = measured.path("longest").asDouble();
        return BenchLine.measured(
                "%s, %s, p50 / longest of %d"
                        .formatted(
                                WHAT,
                                measured.path("what").asString(),
                                measured.path("loads").asInt()),
                String.format(
                        Locale.ROOT, "%.0f / %.0f ms", measured.path("half").asDouble(), longest),
                GOAL,
                longest < MOST);
    }
}
