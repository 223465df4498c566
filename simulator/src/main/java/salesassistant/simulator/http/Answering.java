package salesassistant.simulator.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import salesassistant.simulator.record.Call;
import salesassistant.simulator.record.Calls;

/** Leads a request through faults and routes to a reply with the workspace's headers. */
public final class Answering implements Exchange {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private static final System.Logger LOG = System.getLogger("simulator");

    private final Router router;
    private final Calls calls;
    private final Troubles troubles;
    private final Clock clock;
    private final Map<String, String> ownHeaders;

    public Answering(Router router, Calls calls, Troubles troubles, Clock clock, Map<String, String> ownHeaders) {
        this.router = router;
        this.calls = calls;
        this.troubles = troubles;
        this.clock = clock;
        this.ownHeaders = Map.copyOf(ownHeaders);
    }

    @Override
    public boolean serve(RawRequest raw, Wire wire) throws IOException, InterruptedException {
        var request = request(raw);
        calls.add(request.call());
        var trouble = troubles.meet(request);
        var reply = trouble.around(request, () -> answer(request));
        request.call().ended(reply.status());
        wire.suffer(trouble.harm());
        return send(reply, wire, raw.method().equals("HEAD")) && !trouble.endsConnection();
    }

    private Request request(RawRequest raw) {
        var query = Request.fields(raw.queryText());
        var authorization = raw.headers().containsKey("authorization")
                ? raw.headers().get("authorization").getFirst()
                : null;
        var call = new Call(clock.instant(), raw.method(), raw.path(), query, authorization);
        return new Request(raw.method(), raw.path(), query, raw.headers(), raw.body(), call, Map.of(), null);
    }

    private Reply answer(Request request) throws InterruptedException {
        try {
            return router.answer(request);
        } catch (InterruptedException stopped) {
            throw stopped;
        } catch (Exception broken) {
            LOG.log(System.Logger.Level.ERROR, "At " + request.method() + " " + request.path(), broken);
            return new ApiFailure(500, "INTERNAL_ERROR", "The simulator itself failed: " + broken).reply();
        }
    }

    private boolean send(Reply reply, Wire wire, boolean headOnly) throws IOException {
        return switch (reply) {
            case Reply.Whole whole -> {
                var head = head(reply)
                        .append("content-length: ")
                        .append(whole.body().length)
                        .append("\r\n\r\n");
                wire.write(head.toString().getBytes(StandardCharsets.UTF_8));
                if (!headOnly) {
                    wire.write(whole.body());
                }
                yield true;
            }
            case Reply.Stream stream -> {
                wire.write(head(reply)
                        .append("transfer-encoding: chunked\r\n\r\n")
                        .toString()
                        .getBytes(StandardCharsets.UTF_8));
                wire.flush();
                yield parts(stream, wire);
            }
        };
    }

    private static boolean parts(Reply.Stream stream, Wire wire) throws IOException {
        try {
            stream.parts().writeTo(part -> {
                if (part.length > 0) {
                    wire.write((Integer.toHexString(part.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
                    wire.write(part);
                    wire.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    wire.flush();
                }
            });
        } catch (IOException gone) {
            throw gone;
        } catch (Exception brokenOff) {
            return false;
        }
        wire.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return true;
    }

    private StringBuilder head(Reply reply) {
        var head = new StringBuilder("HTTP/1.1 " + reply.status() + " " + Phrases.of(reply.status()) + "\r\n");
        line(head, "date", DATE.format(clock.instant()));
        line(head, "server", "databricks");
        line(head, "x-request-id", UUID.randomUUID().toString());
        line(head, "x-content-type-options", "nosniff");
        line(head, "vary", "Accept-Encoding");
        ownHeaders.forEach((name, value) -> line(head, name, value));
        reply.headers().forEach((name, value) -> line(head, name, value));
        return head;
    }

    private static void line(StringBuilder head, String name, String value) {
        head.append(name).append(": ").append(value.replaceAll("[\\r\\n]", " ")).append("\r\n");
    }
}
