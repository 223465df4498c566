package salesassistant.app.warehouse.databricks;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.Manifest.Place;
import salesassistant.app.workspace.Workspace;
import salesassistant.app.workspace.WorkspaceFailure;
import tools.jackson.databind.JsonNode;

/** Fetches the chunks of one result, and takes none that is not what the manifest announced. */
final class Chunks {

    private static final int ATTEMPTS = 3;

    private final StatementCalls calls;
    private final String statement;
    private final Errand errand;

    Chunks(StatementCalls calls, String statement, Errand errand) {
        this.calls = calls;
        this.statement = statement;
        this.errand = errand;
    }

    /**
     * The rows of a chunk that are on the page.
     *
     * @param first what has come of it already, empty when nothing has
     */
    List<List<@Nullable String>> rows(Place place, Page page, JsonNode first) {
        var told = first;
        for (int attempt = 1; ; attempt++) {
            try {
                return read(told.isEmpty() ? calls.chunk(statement, place.index(), errand) : told, place, page);
            } catch (WarehouseFailure wrong) {
                if (wrong.kind() != Kind.INCOMPLETE || attempt == ATTEMPTS) {
                    throw wrong;
                }
                told = calls.chunk(statement, place.index(), errand);
            }
        }
    }

    private List<List<@Nullable String>> read(JsonNode chunk, Place place, Page page) {
        var links = chunk.path("external_links");
        if (links.isArray()) {
            return linked(links, place, page);
        }
        check(chunk, place);
        var array = chunk.path("data_array");
        if (array.size() != place.count()) {
            throw new WarehouseFailure(Kind.INCOMPLETE, null);
        }
        var rows = new ArrayList<List<@Nullable String>>();
        for (int i = 0; i < array.size(); i++) {
            if (place.holds(i, page)) {
                rows.add(texts(array.get(i)));
            }
        }
        return rows;
    }

    /** Which chunk it is stands in it as well; another one would be rows twice, and rows never. */
    private static void check(JsonNode told, Place place) {
        if (told.path("chunk_index").asInt(place.index()) != place.index()
                || told.path("row_offset").asLong(place.offset()) != place.offset()
                || told.path("row_count").asLong(place.count()) != place.count()) {
            throw new WarehouseFailure(Kind.INCOMPLETE, null);
        }
    }

    private static List<@Nullable String> texts(JsonNode row) {
        if (!row.isArray()) {
            throw new WarehouseFailure(Kind.INCOMPLETE, null);
        }
        var texts = new ArrayList<@Nullable String>(row.size());
        for (var cell : row) {
            texts.add(cell.isNull() ? null : cell.asString());
        }
        return texts;
    }

    /** A link opens its chunk for some minutes; one that has expired is asked for again, once. */
    private List<List<@Nullable String>> linked(JsonNode links, Place place, Page page) {
        try {
            return fetch(links, place, page);
        } catch (WorkspaceFailure failure) {
            throwUnlessExpired(failure);
        }
        try {
            return fetch(calls.chunk(statement, place.index(), errand).path("external_links"), place, page);
        } catch (WorkspaceFailure failure) {
            throwUnlessExpired(failure);
            throw new WarehouseFailure(Kind.RESULT_EXPIRED, failure);
        }
    }

    /** Storage says of an expired link that access is denied, or that there is nothing. */
    private static void throwUnlessExpired(WorkspaceFailure failure) {
        switch (failure.kind()) {
            case FORBIDDEN, NOT_FOUND, REJECTED -> {}
            case CANCELLED, TIMED_OUT, SIGN_IN, BUSY, UNREACHABLE, MALFORMED -> throw failure;
        }
    }

    private List<List<@Nullable String>> fetch(JsonNode links, Place place, Page page) {
        for (var link : links) {
            if (link.path("chunk_index").asInt(-1) == place.index()) {
                check(link, place);
                return calls.fetch(opened(link), errand, body -> LinkedRows.read(body, place, page));
            }
        }
        throw new WarehouseFailure(Kind.INCOMPLETE, null);
    }

    private static Workspace.Link opened(JsonNode link) {
        Map<String, String> headers = new LinkedHashMap<>();
        link.path("http_headers").forEachEntry((name, value) -> headers.put(name, value.asString("")));
        try {
            return new Workspace.Link(URI.create(link.path("external_link").asString("")), headers);
        } catch (IllegalArgumentException unreadable) {
            throw new WarehouseFailure(Kind.UNREADABLE, null);
        }
    }
}
