package salesassistant.semantics.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.Catalogs;
import salesassistant.semantics.catalog.Partition;
import salesassistant.semantics.query.Query;

/** Every read of the source picks exactly one member of every partition: without that, totals are counted with their parts. */
class PinnedPartitionTests {

    @TestFactory
    Stream<DynamicTest> picksOneMemberOfEveryPartitionInEveryScan() {
        return GoldQueries.all().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    assertPinned(entry.getValue(), TinySample.catalog());
                    if (new Legality(Catalogs.nielsen())
                            .refusal(entry.getValue())
                            .isEmpty()) {
                        assertPinned(entry.getValue(), Catalogs.nielsen());
                    }
                }));
    }

    /** Each scan of the plan, and nothing but scans, reads the source. */
    static void assertPinned(Query query, Catalog catalog) {
        var plan = new Planner(query, catalog).plan();
        var scans = plan.steps().stream()
                .filter(Scan.class::isInstance)
                .map(Scan.class::cast)
                .toList();
        assertThat(scans).isNotEmpty();
        for (var scan : scans) {
            for (var partition : catalog.partitions()) {
                assertThat(scan.pins()).containsKey(partition.column());
                assertThat(partition.members()).contains(scan.pins().get(partition.column()));
            }
        }
        var text = SqlWriter.write(plan, new ExpressionWriter(new DuckDbDialect(), false));
        assertThat(occurrences(text, "FROM " + catalog.source())).isEqualTo(scans.size());
        for (var partition : catalog.partitions()) {
            assertThat(occurrences(text, pin(partition))).as(text).isEqualTo(scans.size());
        }
    }

    private static String pin(Partition partition) {
        return partition.column() + " = '";
    }

    private static int occurrences(String text, String part) {
        return List.of((text + " ").split(java.util.regex.Pattern.quote(part))).size() - 1;
    }
}
