package salesassistant.checks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A module of one file, built by the very pom the real modules are built by. */
record PlantedProject(Path folder) {

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <parent>
                <groupId>salesassistant</groupId>
                <artifactId>sales-assistant</artifactId>
                <version>0.1.0</version>
                <relativePath>../../../../pom.xml</relativePath>
              </parent>
              <artifactId>planted</artifactId>
              <dependencies>
                <dependency>
                  <groupId>org.jspecify</groupId>
                  <artifactId>jspecify</artifactId>
                </dependency>
              </dependencies>
            </project>
            """;

    /** What a Maven run ended with and said. */
    record Run(int exitCode, String output) {}

    static PlantedProject withClass(String name, String source) throws IOException {
        Path folder = Path.of("target", "planted", name).toAbsolutePath();
        Path file = folder.resolve("src/main/java/planted/" + name + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(folder.resolve("pom.xml"), POM);
        Files.writeString(file, source);
        return new PlantedProject(folder);
    }

    Run maven(String... goals) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(maven().toString(), "-B", "-Dstyle.color=never"));
        command.addAll(List.of(goals));
        Path output = folder.resolve("maven.log");
        ProcessBuilder process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        process.environment().put("JAVA_HOME", System.getProperty("java.home"));
        process.environment().remove("MAVEN_OPTS");
        Process maven = process.start();
        if (!maven.waitFor(5, TimeUnit.MINUTES)) {
            maven.destroyForcibly();
        }
        return new Run(maven.waitFor(), Files.readString(output));
    }

    private static Path maven() {
        String home = System.getProperty("maven.home");
        String name = File.separatorChar == '\\' ? "mvn.cmd" : "mvn";
        return home == null ? Path.of(name) : Path.of(home, "bin", name);
    }
}
