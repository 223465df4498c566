package salesassistant.app.chat.skill;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpTests {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"help", "hjälp"})
    void namesWordsThatEachThingItCanDoIsAskedWith(String help) {
        var phrases = phrases(help);

        for (var skill :
                List.of(new Explaining(), new Pointing(PointingTests.NOTHING_SHOWN), new Trusting(), new Exporting())) {
            assertThat(phrases)
                    .as(skill.getClass().getSimpleName())
                    .anyMatch(phrase -> skill.hear(heard(phrase)).isPresent());
        }
        assertThat(phrases)
                .as("what stands out")
                .anyMatch(phrase -> Noticing.in(heard(phrase).words()).isPresent());
    }

    private static List<String> phrases(String help) {
        var said = new Courtesies().hear(heard(help)).orElseThrow();
        var text = Objects.requireNonNull(said.parts().getFirst().text());
        return QUOTED.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static Heard heard(String message) {
        return Heard.of(message, Optional::empty, Optional::empty);
    }
}
