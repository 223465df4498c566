package salesassistant.app;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
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
                        "meaning",
                        "problem",
                        "question",
                        "store",
                        "stream",
                        "table",
                        "verdict",
                        "warehouse",
                        "wording",
                        "workspace");
    }

    @Test
    void noPackageLeansOnOneThatLeansOnIt() {
        circles(SalesAssistant.class).check(classes(SalesAssistant.class));
    }

    @Test
    void packagesThatLeanOnEachOtherAreReported() {
        var planted = circles(PlantedApplication.class).evaluate(classes(PlantedApplication.class));

        assertThat(planted.getFailureReport().toString())
                .contains("planted.round")
                .contains("planted.round.inner");
    }

    @Test
    void anUndeclaredUseIsReported() {
        var planted = ApplicationModules.of(PlantedApplication.class, _ -> true);

        assertThatThrownBy(planted::verify)
                .isInstanceOf(Violations.class)
                .hasMessageContaining("left")
                .hasMessageContaining("right");
    }

    private static ArchRule circles(Class<?> application) {
        return slices().matching(application.getPackageName() + ".(**)")
                .should()
                .beFreeOfCycles();
    }

    private static JavaClasses classes(Class<?> application) {
        return new ClassFileImporter()
                .withImportOption(
                        location -> application == PlantedApplication.class || !location.contains("/test-classes/"))
                .importPackages(application.getPackageName());
    }
}
