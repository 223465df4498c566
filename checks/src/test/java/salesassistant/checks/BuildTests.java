package salesassistant.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("slow")
class BuildTests {

    @Test
    void acceptsAWellFormattedClassWithoutNulls() throws IOException, InterruptedException {
        var project = PlantedProject.withClass("Kept", """
                package planted;

                import org.jspecify.annotations.NullMarked;

                /** Keeps the rules. */
                @NullMarked
                final class Kept {

                    String name() {
                        return "kept";
                    }
                }
                """);

        PlantedProject.Run run = project.maven("spotless:check", "compile");

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void refusesABadlyFormattedClass() throws IOException, InterruptedException {
        var project = PlantedProject.withClass("Crooked", """
                package planted;
                final class Crooked { String name( ) {
                      return "crooked" ; } }
                """);

        PlantedProject.Run run = project.maven("spotless:check");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.output()).contains("format violations").contains("Crooked.java");
    }

    @Test
    void refusesANullWhereNoneMayBe() throws IOException, InterruptedException {
        var project = PlantedProject.withClass("Nullish", """
                package planted;

                import org.jspecify.annotations.NullMarked;

                /** Promises a name and has none. */
                @NullMarked
                final class Nullish {

                    String name() {
                        return null;
                    }
                }
                """);

        PlantedProject.Run run = project.maven("compile");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.output()).contains("[NullAway]").contains("Nullish.java:[10,");
    }

    @Test
    void refusesAMistakeThatErrorProneKnows() throws IOException, InterruptedException {
        var project = PlantedProject.withClass("Comparing", """
                package planted;

                /** Compares a thing with itself. */
                final class Comparing {

                    boolean same(String name) {
                        return name.equals(name);
                    }
                }
                """);

        PlantedProject.Run run = project.maven("compile");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.output()).contains("[SelfEquals]");
    }
}
