package salesassistant.checks.documents;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import salesassistant.checks.Tree;

/** What the code declares, so that a document's words can be looked up in it. */
final class Source {

    private static final Pattern DECLARED =
            Pattern.compile("\\b(?:class|record|interface|enum|type|function|const)\\s+([A-Z][A-Za-z0-9]*)\\b");

    /** Folders that commands make; a document may name them although a fresh clone has none. */
    private static final Pattern MADE = Pattern.compile(
            "(\\./)?((data|web/dist|(evaluation/)?results|[a-z0-9]+/(target|node_modules)|target/(run|deploy|test-logs))(/.*)?"
                    + "|target(/[^/]*)?)");

    private final Tree tree;
    private final Set<Path> files;
    private final String code;
    private final Set<String> types;

    Source(Tree tree) {
        this.tree = tree;
        this.files = tree.files().collect(Collectors.toSet());
        this.code = files.stream()
                .filter(Source::isCode)
                .sorted()
                .map(file -> tree.text(file).orElse(""))
                .collect(Collectors.joining("\n"));
        this.types =
                DECLARED.matcher(code).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    boolean hasPath(Path folder, String named) {
        if (MADE.matcher(named).matches()) {
            return true;
        }
        Path path = Path.of(named.replaceFirst("^\\./", "")).normalize();
        return Files.exists(tree.root().resolve(path))
                || Files.exists(tree.root().resolve(folder).resolve(path))
                || files.stream().anyMatch(file -> file.endsWith(path) || inFolder(file, path));
    }

    boolean hasCommand(String name) {
        return Files.isExecutable(tree.root().resolve(name));
    }

    boolean declares(String type) {
        return types.contains(type) || files.stream().anyMatch(file -> file.endsWith(type + ".java"));
    }

    boolean mentions(String word) {
        return Pattern.compile("(?<![A-Za-z0-9_-])" + Pattern.quote(word) + "(?![A-Za-z0-9_])")
                .matcher(code)
                .find();
    }

    boolean hasNpmScript(String name) {
        String script = "\"" + name + "\":";
        return files.stream()
                .filter(file -> file.endsWith("package.json"))
                .anyMatch(file -> tree.text(file).orElse("").contains(script));
    }

    /** The addresses the server answers at, with nameless parameters; nothing as long as no contract is written down. */
    List<String> addresses() {
        Path contract = Path.of("web/openapi.json");
        if (!files.contains(contract)) {
            return List.of();
        }
        return Pattern.compile("\"(/[^\"\\s]*)\"\\s*:\\s*\\{")
                .matcher(tree.text(contract).orElseThrow())
                .results()
                .map(found -> withoutParameterNames(found.group(1)))
                .toList();
    }

    static String withoutParameterNames(String address) {
        return address.replaceAll("\\{[^}]*}", "{}");
    }

    private static boolean inFolder(Path file, Path folder) {
        Path parent = file.getParent();
        while (parent != null) {
            if (parent.endsWith(folder)) {
                return true;
            }
            parent = parent.getParent();
        }
        return false;
    }

    /** Documents, examples of settings and these checks prove nothing about what is built. */
    private static boolean isCode(Path file) {
        String name = file.toString();
        return !name.endsWith(".md")
                && !name.endsWith(".env.example")
                && !file.startsWith("checks")
                && !file.startsWith("docs");
    }
}
