package salesassistant.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What may stand in no file of the repository, whatever it is for. */
record Upkeep(Tree tree) {

    private static final int LONGEST_SOURCE_FILE = 300;

    private static final Pattern SOURCE_FILE = Pattern.compile(".*\\.(java|tsx?|m?js|sh)");

    private static final Pattern GENERATED = Pattern.compile("web/src/api/.*");

    private static final Pattern LOCK_FILE = Pattern.compile(".*lock.*\\.(json|ya?ml)");

    private static final Pattern REGISTRY = Pattern.compile("\\b(repo|repo1|registry|deb|files|cdn|static|proxy)"
            + "\\.[a-z0-9-]+(\\.[a-z0-9-]+)?\\.(org|net|com|io)\\b|\\bpypi\\.org\\b");

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![A-Za-z0-9_.$}~*-])/(work|root|farm|home/\\w+|Users/\\w+)/");

    private static final Pattern DOWNLOAD_ADDRESS = Pattern.compile("\"resolved\":\\s*\"http");

    List<String> registryHosts() {
        return offences(tree.files(), text -> found(REGISTRY, text));
    }

    List<String> machinePaths() {
        return offences(tree.files(), text -> found(MACHINE_PATH, text));
    }

    List<String> downloadAddresses() {
        return offences(
                tree.files()
                        .filter(file ->
                                LOCK_FILE.matcher(file.getFileName().toString()).matches()),
                text -> found(DOWNLOAD_ADDRESS, text));
    }

    List<String> longSourceFiles() {
        return offences(
                tree.files()
                        .filter(file -> SOURCE_FILE.matcher(file.toString()).matches())
                        .filter(file -> !GENERATED.matcher(slashed(file)).matches()),
                text -> {
                    long lines = text.lines().count();
                    return lines > LONGEST_SOURCE_FILE ? Stream.of(lines + " lines") : Stream.empty();
                });
    }

    private List<String> offences(Stream<Path> files, Function<String, Stream<String>> check) {
        return files.flatMap(file -> tree.text(file).stream()
                        .flatMap(check)
                        .distinct()
                        .map(offence -> slashed(file) + ": " + offence))
                .toList();
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group());
    }

    private static String slashed(Path file) {
        return file.toString().replace('\\', '/');
    }
}
