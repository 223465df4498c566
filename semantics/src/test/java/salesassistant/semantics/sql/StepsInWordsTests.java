package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Language;

class StepsInWordsTests {

    private final SqlCompiler compiler = SqlCompilers.duckDb(TinySample.catalog());

    @Test
    void aReaderIsToldTheStepsInHerLanguageAndInNoNamesOfTheData() {
        var query = Gold.ketchup("sales_value").by("brand").build();
        var statement = Compilations.statement(compiler, query);

        assertThat(new StepsInWords(TinySample.catalog(), query, Language.EN).of(statement))
                .first()
                .asString()
                .matches("Read the rows per brand and country of the weeks \\d{4}-W\\d\\d to \\d{4}-W\\d\\d"
                        + " and add them up by brand\\.");
        assertThat(new StepsInWords(TinySample.catalog(), query, Language.SV).of(statement))
                .first()
                .asString()
                .startsWith("Läs raderna per varumärke och land för veckorna ")
                .endsWith(" och summera dem per varumärke.");
    }

    @Test
    void everyStepOfEveryStatementHasWords() {
        for (var gold : GoldQueries.all().entrySet()) {
            var query = gold.getValue();
            var statement = Compilations.statement(compiler, query);
            for (var language : Language.values()) {
                var words = new StepsInWords(TinySample.catalog(), query, language);
                assertThat(comments(statement))
                        .as(gold.getKey())
                        .isNotEmpty()
                        .allSatisfy(comment ->
                                assertThat(words.words(comment)).as(comment).isPresent());
                assertThat(words.of(statement))
                        .as(gold.getKey())
                        .isNotEmpty()
                        .allSatisfy(step -> assertThat(step).doesNotContainPattern("[A-Z]{4}| x |_|The answer"));
            }
        }
    }

    private static List<String> comments(SqlStatement statement) {
        return statement
                .shown()
                .lines()
                .map(String::strip)
                .filter(line -> line.startsWith("--"))
                .map(line -> line.substring(2).strip())
                .toList();
    }
}
