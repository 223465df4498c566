package salesassistant.sample;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Makes a sample from the command line, and says how long it took and what its content's hash is. */
public final class MakeSample {

    private static final String USAGE = """
            Usage: MakeSample --to FILE [--profile tiny|small|standard|nordic|large] [--end YYYY-MM-DD] [--seed N]
            """;

    private static final Set<String> OPTIONS = Set.of("--to", "--profile", "--end", "--seed");

    private MakeSample() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Returns the exit code: 0 when the sample was made, 2 when the command was wrong, 1 when making it failed. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            make(options(arguments), out, err);
            return 0;
        } catch (IllegalArgumentException | DateTimeException e) {
            err.println(e.getMessage());
            err.print(USAGE);
            return 2;
        } catch (SampleFailure | UncheckedIOException e) {
            err.println(e.getMessage());
            return 1;
        }
    }

    private static void make(Map<String, String> options, PrintStream out, PrintStream err) {
        var settings = new SampleSettings(
                Profile.named(options.getOrDefault("--profile", "standard")),
                LocalDate.parse(options.getOrDefault("--end", SampleSettings.DEFAULT_END.toString())),
                Long.parseLong(options.getOrDefault("--seed", Long.toString(SampleSettings.DEFAULT_SEED))));
        Path file = Path.of(options.getOrDefault("--to", "data/sales.duckdb"));
        long start = System.nanoTime();
        String hash = SampleWorld.generate(settings, file, new ProgressBar(err));
        double seconds = (System.nanoTime() - start) / 1e9;
        String profile = settings.profile().name().toLowerCase(Locale.ROOT);
        out.printf(Locale.ROOT, "%s sample in %s after %.1f s, content %s%n", profile, file, seconds, hash);
    }

    private static Map<String, String> options(String[] arguments) {
        var options = new HashMap<String, String>();
        for (int i = 0; i < arguments.length; i += 2) {
            if (!OPTIONS.contains(arguments[i])) {
                throw new IllegalArgumentException("There is no option " + arguments[i] + ".");
            }
            if (i + 1 == arguments.length) {
                throw new IllegalArgumentException("The option " + arguments[i] + " needs a value.");
            }
            options.put(arguments[i], arguments[i + 1]);
        }
        return options;
    }
}
