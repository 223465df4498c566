package salesassistant.simulator.apps;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import salesassistant.simulator.http.Wire;

/** Writes what the proxy answers: its own words, or the app's as they come. */
final class ProxyAnswer {

    private static final Set<String> NOT_PASSED_ON =
            Set.of("connection", "transfer-encoding", "content-length", "keep-alive");
    private static final int HELD_BACK = 4096;

    private final Wire wire;

    ProxyAnswer(Wire wire) {
        this.wire = wire;
    }

    boolean text(int status, String text) throws IOException {
        return whole(status, "content-type: text/plain\r\n", text);
    }

    boolean json(JsonNode body) throws IOException {
        return whole(200, "content-type: application/json\r\n", body.toString());
    }

    boolean html(String page) throws IOException {
        return whole(200, "content-type: text/html; charset=utf-8\r\ncache-control: no-store\r\n", page);
    }

    boolean redirect(String to) throws IOException {
        return whole(302, "location: " + to + "\r\n", "");
    }

    boolean redirect(String to, String cookie) throws IOException {
        return whole(302, "location: " + to + "\r\nset-cookie: " + cookie + "\r\n", "");
    }

    private boolean whole(int status, String headers, String text) throws IOException {
        var body = text.getBytes(StandardCharsets.UTF_8);
        wire.write(bytes("HTTP/1.1 " + status + " -\r\n" + headers + "content-length: " + body.length + "\r\n\r\n"));
        wire.write(body);
        return true;
    }

    /** The app's reply, part by part; false when it ended before its time. */
    boolean pass(HttpResponse<InputStream> reply, boolean holdBack) throws IOException {
        var head = new StringBuilder("HTTP/1.1 " + reply.statusCode() + " -\r\n");
        reply.headers().map().forEach((name, values) -> {
            if (!name.startsWith(":") && !NOT_PASSED_ON.contains(name.toLowerCase(java.util.Locale.ROOT))) {
                values.forEach(
                        value -> head.append(name).append(": ").append(value).append("\r\n"));
            }
        });
        if (reply.statusCode() == 304
                || reply.statusCode() == 204
                || reply.request().method().equals("HEAD")) {
            wire.write(bytes(head.append("\r\n").toString()));
            return true;
        }
        wire.write(bytes(head.append("transfer-encoding: chunked\r\n\r\n").toString()));
        wire.flush();
        return parts(reply.body(), holdBack);
    }

    private boolean parts(InputStream body, boolean holdBack) throws IOException {
        var held = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        while (true) {
            int read;
            try {
                read = body.read(buffer);
            } catch (IOException cut) {
                return false;
            }
            if (read > 0) {
                held.write(buffer, 0, read);
            }
            if (held.size() > 0 && (!holdBack || read < 0 || held.size() >= HELD_BACK)) {
                chunk(held.toByteArray());
                held.reset();
            }
            if (read < 0) {
                wire.write(bytes("0\r\n\r\n"));
                return true;
            }
        }
    }

    private void chunk(byte[] part) throws IOException {
        wire.write(bytes(Integer.toHexString(part.length) + "\r\n"));
        wire.write(part);
        wire.write(bytes("\r\n"));
        wire.flush();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
