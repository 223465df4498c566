package salesassistant.app.warehouse.databricks;

import java.util.ArrayList;
import java.util.List;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What a result is made of.
 *
 * @param chunks where each chunk's rows stand, in order and without a gap
 * @param truncated whether a limit cut it
 */
record Manifest(List<ColumnType> columns, List<Place> chunks, long rows, boolean truncated) {

    Manifest {
        columns = List.copyOf(columns);
        chunks = List.copyOf(chunks);
        long next = 0;
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).index() != i || chunks.get(i).offset() != next) {
                throw new WarehouseFailure(Kind.INCOMPLETE, null);
            }
            next += chunks.get(i).count();
        }
        if (next != rows) {
            throw new WarehouseFailure(Kind.INCOMPLETE, null);
        }
    }

    /** A column as the engine names and types it. */
    record ColumnType(String name, String type) {}

    /** A chunk's rows: how many come before them, and how many they are. */
    record Place(int index, long offset, long count) {

        boolean overlaps(Page page) {
            return offset < page.offset() + page.limit() && offset + count > page.offset();
        }

        /** Whether the row with this number in the chunk is on the page. */
        boolean holds(long row, Page page) {
            var overall = offset + row;
            return overall >= page.offset() && overall < page.offset() + page.limit();
        }
    }

    static Manifest of(JsonNode manifest) {
        var columns = new ArrayList<ColumnType>();
        for (var column : manifest.path("schema").path("columns")) {
            columns.add(new ColumnType(
                    column.path("name").asString(""),
                    column.path("type_text").asString(column.path("type_name").asString(""))));
        }
        var rows = manifest.path("total_row_count").asLong(-1);
        return new Manifest(
                columns,
                places(manifest, rows),
                rows,
                manifest.path("truncated").asBoolean(false));
    }

    private static List<Place> places(JsonNode manifest, long rows) {
        var chunks = manifest.path("chunks");
        if (chunks.isEmpty() && rows > 0 && manifest.path("total_chunk_count").asInt(0) == 1) {
            return List.of(new Place(0, 0, rows));
        }
        var places = new ArrayList<Place>();
        for (var chunk : chunks) {
            places.add(new Place(
                    chunk.path("chunk_index").asInt(-1),
                    chunk.path("row_offset").asLong(-1),
                    chunk.path("row_count").asLong(-1)));
        }
        return places;
    }
}
