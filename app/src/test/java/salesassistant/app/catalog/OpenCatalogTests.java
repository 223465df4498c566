package salesassistant.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.sql.SqlCompilers;

class OpenCatalogTests {

    private final OpenCatalog whole = SampleCatalog.open();

    @ParameterizedTest
    @EnumSource(Language.class)
    void beginsOnlyWithWhatIsPublished(Language language) {
        var published = whole.catalog().publishing(Map.of(Axis.MARKET, Set.of("COUNTRY", "REGION")));
        var some = new OpenCatalog(published, whole.members(), whole.span(), SqlCompilers.duckDb(published));

        assertThat(some.suggestions(language)).isNotEmpty().allMatch(some::answers);
        assertThat(whole.suggestions(language)).containsAll(some.suggestions(language));
        assertThat(whole.suggestions(language))
                .hasSizeGreaterThan(some.suggestions(language).size());
    }
}
