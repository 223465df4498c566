package salesassistant.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MannersTests {

    @Nested
    class OfTheRepository {

        private final Manners manners = new Manners(Tree.repository());

        @Test
        void describeEveryPackage() {
            assertThat(manners.silentPackages()).isEmpty();
        }

        @Test
        void describeEveryPublicType() {
            assertThat(manners.silentTypes()).isEmpty();
        }

        @Test
        void giveNoEmptyNames() {
            assertThat(manners.emptyNames()).isEmpty();
        }

        @Test
        void leaveNothingBehind() {
            assertThat(manners.leftBehind()).isEmpty();
        }
    }

    @Nested
    class OfAPlantedClass {

        @TempDir
        private Path root;

        @Test
        void passWhenTheyAreKept() throws IOException {
            plant("package-info", "/** A room. */\n@NullMarked\npackage room;\n");
            plant("Thing", "package room;\n\n/** A thing. */\n@Deprecated\npublic final class Thing {}\n");

            Manners manners = new Manners(new Tree(root));

            assertThat(manners.silentPackages()).isEmpty();
            assertThat(manners.silentTypes()).isEmpty();
            assertThat(manners.emptyNames()).isEmpty();
            assertThat(manners.leftBehind()).isEmpty();
        }

        @Test
        void areReportedWhenTheyAreNot() throws IOException {
            plant("ThingManager", "package room;\n\npublic class ThingManager {\n    // TODO later\n}\n");

            Manners manners = new Manners(new Tree(root));

            assertThat(manners.silentPackages()).containsExactly("app/src/main/java/room");
            assertThat(manners.silentTypes()).containsExactly("ThingManager");
            assertThat(manners.emptyNames()).containsExactly("ThingManager");
            assertThat(manners.leftBehind()).containsExactly("app/src/main/java/room/ThingManager.java: TODO");
        }

        private void plant(String name, String text) throws IOException {
            Path path = root.resolve("app/src/main/java/room/" + name + ".java");
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
    }
}
