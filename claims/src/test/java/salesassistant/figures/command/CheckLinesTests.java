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
import org.junit.jupiter.api.Timeout;

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

    @Test
    void readsTablesOfAnyShape() throws IOException {
        assertThat(answers(
                        table("[\"brand\",\"sales\"]", "[[\"Felix\"],[\"Heinz\",120,7,8],[]]", "Heinz sold 120."),
                        table(
                                "[\"brand\",\"sales\"]",
                                "[[\"Felix\",\"NaN\"],[\"Heinz\",\"Infinity\"]]",
                                "Heinz sold 120."),
                        table(
                                "[\"brand\",\"sales\"]",
                                "[[\"Felix\",1e308],[\"Heinz\",1e308]]",
                                "Together they sold 7."),
                        table(
                                "[\"brand\",\"sales\"]",
                                "[[\"Felix\",{\"a\":[1]}],[\"Heinz\",[120]]]",
                                "Heinz sold 120."),
                        table("[\"sales\",\"sales\"]", "[[1,2],[3,4]]", "Sales are 3."),
                        table("[]", "[[1,2]]", "Sales are 3."),
                        table("[\"brand\",\"sales\",\"units\"]", "[]", "Sales are 3.")))
                .allSatisfy(line -> assertThat(line).startsWith("{\"verdict\":").doesNotContain("Exception"))
                .first()
                .satisfies(line -> assertThat(line).startsWith("{\"verdict\":\"supported\""));
    }

    @Test
    void saysInOneLineWhatIsWrong() throws IOException {
        assertThat(answers(
                        "",
                        table("[\"brand\",\"sales\"]", "[[\"Felix\",1e400]]", "Felix sold 120."),
                        "{\"columns\":[\"a\"],\"rows\":[],\"text\":\"x\",\"text\":\"y\"}",
                        table("[[\"brand\"],true]", "[]", "Felix sold 120."),
                        "{\"rows\":[],\"text\":\"x\"}",
                        table("[\"brand\"]", "[" + "[1],".repeat(20_000) + "[1]]", "x")))
                .satisfiesExactly(
                        line -> assertThat(line).contains("error").contains("empty"),
                        line -> assertThat(line).doesNotContain("Exception"),
                        line -> assertThat(line).contains("error").contains("text"),
                        line -> assertThat(line).contains("error").contains("column"),
                        line -> assertThat(line).contains("error").contains("columns"),
                        line -> assertThat(line).contains("error").contains("20000 rows"))
                .allSatisfy(line -> assertThat(line).doesNotContain("Source:"));
    }

    @Test
    void readsAnInputThatBeginsWithAMarkAndOneThatIsNoUtf8() throws IOException {
        var broken = new String(new byte[] {(byte) 0xC3, 0x28}, StandardCharsets.UTF_8);

        assertThat(answers("\ufeff" + TABLE + "\"Felix sold 120.\"}", TABLE + "\"Felix " + broken + " sold 120.\"}"))
                .allSatisfy(line -> assertThat(line).startsWith("{\"verdict\":\"supported\""));
    }

    @Test
    void stopsWhereTableAndTextAreTooLargeToReadOn() throws IOException {
        var rows = new StringBuilder("[\"Felix\",120]");
        for (int row = 1; row < 20_000; row++) {
            rows.append(",[\"Brand ")
                    .append(row)
                    .append("\",")
                    .append(row % 100)
                    .append(']');
        }

        assertThat(answers(table("[\"brand\",\"sales\"]", "[" + rows + "]", "Felix sold 120. ".repeat(1000))))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("{\"verdict\":\"not_checkable\"")
                        .contains("\"120\",\"verdict\":\"supported\"")
                        .contains("too large"));
    }

    @Test
    void readsALongTextWithoutAnEndOfItsSentences() throws IOException {
        assertThat(answers(TABLE + "\"" + "Felix sold 120 and ".repeat(3000) + "\"}"))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{\"verdict\":"));
    }

    @Test
    void readsNoMoreOfALineThanATableMayHold() throws IOException {
        assertThat(answers(
                        "{\"columns\":[\"a\"],\"rows\":[" + "1,".repeat(6_100_000) + "1]}",
                        TABLE + "\"Felix sold 120.\"}"))
                .satisfiesExactly(
                        line -> assertThat(line).contains("error").contains("larger than a table may be"),
                        line -> assertThat(line).contains("\"supported\""));
    }

    @Test
    @Timeout(60)
    void readsNamesOfAnyLength() throws IOException {
        assertThat(answers(
                        table(
                                "[\"brand\",\"sales\"]",
                                "[[\"" + "H".repeat(1_000_000) + "\",4],[\"Heinz\",5]]",
                                "Heinz sold 5."),
                        table(
                                "[\"brand\",\"sales\"]",
                                "[[\"" + "a ".repeat(50_000) + "\",4],[\"Heinz\",5]]",
                                "Heinz sold 5.")))
                .allSatisfy(line -> assertThat(line).startsWith("{\"verdict\":\"supported\""));
    }

    private static String table(String columns, String rows, String text) {
        return "{\"columns\":" + columns + ",\"rows\":" + rows + ",\"text\":\"" + text + "\"}";
    }
}
