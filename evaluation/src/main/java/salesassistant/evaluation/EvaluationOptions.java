package salesassistant.evaluation;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What {@code ./evaluate} and {@code ./bench} were told. */
record EvaluationOptions(
        Path repository,
        Optional<URI> url,
        Path dataFolder,
        List<String> sets,
        boolean details,
        boolean keeps,
        String commit) {

    static EvaluationOptions parse(String... arguments) {
        Path repository = Path.of("").toAbsolutePath();
        Optional<URI> url = Optional.empty();
        Path dataFolder = repository.resolve("target/evaluation");
        List<String> sets = List.of("dev", "extra");
        boolean details = false;
        boolean keeps = true;
        for (int index = 0; index < arguments.length; index++) {
            switch (arguments[index]) {
                case "--details" -> details = true;
                case "--dry" -> keeps = false;
                case "--url" -> url = Optional.of(URI.create(value(arguments, ++index)));
                case "--data" -> dataFolder = Path.of(value(arguments, ++index)).toAbsolutePath();
                case "--set" -> sets = List.of(value(arguments, ++index).split(","));
                default -> throw new IllegalArgumentException("unknown option " + arguments[index]);
            }
        }
        return new EvaluationOptions(
                repository,
                url,
                dataFolder,
                sets,
                details,
                keeps,
                Optional.ofNullable(System.getenv("COMMIT")).orElse("unknown"));
    }

    Path dataFile() {
        return dataFolder.resolve("sales.duckdb");
    }

    Path results() {
        return repository.resolve("evaluation/results");
    }

    boolean showsDetails(String set) {
        return details || set.equals("dev");
    }

    private static String value(String[] arguments, int index) {
        if (index >= arguments.length) {
            throw new IllegalArgumentException(arguments[index - 1] + " needs a value");
        }
        return arguments[index];
    }
}
