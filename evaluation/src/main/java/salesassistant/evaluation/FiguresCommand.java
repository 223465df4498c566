package salesassistant.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code ./figures}: what it says of the texts of answers. */
record FiguresCommand(Path repository) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    List<JsonNode> check(List<ToldText> texts) throws IOException, InterruptedException {
        Path lines = Files.createTempFile("summaries", ".jsonl");
        Path verdicts = Files.createTempFile("verdicts", ".jsonl");
        try {
            Files.write(lines, texts.stream().map(FiguresCommand::line).toList());
            Process command = new ProcessBuilder(repository.resolve("figures").toString())
                    .directory(repository.toFile())
                    .redirectInput(lines.toFile())
                    .redirectOutput(verdicts.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (command.waitFor() != 0) {
                throw new IOException("./figures ended with " + command.exitValue());
            }
            return Files.readAllLines(verdicts, StandardCharsets.UTF_8).stream()
                    .map(JSON::readTree)
                    .toList();
        } finally {
            Files.delete(lines);
            Files.delete(verdicts);
        }
    }

    /** The table as a person sees it, and what the answer is narrowed to. */
    private static String line(ToldText told) {
        JsonNode answer = told.answer();
        GivenTable given =
                told.kind() == ToldText.Kind.WHY ? GivenTable.ofChange(answer) : GivenTable.ofResults(answer);
        Map<String, String> narrowed = narrowed(answer);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(
                "columns",
                Stream.concat(given.columns().stream(), narrowed.keySet().stream())
                        .toList());
        line.put(
                "rows",
                given.rows().stream()
                        .map(row -> Stream.concat(row.stream(), narrowed.values().stream())
                                .toList())
                        .toList());
        line.put("text", told.text());
        return JSON.writeValueAsString(line);
    }

    /** The filters of an answer that its table does not show, as columns that say the same in every row. */
    private static Map<String, String> narrowed(JsonNode answer) {
        List<String> shown = answer.path("results").path("column_details").values().stream()
                .map(column -> column.path("name").asString())
                .toList();
        Map<String, String> narrowed = new LinkedHashMap<>();
        for (JsonNode chip : answer.path("interpretation").path("chips").values()) {
            String label = chip.path("label").asString("");
            String[] filter = chip.path("value").asString("").split("=", 2);
            switch (chip.path("kind").asString("")) {
                case "filter", "market" -> {
                    if (filter.length == 2 && !filter[1].contains("|") && !shown.contains(filter[0])) {
                        int at = label.indexOf(filter[1]);
                        narrowed.put(at > 0 ? label.substring(0, at).strip() : filter[0], at > 0 ? filter[1] : label);
                    }
                }
                case "period" -> {
                    String period = label.replaceFirst(" \\(.*", "");
                    if (period.matches("20\\d\\d|Q[1-4] 20\\d\\d|\\p{L}+ 20\\d\\d")) {
                        narrowed.put("period", period);
                    }
                }
                default -> {}
            }
        }
        return narrowed;
    }
}
