package salesassistant.simulator.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A path with {@code {names}} for single segments, met with or without a slash at its end. */
record PathPattern(List<String> segments) {

    static PathPattern of(String path) {
        return new PathPattern(split(path));
    }

    Optional<Map<String, String>> match(String path) {
        var actual = split(path);
        if (actual.size() != segments.size()) {
            return Optional.empty();
        }
        var variables = new LinkedHashMap<String, String>();
        for (int i = 0; i < actual.size(); i++) {
            var segment = segments.get(i);
            if (segment.startsWith("{")) {
                variables.put(segment.substring(1, segment.length() - 1), decoded(actual.get(i)));
            } else if (!segment.equals(actual.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** How many segments are fixed: of two that match, the one with more is meant. */
    long fixed() {
        return segments.stream().filter(segment -> !segment.startsWith("{")).count();
    }

    private static String decoded(String segment) {
        return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static List<String> split(String path) {
        var end = path.length() > 1 && path.endsWith("/") ? path.length() - 1 : path.length();
        return List.of(path.substring(0, end).split("/", -1));
    }
}
