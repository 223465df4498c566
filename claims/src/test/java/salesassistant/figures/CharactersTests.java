package salesassistant.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts as they come from elsewhere: with what nobody sees in them, and claims that still point at their place. */
class CharactersTests {

    private static final Table REGIONS =
            Table.of(List.of("region", "sales SEK"), List.of(List.of("Västra", 150_000), List.of("Östra", 100_000)));

    @Test
    void whatIsNotSeenChangesNothingAndClaimsKeepTheirPlace() {
        String text = "Väst\u00adra so\u200bld 150\u2060,000\u200b SEK.";

        List<Claim> claims = Checker.check(REGIONS, text).claims();

        assertThat(claims).singleElement().satisfies(claim -> {
            assertThat(claim.verdict()).isEqualTo(Verdict.SUPPORTED);
            assertThat(text.substring(claim.from(), claim.to()))
                    .isEqualTo(claim.text())
                    .startsWith("150")
                    .endsWith("SEK");
        });
    }

    @Test
    void anAccentOfItsOwnIsPartOfItsLetterInTextAndTable() {
        String text = Normalizer.normalize("Västra sold 150,000 SEK and Östra 100,000.", Normalizer.Form.NFD);
        var table = Table.of(
                List.of("region", "sales SEK"),
                List.of(
                        List.of(Normalizer.normalize("Västra", Normalizer.Form.NFD), 150_000),
                        List.of("Östra", 100_000)));

        Checked checked = Checker.check(table, text);

        assertThat(checked.verdict()).isEqualTo(Verdict.SUPPORTED);
        assertThat(checked.claims())
                .allSatisfy(claim ->
                        assertThat(text.substring(claim.from(), claim.to())).isEqualTo(claim.text()));
    }

    @Test
    void aTextOfNothingButUnseenSignsClaimsNothing() {
        assertThat(Checker.check(REGIONS, "\u200b\u00ad\u0301").claims()).isEmpty();
    }
}
