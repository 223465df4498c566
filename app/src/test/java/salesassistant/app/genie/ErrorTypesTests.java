package salesassistant.app.genie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import salesassistant.app.genie.GenieFailure.Kind;

class ErrorTypesTests {

    @Test
    void knowsEveryTypeGenieHas() throws IOException {
        assertThat(types()).hasSize(61).allMatch(ErrorTypes::known);
    }

    @Test
    void tellsApartWhatTheAskerCanDo() {
        assertThat(ErrorTypes.of("RATE_LIMIT_EXCEEDED_SPECIFIED_WAIT_EXCEPTION"))
                .isEqualTo(Kind.BUSY);
        assertThat(ErrorTypes.of("REPLY_PROCESS_TIMEOUT_EXCEPTION")).isEqualTo(Kind.UNAVAILABLE);
        assertThat(ErrorTypes.of("SQL_EXECUTION_EXCEPTION")).isEqualTo(Kind.NOT_UNDERSTOOD);
        assertThat(ErrorTypes.of("CONTEXT_EXCEEDED_EXCEPTION")).isEqualTo(Kind.TOO_LONG);
        assertThat(ErrorTypes.of("CONTENT_FILTER_EXCEPTION")).isEqualTo(Kind.FILTERED);
        assertThat(ErrorTypes.of("WAREHOUSE_ACCESS_MISSING_EXCEPTION")).isEqualTo(Kind.FORBIDDEN);
        assertThat(ErrorTypes.of("NO_TABLES_TO_QUERY_EXCEPTION")).isEqualTo(Kind.SETUP);
        assertThat(ErrorTypes.of("MESSAGE_DELETED_WHILE_EXECUTING_EXCEPTION")).isEqualTo(Kind.STOPPED);
        assertThat(ErrorTypes.of("SOMETHING_OF_NEXT_YEAR")).isEqualTo(Kind.UNAVAILABLE);
        assertThat(ErrorTypes.of("")).isEqualTo(Kind.UNAVAILABLE);
    }

    private static List<String> types() throws IOException {
        try (var file = ErrorTypesTests.class.getResourceAsStream("/genie-error-types.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().toList();
        }
    }
}
