package salesassistant.app.workspace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads a reply that is a stream of server-sent events; one that is not is a single event. */
final class Events {

    private Events() {}

    static void read(HttpResponse<?> response, InputStream body, Consumer<Workspace.Event> events) throws IOException {
        var type = response.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/event-stream")) {
            each(new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8)), events);
        } else {
            events.accept(new Workspace.Event("", new String(body.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static void each(BufferedReader lines, Consumer<Workspace.Event> events) throws IOException {
        var name = "";
        var data = new ArrayList<String>();
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                tell(name, data, events);
                name = "";
            } else if (line.startsWith("data:")) {
                data.add(value(line, "data:"));
            } else if (line.startsWith("event:")) {
                name = value(line, "event:");
            }
        }
        tell(name, data, events);
    }

    private static String value(String line, String field) {
        var value = line.substring(field.length());
        return value.startsWith(" ") ? value.substring(1) : value;
    }

    private static void tell(String name, List<String> data, Consumer<Workspace.Event> events) {
        if (!data.isEmpty()) {
            events.accept(new Workspace.Event(name, String.join("\n", data)));
            data.clear();
        }
    }
}
