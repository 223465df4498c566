package salesassistant.simulator.genie;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import salesassistant.simulator.http.Json;
import salesassistant.simulator.sql.SqlText;

/** An attachment of a message. */
sealed interface Part {

    @Nullable
    String attachmentId();

    ObjectNode wire();

    /** SQL with what became of it; statement and rows come later than the SQL. */
    record Sql(
            String attachmentId,
            String sql,
            String description,
            List<Thought> thoughts,
            List<Parameter> parameters,
            @Nullable String statementId,
            @Nullable Integer rowCount,
            boolean truncated)
            implements Part {

        public Sql {
            thoughts = List.copyOf(thoughts);
            parameters = List.copyOf(parameters);
        }

        static Sql written(String attachmentId, String sql, String description, List<Thought> thoughts) {
            return new Sql(attachmentId, sql, description, thoughts, List.of(), null, null, false);
        }

        Sql with(List<Parameter> used) {
            return new Sql(attachmentId, sql, description, thoughts, used, statementId, rowCount, truncated);
        }

        /** What runs: the SQL with its parameters. */
        SqlText text() {
            return new SqlText(
                    sql,
                    parameters.stream()
                            .map(used -> new SqlText.Parameter(used.keyword(), used.sqlType(), used.value()))
                            .toList(),
                    null,
                    null);
        }

        Sql runningAs(String statement) {
            return new Sql(attachmentId, sql, description, thoughts, parameters, statement, null, false);
        }

        /** The same answer over rows that were fetched anew. */
        Sql again(String statement) {
            return new Sql(attachmentId, sql, description, thoughts, parameters, statement, rowCount, truncated);
        }

        Sql ended(int rows, boolean cut) {
            return new Sql(attachmentId, sql, description, thoughts, parameters, statementId, rows, cut);
        }

        @Override
        public ObjectNode wire() {
            var wire = Json.object().put("attachment_id", attachmentId);
            var query = wire.putObject("query").put("query", sql).put("description", description);
            if (statementId != null) {
                query.put("statement_id", statementId);
            }
            if (!parameters.isEmpty()) {
                var used = query.putArray("parameters");
                parameters.forEach(parameter -> used.addObject()
                        .put("keyword", parameter.keyword())
                        .put("sql_type", parameter.sqlType())
                        .put("value", parameter.value()));
            }
            if (rowCount != null) {
                var metadata = query.putObject("query_result_metadata").put("row_count", rowCount);
                if (truncated) {
                    metadata.put("is_truncated", true);
                }
            }
            var thought = query.putArray("thoughts");
            thoughts.forEach(
                    one -> thought.addObject().put("thought_type", one.type()).put("content", one.content()));
            return wire;
        }
    }

    /** Prose; the id is often missing on the wire. */
    record Text(
            @Nullable String attachmentId,
            String content,
            @Nullable String purpose) implements Part {

        @Override
        public ObjectNode wire() {
            var wire = Json.object();
            if (attachmentId != null) {
                wire.put("attachment_id", attachmentId);
            }
            var text = wire.putObject("text").put("content", content);
            if (purpose != null) {
                text.put("purpose", purpose);
            }
            return wire;
        }
    }

    /** Questions one could go on with. */
    record Suggested(String attachmentId, List<String> questions) implements Part {

        public Suggested {
            questions = List.copyOf(questions);
        }

        @Override
        public ObjectNode wire() {
            var wire = Json.object().put("attachment_id", attachmentId);
            var list = wire.putObject("suggested_questions").putArray("questions");
            questions.forEach(list::add);
            return wire;
        }
    }

    /** A chart of a query's rows: only a pointer. */
    record Chart(String attachmentId, String queryAttachmentId, String title) implements Part {

        @Override
        public ObjectNode wire() {
            var wire = Json.object().put("attachment_id", attachmentId);
            wire.putObject("viz").put("query_attachment_id", queryAttachmentId).put("title", title);
            return wire;
        }
    }

    /** A step of Genie's thinking, in Markdown. */
    record Thought(String type, String content) {}

    /** A value of a curated query. */
    record Parameter(String keyword, String sqlType, String value) {}
}
