package salesassistant.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchTests {

    @Test
    void percentilesAreDurationsThatWereMeasured() {
        Timings timings = new Timings(List.of(5.0, 1.0, 3.0, 2.0, 4.0));
        assertThat(timings.percentile(50)).isEqualTo(3.0);
        assertThat(timings.percentile(95)).isEqualTo(5.0);
        assertThat(timings.percentile(1)).isEqualTo(1.0);
    }

    @Test
    void theScriptsOfAPageAreThoseItLoadsOrPreloads() {
        String page = """
                <link rel="modulepreload" crossorigin href="/assets/vendor-1.js"><link rel="stylesheet" href="/assets/a.css">
                <script type="module" crossorigin src="/assets/index-2.js"></script>""";
        assertThat(BundleSize.scripts(page)).containsExactly("assets/vendor-1.js", "assets/index-2.js");
    }

    @Test
    void aPageBeyondItsLimitMissesTheGoal(@TempDir Path dist) throws Exception {
        Files.writeString(dist.resolve("index.html"), "<script src=\"/big.js\"></script>");
        Files.write(dist.resolve("big.js"), noise(300 * 1024));
        assertThat(BundleSize.measure(dist).met()).isEqualTo(Optional.of(false));
        Files.write(dist.resolve("big.js"), new byte[300 * 1024]);
        assertThat(BundleSize.measure(dist).met()).isEqualTo(Optional.of(true));
    }

    @Test
    void theFirstWordsSeenAreTheFirstAlsoWhereTheyWereTakenBack() {
        WordsSeen seen = WordsSeen.in(Stream.of(
                "event: wording",
                "data: {\"delta\":\"Solgård \"}",
                "event: wording",
                "data: {\"reset\":true}",
                "event: wording",
                "data: {\"delta\":\"The 3 shown come to 5 m.\"}",
                "event: answer",
                "data: {\"summary_by\":\"model\"}"));
        assertThat(seen.begin()).isEqualTo("Solgård ");
        assertThat(seen.takenBack()).isTrue();
        assertThat(seen.byModel()).isTrue();
        assertThat(seen.first()).isLessThanOrEqualTo(seen.last());
    }

    @Test
    void theStandInCanBeginWithWhatItClaims() {
        assertThat(ModelStandIn.claimFirst(
                        "Nordvik leads in sales value in 2025 with {{f1}}, before Rubino with {{f2}}."))
                .isEqualTo("Largest in sales value in 2025 is Nordvik with {{f1}}, before Rubino with {{f2}}.");
        assertThat(ModelStandIn.claimFirst("Sales value was {{f1}}.")).isEqualTo("Sales value was {{f1}}.");
    }

    @Test
    void whatCouldNotBeMeasuredIsSaidSo(@TempDir Path empty) throws Exception {
        assertThat(BundleSize.measure(empty).markdown())
                .contains("not measured")
                .doesNotContain("met |");
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new java.util.Random(1).nextBytes(bytes);
        return bytes;
    }
}
