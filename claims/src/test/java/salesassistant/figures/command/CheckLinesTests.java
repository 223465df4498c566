package salesassistant.figures.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckLinesTests {

    private static final String TABLE =
            "{\"columns\":[\"brand\",\"sales\"],\"rows\":[[\"Felix\",120],[\"Heinz\",null]],\"text\":";

    private static List<String> answers(String... lines) throws IOException {
        var written = new ByteArrayOutputStream();
        CheckLines.run(
                new BufferedReader(new StringReader(String.join("\n", lines))),
                new PrintStream(written, false, StandardCharsets.UTF_8));
        return written.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void answersEveryLineWithOne() throws IOException {
        assertThat(answers(TABLE + "\"Felix sold 120.\"}", TABLE + "\"Felix sold 130.\"}", TABLE + "\"\"}"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"verdict\":\"supported\",\"claims\":[{\"text\":\"120\""),
                        line -> assertThat(line).startsWith("{\"verdict\":\"contradicted\""),
                        line -> assertThat(line).isEqualTo("{\"verdict\":\"not_checkable\",\"claims\":[]}"));
    }

    @Test
    void saysWhatIsWrongWithALineAndGoesOn() throws IOException {
        assertThat(answers(
                        "nonsense",
                        "[1]",
                        "{\"columns\":[],\"rows\":[1],\"text\":\"\"}",
                        TABLE + "\"Felix sold 120.\"}"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("error").contains("not JSON"),
                        line -> assertThat(line).contains("error").contains("not a JSON object"),
                        line -> assertThat(line).contains("error").contains("array of arrays"),
                        line -> assertThat(line).contains("\"supported\""));
    }

    @Test
    void readsALongTextToItsEnd() throws IOException {
        assertThat(answers(TABLE + "\"" + "Felix sold 120. ".repeat(2000) + "\"}"))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"verdict\":\"supported\""));
    }
}
