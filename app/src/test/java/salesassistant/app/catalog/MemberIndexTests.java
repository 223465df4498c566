package salesassistant.app.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import salesassistant.semantics.catalog.Axis;
import salesassistant.semantics.catalog.Launches;
import salesassistant.semantics.query.SmallCatalog;

/** What is known of members from the rows they come with. */
class MemberIndexTests {

    @Test
    void knowsWhenAMemberCameOnlyWhereAllItsItemsSaySo() {
        var catalog = SmallCatalog.catalog();
        var launch = Launches.dimension(catalog).orElseThrow();
        var dimensions = List.of(catalog.dimension("brand"), catalog.dimension("item"), catalog.dimension("launched"));
        assertThat(launch.axis()).isEqualTo(Axis.PRODUCT);
        var index = new MemberIndex();
        index.addLaunches(
                dimensions,
                launch,
                List.of(
                        Arrays.asList("BRAND", "Old", null, null),
                        Arrays.asList("ITEM", "Old", "Old 500 g", null),
                        Arrays.asList("ITEM", "Old", "Old Zero", "2025-09-01"),
                        Arrays.asList("BRAND", "Nova", null, null),
                        Arrays.asList("ITEM", "Nova", "Nova 1 kg", "2026-03-02"),
                        Arrays.asList("ITEM", "Nova", "Nova 500 g", "2025-09-08 00:00:00")));

        var launches = index.launches();

        assertThat(launches.of("item", "Old 500 g")).isEmpty();
        assertThat(launches.of("item", "Old Zero")).contains(LocalDate.of(2025, 9, 1));
        assertThat(launches.of("brand", "Old")).isEmpty();
        assertThat(launches.of("brand", "Nova")).contains(LocalDate.of(2025, 9, 8));
    }
}
