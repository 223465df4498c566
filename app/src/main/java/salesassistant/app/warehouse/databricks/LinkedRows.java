package salesassistant.app.warehouse.databricks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.Manifest.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/** Reads a chunk from behind a link while it arrives, holding only the rows of the page. */
final class LinkedRows {

    private static final JsonFactory JSON = new JsonFactory();

    private LinkedRows() {}

    static List<List<@Nullable String>> read(InputStream body, Place place, Page page) throws IOException {
        try (var json = JSON.createParser(ObjectReadContext.empty(), body)) {
            return rows(json, place, page);
        } catch (JacksonIOException broken) {
            throw broken.getCause();
        } catch (JacksonException unreadable) {
            throw new WarehouseFailure(Kind.INCOMPLETE, unreadable);
        }
    }

    private static List<List<@Nullable String>> rows(JsonParser json, Place place, Page page) {
        var rows = new ArrayList<List<@Nullable String>>();
        expect(json.nextToken() == JsonToken.START_ARRAY);
        long row = 0;
        while (json.nextToken() == JsonToken.START_ARRAY) {
            if (place.holds(row, page)) {
                rows.add(texts(json));
            } else {
                json.skipChildren();
            }
            row++;
        }
        expect(json.currentToken() == JsonToken.END_ARRAY && row == place.count() && json.nextToken() == null);
        return rows;
    }

    private static List<@Nullable String> texts(JsonParser json) {
        var texts = new ArrayList<@Nullable String>();
        for (var token = json.nextToken(); token != JsonToken.END_ARRAY; token = json.nextToken()) {
            expect(token != null && token.isScalarValue());
            texts.add(token == JsonToken.VALUE_NULL ? null : json.getString());
        }
        return texts;
    }

    private static void expect(boolean announced) {
        if (!announced) {
            throw new WarehouseFailure(Kind.INCOMPLETE, null);
        }
    }
}
