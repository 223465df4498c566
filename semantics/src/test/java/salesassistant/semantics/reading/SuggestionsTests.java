package salesassistant.semantics.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.query.Query;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlCompilers;

/** What is offered instead of a question that is declined, where no rows by channel are published. */
class SuggestionsTests {

    private final Catalog catalog = Catalogs.nielsen().publishing(Map.of(Axis.MARKET, Set.of("COUNTRY", "REGION")));
    private final Predicate<Query> computable =
            query -> SqlCompilers.duckDb(catalog).compile(query) instanceof Compilation.Compiled;
    private final PhraseReader reader = new PhraseReader(catalog, Readers.MEMBERS, Readers.DATA, computable);

    @ParameterizedTest
    @ValueSource(strings = {"profit of Ketchup", "profit", "vinst för Ketchup", "sales in pharmacies"})
    void whatIsOfferedCanBeComputed(String declined) {
        assertThat(reader.read(declined, Optional.empty()))
                .isInstanceOfSatisfying(
                        Interpretation.OutOfScope.class,
                        said -> assertThat(said.suggestions())
                                .isNotEmpty()
                                .allSatisfy(offered -> assertThat(reader.read(offered, Optional.empty()))
                                        .isInstanceOfSatisfying(
                                                Interpretation.Understood.class,
                                                understood -> assertThat(understood.query())
                                                        .as(offered)
                                                        .matches(computable))));
    }
}
