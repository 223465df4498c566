package salesassistant.checks.documents;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import salesassistant.checks.Tree;

/** The documents of a repository, and what they name that is not there. */
final class Documents {

    private static final Pattern READ =
            Pattern.compile("README\\.md|CONTRIBUTING\\.md|docs/.*\\.md|[a-z0-9]+/README\\.md");

    private static final String EXTENSION = "java|tsx?|m?js|md|ya?ml|jsonl?|sh|xml|sql|csv|css|html|duckdb";

    private static final Pattern PATH = Pattern.compile(
            "(?:\\./)?(?!(?:text|application|image)/)[A-Za-z0-9_.@-]+(?:/[A-Za-z0-9_.@-]+)+/?|[A-Za-z0-9_-][A-Za-z0-9_.-]*\\.(?:"
                    + EXTENSION + ")");

    /** A file named in capitals, like gold/ID.sql, stands for any name. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:.*/)?[A-Z]+(?:\\.[A-Z]+)*\\.(?!md)\\w+");

    private static final Pattern COMMAND =
            Pattern.compile("(?:^|\\s)\\./([a-z][\\w./-]*)((?:\\s+-{1,2}[a-z][\\w-]*)*)");

    private static final Pattern NPM_SCRIPT = Pattern.compile("\\bnpm (?:--prefix \\w+ )?run ([\\w:-]+)");

    private static final Pattern SETTING = Pattern.compile("\\b([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|PORT|HOST)\\b");

    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z][A-Za-z0-9]*(?:\\.[A-Z][a-z][A-Za-z0-9]*)*");

    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.])(/api/[\\w/{}-]*[\\w}])");

    private final Tree tree;
    private final Source source;
    private final List<Document> documents;

    Documents(Tree tree) {
        this.tree = tree;
        this.source = new Source(tree);
        this.documents = tree.files()
                .filter(file -> READ.matcher(file.toString().replace('\\', '/')).matches())
                .map(file -> new Document(file, tree.text(file).orElseThrow()))
                .toList();
    }

    List<Path> read() {
        return documents.stream().map(Document::file).toList();
    }

    List<String> brokenLinks() {
        return offences(document -> document.links().stream()
                .filter(link -> !link.matches("[a-z]+:.*"))
                .filter(link -> !resolves(document, link)));
    }

    List<String> missingPaths() {
        return offences(document -> document.code().stream()
                .flatMap(piece -> Pattern.compile("[\\s,;()=\"']+").splitAsStream(piece))
                .map(word -> word.replaceFirst("[.:]$", "").replaceFirst("/[^/]*\\*.*$", ""))
                .filter(word -> PATH.matcher(word).matches())
                .filter(word -> !PLACEHOLDER.matcher(word).matches())
                .filter(word -> !source.hasPath(document.folder(), word)));
    }

    List<String> missingCommands() {
        return offences(document -> document.code().stream()
                .flatMap(piece -> Stream.concat(
                        COMMAND.matcher(piece).results().flatMap(found -> {
                            Stream<String> flags = Pattern.compile("\\s+")
                                    .splitAsStream(found.group(2).strip());
                            return source.hasCommand(found.group(1))
                                    ? flags.filter(flag -> !flag.isEmpty() && !source.mentions(flag))
                                    : Stream.of("./" + found.group(1));
                        }),
                        NPM_SCRIPT
                                .matcher(piece)
                                .results()
                                .map(found -> found.group(1))
                                .filter(script -> !source.hasNpmScript(script))
                                .map(script -> "npm run " + script))));
    }

    List<String> unknownSettings() {
        return offences(document -> document.code().stream()
                .flatMap(piece -> SETTING.matcher(piece).results().map(found -> found.group(1)))
                .filter(setting -> !source.mentions(setting)));
    }

    List<String> unknownTypes() {
        return offences(document -> document.inline()
                .filter(piece -> TYPE.matcher(piece).matches())
                .flatMap(piece -> Stream.of(piece.split("\\.")))
                .filter(type -> !source.declares(type)));
    }

    List<String> unknownAddresses() {
        List<String> known = source.addresses();
        if (known.isEmpty()) {
            return List.of();
        }
        return offences(document -> document.code().stream()
                .flatMap(piece -> ADDRESS.matcher(piece).results().map(found -> found.group(1)))
                .filter(address -> !known.contains(Source.withoutParameterNames(address))));
    }

    /** Folders at the top that the first document does not name as rooms. */
    List<String> roomsWithoutASentence() {
        String readme = tree.text(Path.of("README.md")).orElse("");
        return tree.files()
                .filter(file -> file.getNameCount() > 1)
                .map(file -> file.getName(0).toString())
                .distinct()
                .filter(room -> !room.startsWith("."))
                .filter(room -> !readme.contains("\n| `" + room + "` |"))
                .toList();
    }

    private boolean resolves(Document document, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? document.file()
                : document.folder().resolve(parts[0]).normalize();
        if (!tree.root().resolve(target).toFile().exists()) {
            return false;
        }
        return parts.length == 1
                || tree.text(target).stream()
                        .anyMatch(text -> new Document(target, text).anchors().contains(parts[1]));
    }

    private List<String> offences(Function<Document, Stream<String>> check) {
        return documents.stream()
                .flatMap(document -> check.apply(document).distinct().map(offence -> document.file() + ": " + offence))
                .toList();
    }
}
