package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JudgeTests {

    private static final Question ASKED = new Question("T1", "test", "sales by brand", "answer", List.of());
    private static final Expectation BRANDS = new Expectation.OneOf(List.of(
            Gold.parse(
                    "T1.sql", "-- columns: brand, value\nSELECT brand, sum(value) AS value FROM sales GROUP BY brand"),
            Gold.parse("T1.total.sql", "-- columns: value\nSELECT sum(value) AS value FROM sales")));

    @TempDir
    private Path folder;

    private SalesFile data;
    private Judge judge;

    @BeforeEach
    void open() throws SQLException {
        Path file = folder.resolve("sales.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE sales AS SELECT * FROM (VALUES ('A', 1.5), ('A', 2.0), ('B', 4.0)) t(brand, value)");
        }
        data = SalesFile.open(file);
        judge = new Judge(data);
    }

    @AfterEach
    void close() throws SQLException {
        data.close();
    }

    @Test
    void anAnswerThatOneOfTheGoldsSaysIsRight() throws Exception {
        assertThat(outcome(BRANDS, answer(List.of(Cell.of("B"), Cell.of(4)), List.of(Cell.of("A"), Cell.of(3.5)))))
                .isEqualTo(Verdict.Outcome.RIGHT);
        assertThat(outcome(BRANDS, answer(List.of(Cell.of("all"), Cell.of(7.5)))))
                .isEqualTo(Verdict.Outcome.RIGHT);
    }

    @Test
    void anAnswerThatNoGoldSaysIsWrongAndTellsTheDifference() throws Exception {
        Verdict verdict = judge.judge(
                ASKED,
                BRANDS,
                answer(List.of(Cell.of("A"), Cell.of(1.5)), List.of(Cell.of("B"), Cell.of(4))),
                Optional.empty());
        assertThat(verdict.outcome()).isEqualTo(Verdict.Outcome.WRONG);
        assertThat(verdict.remark()).contains("T1.sql: not found: [value]", "T1.total.sql: 2 rows instead of 1");
    }

    @Test
    void anAnswerWhereNoneWasDueIsWrongAndADeclineIsGood() throws Exception {
        Expectation none = new Expectation.NoAnswer("no margin in the data");
        assertThat(outcome(none, answer(List.of(Cell.of("A"), Cell.of(1))))).isEqualTo(Verdict.Outcome.WRONG);
        assertThat(judge.judge(ASKED, none, reply("declined", ""), Optional.empty())
                        .good())
                .isTrue();
        assertThat(judge.judge(ASKED, none, reply("problem", ""), Optional.empty())
                        .good())
                .isFalse();
    }

    @Test
    void whereTheDataHoldNothingADeclineIsGoodAndAnyAnswerWrong() throws Exception {
        Expectation norway = new Expectation.OneOf(List.of(Gold.parse(
                "T1.sql", "-- columns: value\n-- if empty: decline\nSELECT value FROM sales WHERE brand = 'Norway'")));
        assertThat(judge.judge(ASKED, norway, reply("declined", ""), Optional.empty())
                        .good())
                .isTrue();
        assertThat(outcome(norway, answer(List.of(Cell.of("A"), Cell.of(0))))).isEqualTo(Verdict.Outcome.WRONG);
    }

    @Test
    void aTextMustSayWhatWasDeclared() throws Exception {
        Expectation vat = new Expectation.Mentions(List.of(List.of("VAT", "moms"), List.of("included")), 0);
        assertThat(outcome(vat, reply("answered", "Moms is included."))).isEqualTo(Verdict.Outcome.RIGHT);
        assertThat(outcome(vat, reply("answered", "Sales were 7.5."))).isEqualTo(Verdict.Outcome.WRONG);
    }

    private Verdict.Outcome outcome(Expectation expectation, Reply reply) throws SQLException {
        return judge.judge(ASKED, expectation, reply, Optional.empty()).outcome();
    }

    @SafeVarargs
    private static Reply answer(List<Cell>... rows) {
        return new Reply(
                "answered",
                "",
                "",
                "",
                new Table(List.of("brand", "sales"), List.of(rows)),
                List.of(),
                "",
                0,
                false,
                false,
                1,
                Map.of());
    }

    private static Reply reply(String outcome, String text) {
        return new Reply(
                outcome, "", "", "", new Table(List.of(), List.of()), List.of(), text, 0, false, false, 1, Map.of());
    }
}
