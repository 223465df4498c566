package salesassistant.evaluation;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The product, started by its own launcher on a free port with a sample of its own, and stopped at the end. */
final class RunningProduct implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Process process;
    private final URI address;
    private final Path log;

    private RunningProduct(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    static RunningProduct start(Path repository, Path data, Map<String, String> settings)
            throws IOException, InterruptedException {
        Files.createDirectories(data);
        int port = freePort();
        Path log = data.resolve("server.log");
        ProcessBuilder launcher =
                new ProcessBuilder(repository.resolve("run").toString()).directory(repository.toFile());
        launcher.environment().put("PORT", Integer.toString(port));
        launcher.environment().put("DATA_DIR", data.toString());
        launcher.environment().putAll(settings);
        launcher.redirectErrorStream(true).redirectOutput(log.toFile());
        RunningProduct product = new RunningProduct(launcher.start(), URI.create("http://127.0.0.1:" + port), log);
        // Whoever interrupts the run does not want to look for a server that it left behind.
        Runtime.getRuntime().addShutdownHook(new Thread(product::close));
        product.awaitReadiness();
        return product;
    }

    URI address() {
        return address;
    }

    long processId() {
        return process.pid();
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        Instant deadline = Instant.now().plus(PATIENCE);
        try (Product product = new Product(address)) {
            while (!product.isReady()) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    close();
                    throw new IOException("the product did not start; see " + log);
                }
                Thread.sleep(20);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            if (!process.waitFor(15, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stopped) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
