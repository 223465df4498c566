package salesassistant.app.workspace;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A server on plain sockets that answers each request as a test says, down to the byte at which it breaks. */
public final class ScriptedUpstream implements AutoCloseable {

    private final ServerSocket server;
    private final Function<Request, Answer> script;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger connections = new AtomicInteger();

    private ScriptedUpstream(ServerSocket server, Function<Request, Answer> script) {
        this.server = server;
        this.script = script;
    }

    /** Answers request by request. */
    public static ScriptedUpstream answering(Function<Request, Answer> script) {
        try {
            var upstream = new ScriptedUpstream(new ServerSocket(0, 200, InetAddress.getLoopbackAddress()), script);
            Thread.ofVirtual().start(upstream::accept);
            return upstream;
        } catch (IOException unopened) {
            throw new UncheckedIOException(unopened);
        }
    }

    /** Answers in order, the last answer again and again. */
    static ScriptedUpstream answering(Answer... answers) {
        var next = new AtomicInteger();
        return answering(_ -> answers[Math.min(next.getAndIncrement(), answers.length - 1)]);
    }

    /**
     * A request as it came.
     *
     * @param nanos when, on the clock that only ever advances
     */
    public record Request(String line, List<String> headers, String body, long nanos) {

        public String header(String name) {
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(header -> header.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    /** What is done with a connection that has brought a request. */
    public interface Answer {

        void to(Socket socket, ScriptedUpstream upstream) throws IOException;

        static Answer json(int status, String body, String... headers) {
            return raw(bytes(status, body, headers));
        }

        static Answer raw(byte[] bytes) {
            return (socket, _) -> {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
            };
        }

        static byte[] bytes(int status, String body, String... headers) {
            var content = body.getBytes(StandardCharsets.UTF_8);
            var head = new StringBuilder("HTTP/1.1 " + status + " Told\r\nContent-Type: application/json\r\n");
            for (var header : headers) {
                head.append(header).append("\r\n");
            }
            head.append("Content-Length: ").append(content.length).append("\r\n\r\n");
            var whole = new ByteArrayOutputStream();
            whole.writeBytes(head.toString().getBytes(StandardCharsets.UTF_8));
            whole.writeBytes(content);
            return whole.toByteArray();
        }

        /** Accepts and never answers. */
        static Answer nothing() {
            return stall(new byte[0]);
        }

        /** Sends some bytes and ends the connection. */
        static Answer last(byte[] bytes) {
            return (socket, upstream) -> {
                raw(bytes).to(socket, upstream);
                socket.close();
            };
        }

        /** Sends some bytes and resets the connection. */
        static Answer reset(byte[] bytes) {
            return (socket, _) -> {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
                socket.setSoLinger(true, 0);
                socket.close();
            };
        }

        /** Sends some bytes and then nothing, with the connection open. */
        static Answer stall(byte[] bytes) {
            return (socket, _) -> {
                socket.getOutputStream().write(bytes);
                socket.getOutputStream().flush();
                // Ends when the other side hangs up, or we do.
                socket.getInputStream().transferTo(OutputStream.nullOutputStream());
            };
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getLocalPort());
    }

    public List<Request> requests() {
        return requests;
    }

    int connections() {
        return connections.get();
    }

    /** How many connections the other side holds open. */
    int openConnections() {
        return open.size();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var socket = server.accept();
                connections.incrementAndGet();
                open.add(socket);
                Thread.ofVirtual().start(() -> serve(socket));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            var in = new BufferedInputStream(socket.getInputStream());
            for (var request = read(in); request != null && !socket.isClosed(); request = read(in)) {
                requests.add(request);
                script.apply(request).to(socket, this);
            }
        } catch (IOException _) {
            // The other side went away, as tests make it do.
        } finally {
            open.remove(socket);
        }
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        var head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
            var next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
        }
        var lines = List.of(head.toString(StandardCharsets.ISO_8859_1).strip().split("\r\n"));
        var unread = new Request(lines.getFirst(), lines.subList(1, lines.size()), "", System.nanoTime());
        var length = unread.header("Content-Length");
        var body = length.isEmpty() ? new byte[0] : in.readNBytes(Integer.parseInt(length));
        return new Request(unread.line(), unread.headers(), new String(body, StandardCharsets.UTF_8), unread.nanos());
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var socket : open) {
                socket.close();
            }
        } catch (IOException alreadyClosed) {
            throw new UncheckedIOException(alreadyClosed);
        }
    }
}
