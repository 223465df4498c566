package salesassistant.checks.documents;

import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import salesassistant.checks.Tree;

/** The settings that are read, and those that the example file documents. */
record Settings(Tree tree) {

    private static final Pattern DOCUMENTED = Pattern.compile("(?m)^#?([A-Z][A-Z0-9_]*)=");

    private static final Pattern READ_BY_THE_SERVER = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]+)(?::[^}]*)?}");

    private static final Pattern READ_BY_A_COMMAND = Pattern.compile("\\bsetting ([A-Z][A-Z0-9_]+) ");

    /** Documented, but read by nobody. */
    Set<String> idle() {
        return difference(documented(), read());
    }

    /** Read, but not documented. */
    Set<String> hidden() {
        return difference(read(), documented());
    }

    private Set<String> documented() {
        return found(DOCUMENTED, tree.files().filter(file -> file.endsWith(".env.example")));
    }

    private Set<String> read() {
        Set<String> read = found(
                READ_BY_THE_SERVER,
                tree.files()
                        .filter(file -> file.getFileName().toString().matches("application.*\\.(ya?ml|properties)"))
                        .filter(file -> file.toString().contains("main")));
        read.addAll(found(READ_BY_A_COMMAND, tree.files().filter(Settings::isCommand)));
        return read;
    }

    private static boolean isCommand(Path file) {
        var sourced = (file.startsWith("scripts") || file.startsWith("deploy"))
                && file.toString().endsWith(".sh");
        var run = (file.getNameCount() == 1 || file.startsWith("deploy"))
                && !file.getFileName().toString().contains(".");
        return sourced || run;
    }

    private Set<String> found(Pattern pattern, Stream<Path> files) {
        return files.flatMap(file -> pattern.matcher(tree.text(file).orElse("")).results())
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> difference(Set<String> all, Set<String> without) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(without);
        return rest;
    }
}
