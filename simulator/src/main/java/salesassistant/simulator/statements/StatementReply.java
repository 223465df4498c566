package salesassistant.simulator.statements;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.statements.Statement.State;

/** A statement as the API tells of it. */
public final class StatementReply {

    private final Links links;

    public StatementReply(Links links) {
        this.links = links;
    }

    /** Its id, its state and, when it succeeded, its manifest and first chunk. */
    public ObjectNode of(Statement statement) {
        synchronized (statement) {
            var reply = bare(statement, statement.state());
            var result = statement.result();
            if (statement.state() == State.SUCCEEDED && result != null) {
                reply.set("manifest", manifest(statement, result));
                reply.set("result", result.chunks().isEmpty() ? Json.object() : chunk(statement, result, 0));
            }
            return reply;
        }
    }

    /** Only its id and a state. */
    static ObjectNode bare(Statement statement, State state) {
        var reply = Json.object().put("statement_id", statement.id());
        var status = reply.putObject("status").put("state", state.name());
        if (state == State.FAILED) {
            status.putObject("error").put("error_code", "BAD_REQUEST").put("message", statement.error());
        }
        return reply;
    }

    private static ObjectNode manifest(Statement statement, Result result) {
        var manifest = Json.object().put("format", statement.request().format().name());
        manifest.set("schema", schema(result));
        manifest.put("total_chunk_count", result.chunks().size());
        if (!result.chunks().isEmpty()) {
            var chunks = manifest.putArray("chunks");
            result.chunks().forEach(chunk -> place(chunks.addObject(), chunk, result.external()));
        }
        manifest.put("total_row_count", result.rowCount());
        if (result.external()) {
            manifest.put("total_byte_count", result.byteCount()).put("result_compression", "NONE");
        }
        return manifest.put("truncated", result.truncated());
    }

    private static ObjectNode schema(Result result) {
        var schema = Json.object().put("column_count", result.columns().size());
        if (result.columns().isEmpty()) {
            return schema;
        }
        var columns = schema.putArray("columns");
        for (var column : result.columns()) {
            var told = columns.addObject()
                    .put("name", column.name())
                    .put("type_text", column.typeText())
                    .put("type_name", column.typeName())
                    .put("position", columns.size() - 1);
            if (column.precision() != null) {
                told.put("type_precision", column.precision()).put("type_scale", column.scale());
            }
            if (column.intervalType() != null) {
                told.put("type_interval_type", column.intervalType());
            }
        }
        return schema;
    }

    /** One chunk, inline or as a link, without state or manifest. */
    ObjectNode chunk(Statement statement, Result result, int index) {
        var chunk = result.chunks().get(index);
        if (!result.external()) {
            var inline = next(place(Json.object(), chunk, false), statement, result, chunk);
            inline.putRawValue("data_array", new RawValue(new String(chunk.bytes(), StandardCharsets.UTF_8)));
            return inline;
        }
        var reply = Json.object();
        ArrayNode external = reply.putArray("external_links");
        var link = links.issue(statement.id(), index);
        next(place(external.addObject(), chunk, true), statement, result, chunk)
                .put("external_link", link.address())
                .put("expiration", link.expires().toString());
        return reply;
    }

    private static ObjectNode place(ObjectNode place, Result.Chunk chunk, boolean withBytes) {
        place.put("chunk_index", chunk.index())
                .put("row_offset", chunk.rowOffset())
                .put("row_count", chunk.rowCount());
        return withBytes ? place.put("byte_count", chunk.byteCount()) : place;
    }

    private static ObjectNode next(ObjectNode place, Statement statement, Result result, Result.Chunk chunk) {
        var next = chunk.index() + 1;
        if (next < result.chunks().size()) {
            place.put("next_chunk_index", next)
                    .put(
                            "next_chunk_internal_link",
                            "/api/2.0/sql/statements/" + statement.id() + "/result/chunks/" + next + "?row_offset="
                                    + result.chunks().get(next).rowOffset());
        }
        return place;
    }
}
