package salesassistant.simulator;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How the simulator is started. */
record Settings(
        int port,
        int controlPort,
        Path data,
        boolean endsWithParent,
        Set<String> redirects,
        int appPort,
        URI app,
        double speed) {

    static Settings of(List<String> arguments) {
        return new Settings(
                Integer.parseInt(value(arguments, "--port", "0")),
                Integer.parseInt(value(arguments, "--control-port", "0")),
                Path.of(value(arguments, "--data", "data/sales.duckdb")).toAbsolutePath(),
                arguments.contains("--with-parent"),
                Set.of(value(arguments, "--redirects", "http://localhost:8000/oauth/callback")
                        .split(",")),
                Integer.parseInt(value(arguments, "--app-port", "0")),
                URI.create(value(arguments, "--app", "http://127.0.0.1:8000")),
                Double.parseDouble(value(arguments, "--speed", "1")));
    }

    private static String value(List<String> arguments, String name, String otherwise) {
        var at = arguments.indexOf(name);
        if (at < 0) {
            return otherwise;
        }
        if (at + 1 == arguments.size()) {
            throw new IllegalArgumentException(name + " needs a value");
        }
        return arguments.get(at + 1);
    }
}
