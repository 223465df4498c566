package salesassistant.sample;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;

/** Makes a sample from the command line. */
public final class MakeSample {

    private static final String USAGE = """
            Usage: MakeSample --to FILE [--profile tiny|small|standard|nordic|large] [--end YYYY-MM-DD] [--seed N]
            """;

    private final String[] arguments;

    private MakeSample(String[] arguments) {
        this.arguments = arguments;
    }

    public static void main(String[] arguments) {
        try {
            new MakeSample(arguments).run();
        } catch (IllegalArgumentException | SampleFailure e) {
            System.err.println(e.getMessage());
            System.err.print(USAGE);
            System.exit(2);
        }
    }

    private void run() {
        var profile = Profile.named(option("--profile", "standard"));
        var end = LocalDate.parse(option("--end", SampleSettings.DEFAULT_END.toString()));
        long seed = Long.parseLong(option("--seed", Long.toString(SampleSettings.DEFAULT_SEED)));
        Path file = Path.of(option("--to", "data/sales.duckdb"));
        long start = System.nanoTime();
        String hash = SampleWorld.generate(new SampleSettings(profile, end, seed), file, new ProgressBar(System.err));
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%s sample in %s after %.1f s, content %s%n",
                option("--profile", "standard"),
                file,
                seconds,
                hash);
    }

    private String option(String name, String otherwise) {
        int at = Arrays.asList(arguments).indexOf(name);
        return at >= 0 && at + 1 < arguments.length ? arguments[at + 1] : otherwise;
    }
}
