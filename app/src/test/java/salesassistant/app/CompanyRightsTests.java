package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.query.Column.Kind;

/** Anna sees every row, Bo those of one retailer, Carin none: nobody meets a name that she could not have read herself. */
class CompanyRightsTests extends CompanyServerTests {

    private static final Set<String> KINDS = Set.of("filter", "market", "breakdown", "measure");

    private final Set<String> hidden = new TreeSet<>();

    @BeforeEach
    void nameWhatOnlyAnnaSees() {
        // Anna's is open first, so that anything shared would be hers.
        assertThat(get("anna", "/api/catalog/options?kind=market").size()).isPositive();
        var names =
                "SELECT DISTINCT n FROM (SELECT m.`Banner` AS n FROM %1$s UNION SELECT m.`Retailer Group` FROM %1$s)"
                        .formatted("p_coe_gold.ofs_nielsen.vw_fact_sales f JOIN p_coe_gold.ofs_nielsen.market m"
                                + " ON m.`Market Key` = f.`Market Key`");
        sql("anna", names, Kind.TEXT).forEach(row -> hidden.add((String) row.getFirst()));
        sql("bo", names, Kind.TEXT).forEach(row -> hidden.remove((String) row.getFirst()));
        assertThat(hidden).contains("Gemena", "Prisbo").doesNotContain("Almgren");
    }

    @Test
    void optionsHoldOnlyHerOwnNames() {
        for (var kind : KINDS) {
            keepsSecret(get("bo", "/api/catalog/options?kind=" + kind).toString());
        }
        for (var name : hidden) {
            assertThat(get("bo", "/api/catalog/options?kind=market&q=" + encoded(name))
                            .size())
                    .isZero();
        }
        assertThat(get("bo", "/api/catalog/options?kind=market").toString()).contains("Almgren");
    }

    @Test
    void neitherSuggestionsNorMisspellingsTellAName() {
        keepsSecret(get("bo", "/api/genie/suggestions").toString());
        for (var name : hidden) {
            var misspelt = name.substring(0, name.length() - 1) + "x";
            var answer = ask("bo", "value sales in " + misspelt);
            assertThat(answer.path("outcome").asString()).as(answer.toString()).isEqualTo("declined");
            keepsSecret(answer.toString(), misspelt);
        }
        assertThat(ask("anna", "value sales in Gemenx").toString()).contains("Gemena");
    }

    @Test
    void theSameQuestionHasEachPersonsRows() {
        var question = "value sales by retailer group last 12 weeks";

        var annas = ask("anna", question);
        var bos = ask("bo", question);

        assertThat(annas.path("results").path("rows").size()).isGreaterThan(1);
        assertThat(bos.path("results").path("rows").size()).isEqualTo(1);
        keepsSecret(bos.toString());
    }

    @Test
    void whoMayNotSeeTheViewIsToldSo() {
        var answer = ask("carin", "value sales");

        assertThat(answer.path("status").asInt()).isEqualTo(403);
        assertThat(answer.path("code").asString()).isEqualTo("catalog-forbidden");
        assertThat(answer.path("detail").asString()).contains(VIEW, "Ask its owner");
        assertThat(get("carin", "/api/me").path("as_of").isNull()).isTrue();
        keepsSecret(answer.toString());
    }

    @Test
    void whoIsNotSignedInIsAskedToSignIn() {
        var answer = ask("nobody", "value sales");

        assertThat(answer.path("status").asInt()).isEqualTo(401);
        assertThat(answer.path("code").asString()).isEqualTo("sign-in");
    }

    private void keepsSecret(String told) {
        keepsSecret(told, "");
    }

    /** What she typed herself is no secret. */
    private void keepsSecret(String told, String typed) {
        for (var name : hidden) {
            if (!typed.contains(name)) {
                assertThat(told).doesNotContainIgnoringCase(name);
            }
        }
    }
}
