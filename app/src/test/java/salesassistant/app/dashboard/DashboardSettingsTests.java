package salesassistant.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salesassistant.app.problem.SettingException;

class DashboardSettingsTests {

    private static final String ONE = "01f0a8ea42f5124ba8182d499c5c292f";
    private static final String OTHER = "01f0a8ea42f5124ba8182d499c5c2930";

    @Test
    void takesTheDocumentsSingleId() {
        assertThat(of(ONE).boards()).containsExactly(new Board(ONE, ""));
    }

    @Test
    void takesSeveralWithTitles() {
        assertThat(of(ONE + "=Sales, " + OTHER + "=Distribution 2026").boards())
                .containsExactly(new Board(ONE, "Sales"), new Board(OTHER, "Distribution 2026"));
    }

    @Test
    void hasNoneWhenNothingIsSet() {
        assertThat(of("").boards()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../login?next=//evil", "javascript:alert(1)", "01F0A8EA", "sales", "=Sales"})
    void refusesWhatIsNoId(String id) {
        assertThatThrownBy(() -> of(id)).isInstanceOf(SettingException.class).hasMessageContaining("DASHBOARD_ID");
    }

    @Test
    void refusesTheSameTwice() {
        assertThatThrownBy(() -> of(ONE + "," + ONE + "=Again")).isInstanceOf(SettingException.class);
    }

    private static DashboardSettings of(String ids) {
        return new DashboardSettings(ids, "");
    }
}
