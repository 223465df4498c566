package salesassistant.simulator;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A simulator in a process of its own, for tests that must not have Spark on their classpath. */
public final class SimulatorProcess implements AutoCloseable {

    private static final Map<Path, SimulatorProcess> SHARED = new HashMap<>();

    private final Process process;
    private final URI address;
    private final Control control;

    private SimulatorProcess(Process process, URI address, URI control) {
        this.process = process;
        this.address = address;
        this.control = new Control(control);
    }

    /** The one for this JVM over these data: started when first asked for, ended with the JVM. */
    public static SimulatorProcess shared(Path data) {
        synchronized (SHARED) {
            var running = SHARED.get(data.toAbsolutePath());
            if (running == null) {
                running = start(data);
                SHARED.put(data.toAbsolutePath(), running);
            }
            return running;
        }
    }

    /** Starts one on free ports and waits until it is ready. */
    public static SimulatorProcess start(Path data) {
        try {
            var log = Files.createDirectories(Path.of("target")).resolve("simulator.log");
            var process = new ProcessBuilder(command(data))
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            var control = awaitLine(lines, "Control on ", log);
            return new SimulatorProcess(process, awaitLine(lines, "Ready on ", log), control);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Where the workspace is. */
    public URI address() {
        return address;
    }

    public Control control() {
        return control;
    }

    /** A personal token of {@code anna}, who sees everything, {@code bo}, who sees one retailer, or {@code carin}, who sees nothing. */
    public String tokenOf(String user) {
        return "dapi-" + user;
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static List<String> command(Path data) throws IOException {
        var target = target();
        var classpath = Files.readString(target.resolve("simulator.classpath")).strip();
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + target.resolveSibling("jvm.args"),
                "-cp",
                target.resolve("classes") + File.pathSeparator + classpath,
                "salesassistant.simulator.Simulator",
                "--with-parent",
                "--data",
                data.toAbsolutePath().toString());
    }

    /** The build's folder of this module: beside the classes or the jar this class comes from. */
    private static Path target() {
        try {
            var own =
                    SimulatorProcess.class.getProtectionDomain().getCodeSource().getLocation();
            return Objects.requireNonNull(Path.of(own.toURI()).getParent(), "not started from a build");
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static URI awaitLine(BufferedReader lines, String start, Path log) throws IOException {
        for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(start)) {
                return URI.create(line.substring(start.length()));
            }
        }
        throw new IOException("The simulator ended before it was ready; see " + log.toAbsolutePath());
    }
}
