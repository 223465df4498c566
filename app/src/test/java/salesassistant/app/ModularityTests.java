package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import salesassistant.planted.PlantedApplication;

class ModularityTests {

    @Test
    void roomsUseOnlyTheRoomsTheyDeclare() {
        ApplicationModules.of(SalesAssistant.class).verify();
    }

    @Test
    void everyRoomSaysWhatItMayUse() {
        assertThat(ApplicationModules.of(SalesAssistant.class).stream()
                        .map(room -> room.getIdentifier().toString()))
                .containsExactlyInAnyOrder(
                        "catalog",
                        "chat",
                        "conversation",
                        "dashboard",
                        "deadline",
                        "doctor",
                        "edge",
                        "genie",
                        "guard",
                        "identity",
                        "insight",
                        "language",
                        "problem",
                        "question",
                        "store",
                        "stream",
                        "table",
                        "warehouse",
                        "wording",
                        "workspace");
    }

    @Test
    void anUndeclaredUseIsReported() {
        var planted = ApplicationModules.of(PlantedApplication.class, _ -> true);

        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("left")
                .hasMessageContaining("right");
    }
}
