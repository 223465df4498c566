package salesassistant.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** What the product's process holds in memory, as the kernel counts it. */
final class ResidentMemory {

    private ResidentMemory() {}

    static BenchLine measure(String when, long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        String what = "resident memory " + when;
        if (!Files.exists(status)) {
            return BenchLine.missing(what, "this system has no /proc", "–");
        }
        return BenchLine.told(
                what,
                String.format(
                        Locale.ROOT,
                        "%.0f MB now, %.0f MB at most",
                        megabytes(status, "VmRSS:"),
                        megabytes(status, "VmHWM:")));
    }

    private static double megabytes(Path status, String key) throws IOException {
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith(key))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
