package salesassistant.evaluation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;

/** What a browser must fetch of script before the page can begin, compressed. */
final class BundleSize {

    private static final Pattern SCRIPT =
            Pattern.compile("<(?:script|link)\\b[^>]*?(?:src|href)=\"([^\"]+\\.js)\"[^>]*>");

    private static final int GOAL = 200 * 1024;

    private BundleSize() {}

    static BenchLine measure(Path dist) throws IOException {
        String goal = "≤ 200 KB";
        Path page = dist.resolve("index.html");
        if (!Files.exists(page)) {
            return BenchLine.missing("first load of script, gzip", "the page is not built", goal);
        }
        List<String> scripts = scripts(Files.readString(page));
        if (scripts.isEmpty()) {
            return BenchLine.missing("first load of script, gzip", "the page names no script", goal);
        }
        long size = 0;
        for (String script : scripts) {
            size += compressed(Files.readAllBytes(dist.resolve(script)));
        }
        return BenchLine.measured(
                "first load of script, gzip",
                String.format(Locale.ROOT, "%.1f KB in %d files", size / 1024.0, scripts.size()),
                goal,
                size <= GOAL);
    }

    /** Scripts of the page itself and those it says to fetch at once. */
    static List<String> scripts(String page) {
        return SCRIPT.matcher(page)
                .results()
                .map(match -> match.group(1).replaceFirst("^\\.?/", ""))
                .distinct()
                .toList();
    }

    private static int compressed(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.size();
    }
}
