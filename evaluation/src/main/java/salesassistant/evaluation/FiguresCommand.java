package salesassistant.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The table as a person sees it: columns by what they are called, with their unit. */
    private static String line(ToldText told) {
        JsonNode answer = told.answer();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put(
                "columns",
                answer.path("results").path("column_details").values().stream()
                        .map(FiguresCommand::column)
                        .toList());
        line.put("rows", answer.path("results").path("rows"));
        line.put("text", told.text());
        return JSON.writeValueAsString(line);
    }

    private static String column(JsonNode column) {
        String label = column.path("label").asString();
        String unit = column.path("currency").asString("");
        return switch (column.path("unit").asString("")) {
            case "percent" -> label + " (%)";
            case "points" -> label + " (pp)";
            default -> unit.isEmpty() ? label : label + " (" + unit + ")";
        };
    }
}
