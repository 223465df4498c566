package salesassistant.simulator;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** How the simulator is started. */
record Settings(int port, int controlPort, Path data, boolean endsWithParent, Set<String> redirects) {

    static Settings of(List<String> arguments) {
        return new Settings(
                Integer.parseInt(value(arguments, "--port", "0")),
                Integer.parseInt(value(arguments, "--control-port", "0")),
                Path.of(value(arguments, "--data", "data/sales.duckdb")).toAbsolutePath(),
                arguments.contains("--with-parent"),
                Set.of(value(arguments, "--redirects", "http://localhost:8000/api/login/callback")
                        .split(",")));
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
