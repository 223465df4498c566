package salesassistant.simulator.statements;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.Knobs;
import salesassistant.simulator.sql.Rows;
import salesassistant.simulator.sql.SqlFailure;
import salesassistant.simulator.statements.StatementRequest.Disposition;
import salesassistant.simulator.statements.StatementRequest.Format;

/** Writes rows into chunks as they come, up to the limits of the request. */
final class ResultWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final StatementRequest request;
    private final Knobs knobs;
    private final Path folder;
    private final String id;
    private final List<Result.Chunk> chunks = new ArrayList<>();
    private final ByteArrayOutputStream open = new ByteArrayOutputStream();
    private long openRows;
    private long rowOffset;
    private long bytes;

    ResultWriter(StatementRequest request, Knobs knobs, Path folder, String id) {
        this.request = request;
        this.knobs = knobs;
        this.folder = folder;
        this.id = id;
    }

    Result write(Rows rows) throws IOException {
        var truncated = false;
        while (rows.rows().hasNext()) {
            if (rowOffset + openRows >= request.rowLimit() || bytes + open.size() >= request.byteLimit()) {
                truncated = true;
                break;
            }
            add(rows.rows().next());
            if (request.disposition() == Disposition.INLINE && bytes + open.size() > knobs.inlineBytes()) {
                throw tooBig();
            }
            if (open.size() >= knobs.chunkBytes()) {
                finishChunk();
            }
        }
        if (openRows > 0) {
            finishChunk();
        }
        var external = request.disposition() == Disposition.EXTERNAL_LINKS
                || request.disposition() == Disposition.INLINE_OR_EXTERNAL_LINKS && bytes > knobs.inlineBytes();
        return new Result(rows.columns(), chunks, truncated, external);
    }

    private void add(List<@Nullable String> row) throws IOException {
        if (request.format() == Format.CSV) {
            open.writeBytes((row.stream().map(ResultWriter::csv).collect(Collectors.joining(",")) + "\n")
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            open.write(openRows == 0 ? '[' : ',');
            try (var json = JSON.createGenerator(open).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
                json.writeStartArray();
                for (var cell : row) {
                    json.writeString(cell);
                }
                json.writeEndArray();
            }
        }
        openRows++;
    }

    private static String csv(@Nullable String cell) {
        return cell == null ? "null" : cell.matches("[^\",\\r\\n]*") ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    private void finishChunk() throws IOException {
        if (request.format() == Format.JSON_ARRAY) {
            open.write(']');
        }
        var file = folder.resolve(id + "-" + chunks.size());
        Files.write(file, open.toByteArray());
        chunks.add(new Result.Chunk(chunks.size(), rowOffset, openRows, open.size(), file));
        rowOffset += openRows;
        bytes += open.size();
        openRows = 0;
        open.reset();
    }

    private SqlFailure tooBig() {
        chunks.forEach(chunk -> {
            try {
                Files.deleteIfExists(chunk.file());
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        });
        return new SqlFailure(
                "Inline byte limit exceeded. Statements executed with disposition=INLINE can have a result "
                        + "size of at most " + knobs.inlineBytes() + " bytes. Please execute the statement with "
                        + "disposition=EXTERNAL_LINKS if you want to download the full result.");
    }
}
