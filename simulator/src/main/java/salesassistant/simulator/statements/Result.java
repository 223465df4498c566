package salesassistant.simulator.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import salesassistant.simulator.sql.Column;

/** A finished result: its columns, and its rows in chunks that lie in files. */
public record Result(List<Column> columns, List<Chunk> chunks, boolean truncated, boolean external) {

    public Result {
        columns = List.copyOf(columns);
        chunks = List.copyOf(chunks);
    }

    /** A part of the rows, as it is sent. */
    public record Chunk(int index, long rowOffset, long rowCount, long byteCount, Path file) {

        public byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    public long rowCount() {
        return chunks.stream().mapToLong(Chunk::rowCount).sum();
    }

    public long byteCount() {
        return chunks.stream().mapToLong(Chunk::byteCount).sum();
    }

    void delete() {
        for (var chunk : chunks) {
            try {
                Files.deleteIfExists(chunk.file());
            } catch (IOException stays) {
                throw new UncheckedIOException(stays);
            }
        }
    }
}
