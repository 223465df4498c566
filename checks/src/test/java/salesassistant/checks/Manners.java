package salesassistant.checks;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How our Java presents itself: every package and public type says what it is, and no name says nothing. */
record Manners(Tree tree) {

    private static final Pattern TYPE = Pattern.compile(
            "(?m)^ *(?:(?:public|protected|private|static|final|sealed|non-sealed|abstract|strictfp) +)*"
                    + "(?:class|record|interface|enum|@interface) +(\\w+)");

    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "(?m)^public (?:(?:final|sealed|non-sealed|abstract) )*(?:class|record|interface|enum|@interface) (\\w+)");

    private static final Pattern SAYS_NOTHING = Pattern.compile(
            "\\w+(Service|Manager|Helper|Utils?|Impl|Dto|DTO|Data|Info|Processor|Handler)|Abstract[A-Z]\\w+");

    /** The one place where a handler is called so: it renders errors as HTTP. */
    private static final Pattern RENDERS_ERRORS = Pattern.compile("Problem\\w*Handler");

    private static final Pattern LEFT_BEHIND = Pattern.compile("\\b(TODO|FIXME|XXX)\\b|@Disabled|printStackTrace\\(");

    /** Packages without a described and null-marked package-info. */
    List<String> silentPackages() {
        var silent = new TreeSet<String>();
        mainClasses().map(Path::getParent).distinct().forEach(folder -> {
            Path description = folder.resolve("package-info.java");
            String text = tree.root().resolve(description).toFile().exists()
                    ? tree.text(description).orElse("")
                    : "";
            if (!text.contains("/**") || !text.contains("@NullMarked")) {
                silent.add(folder.toString());
            }
        });
        return List.copyOf(silent);
    }

    /** Public types without a sentence. */
    List<String> silentTypes() {
        return mainClasses()
                .flatMap(file -> {
                    String text = tree.text(file).orElse("");
                    return PUBLIC_TYPE
                            .matcher(text)
                            .results()
                            .filter(type -> !endsWithASentence(text.substring(0, type.start())))
                            .map(type -> type.group(1));
                })
                .toList();
    }

    /** Types whose name says nothing about the trade. */
    List<String> emptyNames() {
        return javaFiles()
                .flatMap(file -> TYPE.matcher(withoutTextBlocks(tree.text(file).orElse("")))
                        .results())
                .map(type -> type.group(1))
                .filter(name -> SAYS_NOTHING.matcher(name).matches())
                .filter(name -> !RENDERS_ERRORS.matcher(name).matches())
                .distinct()
                .toList();
    }

    /** Work left behind: notes to oneself, tests switched off, traces printed. */
    List<String> leftBehind() {
        return javaFiles()
                .filter(file -> !file.startsWith("checks"))
                .flatMap(file -> LEFT_BEHIND
                        .matcher(tree.text(file).orElse(""))
                        .results()
                        .map(found -> file + ": " + found.group()))
                .toList();
    }

    private Stream<Path> mainClasses() {
        return javaFiles()
                .filter(file ->
                        file.toString().contains("src" + file.getFileSystem().getSeparator() + "main"))
                .filter(file -> !file.endsWith("package-info.java"));
    }

    private Stream<Path> javaFiles() {
        return tree.files().filter(file -> file.toString().endsWith(".java"));
    }

    private static boolean endsWithASentence(String before) {
        String text = before.stripTrailing();
        while (text.matches("(?s).*\\n@[^\\n]*")) {
            text = text.substring(0, text.lastIndexOf('\n')).stripTrailing();
        }
        return text.endsWith("*/");
    }

    private static String withoutTextBlocks(String text) {
        return text.replaceAll("(?s)\"\"\".*?\"\"\"", "\"\"");
    }
}
