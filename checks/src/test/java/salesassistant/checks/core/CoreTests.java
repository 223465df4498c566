package salesassistant.checks.core;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class CoreTests {

    @Nested
    class TheRealCore {

        private final Core core = Core.real();

        @Test
        void knowsNoFramework() {
            core.knowsNoFramework();
        }

        @Test
        void usesOnlyWhatComesBeforeInTheOrderOfThought() {
            core.followsTheOrderOfThought();
        }

        @Test
        void knowsACatalogApartFromItsFiles() {
            core.knowsACatalogApartFromItsFiles();
        }

        @Test
        void hasNoPackageOutsideTheOrder() {
            core.hasNoOtherPackages();
        }
    }

    @Nested
    class APlantedCore {

        @Test
        void thatKeepsTheRulesPasses() {
            Core core = Core.planted("kept");

            core.knowsNoFramework();
            core.followsTheOrderOfThought();
            core.knowsACatalogApartFromItsFiles();
            core.hasNoOtherPackages();
        }

        @Test
        void thatUsesAFrameworkIsReported() {
            assertThatThrownBy(Core.planted("tangled")::knowsNoFramework)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("AskedOverAFramework");
        }

        @Test
        void thatReachesADatabaseIsReported() {
            assertThatThrownBy(Core.planted("tangled")::knowsNoFramework)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("ReachingADatabase");
        }

        @Test
        void thatLooksAheadInTheOrderIsReported() {
            assertThatThrownBy(Core.planted("tangled")::followsTheOrderOfThought)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("KnowingItsReader");
        }

        @Test
        void whoseCatalogKnowsItsFileIsReported() {
            assertThatThrownBy(Core.planted("tangled")::knowsACatalogApartFromItsFiles)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("KnowingItsFile");
        }

        @Test
        void thatHasARoomForOddsAndEndsIsReported() {
            assertThatThrownBy(Core.planted("tangled")::hasNoOtherPackages)
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("OddsAndEnds");
        }
    }
}
