package salesassistant.app.warehouse.databricks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.Warehouse.Fetched;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.workspace.ScriptedUpstream;
import salesassistant.app.workspace.ScriptedUpstream.Answer;
import salesassistant.app.workspace.ScriptedUpstream.Request;
import salesassistant.app.workspace.Workspaces;

/** A result of twenty chunks of which one is not what it should be, once or always. */
@Timeout(180)
@Execution(ExecutionMode.CONCURRENT)
class ChunkFaultTests {

    private static final int BROKEN = 7;

    /** What is wrong with a chunk that comes with a reply. */
    enum Trouble {
        RESET(Kind.UNREACHABLE),
        SERVER_ERROR(Kind.UNREACHABLE),
        CUT(Kind.UNREADABLE),
        ROW_MISSING(Kind.INCOMPLETE),
        ROW_TOO_MANY(Kind.INCOMPLETE),
        ANOTHER_CHUNK(Kind.INCOMPLETE),
        ANOTHER_OFFSET(Kind.INCOMPLETE),
        ANOTHER_COUNT(Kind.INCOMPLETE),
        NO_ROWS(Kind.INCOMPLETE),
        ROWS_THAT_ARE_NONE(Kind.INCOMPLETE);

        private final Kind told;

        Trouble(Kind told) {
            this.told = told;
        }

        Answer answer() {
            return switch (this) {
                case RESET -> Answer.reset(Arrays.copyOf(Answer.bytes(200, TwentyChunks.inline(BROKEN)), 500));
                case SERVER_ERROR -> Answer.json(500, "{}");
                case CUT -> Answer.json(200, TwentyChunks.inline(BROKEN).substring(0, 300));
                case ROW_MISSING -> Answer.json(200, TwentyChunks.inline(BROKEN).replace("[\"705\"],", ""));
                case ROW_TOO_MANY ->
                    Answer.json(200, TwentyChunks.inline(BROKEN).replace("[\"705\"],", "[\"705\"],[\"705\"],"));
                case ANOTHER_CHUNK -> Answer.json(200, TwentyChunks.inline(BROKEN - 1));
                case ANOTHER_OFFSET ->
                    Answer.json(200, TwentyChunks.inline(BROKEN).replace("\"row_offset\":700", "\"row_offset\":600"));
                case ANOTHER_COUNT ->
                    Answer.json(200, TwentyChunks.inline(BROKEN).replace("\"row_count\":100", "\"row_count\":99"));
                case NO_ROWS -> Answer.json(200, "{\"chunk_index\":7}");
                case ROWS_THAT_ARE_NONE ->
                    Answer.json(200, TwentyChunks.inline(BROKEN).replace("[\"705\"]", "705"));
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void r17FetchesAChunkAgainThatWasWrongOnce(Trouble trouble) {
        var asked = new AtomicInteger();
        try (var upstream =
                ScriptedUpstream.answering(request -> chunk(request) == BROKEN && asked.getAndIncrement() == 0
                        ? trouble.answer()
                        : TwentyChunks.inlineAnswer(request))) {
            assertThat(read(upstream))
                    .isEqualTo(LongStream.range(0, 2000).boxed().toList());
            assertThat(asked.get()).isEqualTo(2);
            assertThat(starts(upstream)).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void r17ShowsNoRowsWhereAChunkStaysWrong(Trouble trouble) {
        var asked = new AtomicInteger();
        try (var upstream = ScriptedUpstream.answering(request -> {
            if (chunk(request) == BROKEN) {
                asked.incrementAndGet();
                return trouble.answer();
            }
            return TwentyChunks.inlineAnswer(request);
        })) {
            var failure = catchThrowableOfType(WarehouseFailure.class, () -> read(upstream));

            assertThat(failure.kind()).isEqualTo(trouble.told);
            assertThat(asked.get()).isBetween(2, 3);
            assertThat(starts(upstream)).isEqualTo(1);
        }
    }

    @Test
    void fetchesOnlyTheChunksAPageNeeds() {
        try (var upstream = ScriptedUpstream.answering(TwentyChunks::inlineAnswer)) {
            var warehouse = Warehouses.at(upstream.address());
            fetch(warehouse, Page.first(100));
            var page = fetch(warehouse, new Page(1150, 100));

            assertThat(Warehouses.ids(page))
                    .isEqualTo(LongStream.range(1150, 1250).boxed().toList());
            assertThat(page.table().rowCount()).isEqualTo(2000);
            assertThat(upstream.requests().stream().filter(r -> chunk(r) >= 0).map(ChunkFaultTests::chunk))
                    .containsExactly(11, 12);
        }
    }

    @Test
    void r16AsksForANewLinkOnceWhereOneHasExpired() {
        var fetched = new ConcurrentHashMap<Integer, Integer>();
        try (var storage = ScriptedUpstream.answering(request -> {
                    var index = Integer.parseInt(request.line().replaceAll(".*/results/(\\d+).*", "$1"));
                    var expired = fetched.merge(index, 1, Integer::sum) == 1 && index >= BROKEN;
                    return expired
                            ? Answer.json(403, "<Error><Code>AuthenticationFailed</Code></Error>")
                            : Answer.json(200, TwentyChunks.rows(index));
                });
                var upstream =
                        ScriptedUpstream.answering(request -> TwentyChunks.linkedAnswer(request, storage.address()))) {
            assertThat(read(upstream))
                    .isEqualTo(LongStream.range(0, 2000).boxed().toList());

            assertThat(storage.requests())
                    .hasSize(20 + 20 - BROKEN)
                    .allSatisfy(request ->
                            assertThat(request.header("Authorization")).isEmpty());
            assertThat(starts(upstream)).isEqualTo(1);
        }
    }

    @Test
    void r16GivesUpALinkThatIsExpiredAgain() {
        try (var storage = ScriptedUpstream.answering(_ -> Answer.json(403, "<Error/>"));
                var upstream =
                        ScriptedUpstream.answering(request -> TwentyChunks.linkedAnswer(request, storage.address()))) {
            var failure = catchThrowableOfType(WarehouseFailure.class, () -> read(upstream));

            assertThat(failure.kind()).isEqualTo(Kind.RESULT_EXPIRED);
            assertThat(storage.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Trouble.class,
            names = {"ROW_MISSING", "ROW_TOO_MANY", "CUT", "ROWS_THAT_ARE_NONE"})
    void r17TakesNothingIncompleteFromBehindALink(Trouble trouble) {
        var wrong = Objects.requireNonNull(Map.of(
                        Trouble.ROW_MISSING, TwentyChunks.rows(BROKEN).replace("[\"705\"],", ""),
                        Trouble.ROW_TOO_MANY, TwentyChunks.rows(BROKEN).replace("[\"705\"],", "[\"705\"],[\"705\"],"),
                        Trouble.CUT, TwentyChunks.rows(BROKEN).substring(0, 300),
                        Trouble.ROWS_THAT_ARE_NONE, TwentyChunks.rows(BROKEN).replace("[\"705\"]", "705"))
                .get(trouble));
        try (var storage = ScriptedUpstream.answering(request -> request.line().contains("/results/" + BROKEN + "?")
                        ? Answer.json(200, wrong)
                        : Answer.json(
                                200,
                                TwentyChunks.rows(
                                        Integer.parseInt(request.line().replaceAll(".*/results/(\\d+).*", "$1")))));
                var upstream =
                        ScriptedUpstream.answering(request -> TwentyChunks.linkedAnswer(request, storage.address()))) {
            var failure = catchThrowableOfType(WarehouseFailure.class, () -> read(upstream));

            assertThat(failure.kind()).isEqualTo(Kind.INCOMPLETE);
            assertThat(storage.requests().stream().filter(r -> r.line().contains("/results/" + BROKEN + "?")))
                    .hasSize(3);
        }
    }

    private static List<@Nullable Object> read(ScriptedUpstream upstream) {
        return Warehouses.ids(fetch(Warehouses.at(upstream.address()), Page.first(2000)));
    }

    private static Fetched fetch(DatabricksWarehouse warehouse, Page page) {
        return warehouse.run(
                Warehouses.sql("SELECT n"),
                page,
                Warehouses.anna(Workspaces.lent("anna-token")),
                Deadline.in(Duration.ofSeconds(60)));
    }

    private static int chunk(Request request) {
        return TwentyChunks.asked(request);
    }

    private static long starts(ScriptedUpstream upstream) {
        return upstream.requests().stream()
                .filter(request -> request.line().startsWith("POST /api/2.0/sql/statements HTTP"))
                .count();
    }
}
