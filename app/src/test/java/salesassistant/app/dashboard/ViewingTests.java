package salesassistant.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import salesassistant.app.MovedClock;
import salesassistant.app.identity.Caller;

class ViewingTests {

    private static final Board SALES = new Board("01f0a8ea42f5124ba8182d499c5c292f", "Sales");
    private static final Board STOCK = new Board("01f0a8ea42f5124ba8182d499c5c2930", "Stock");
    private static final Caller ANNA = new Caller("1001", "Anna");
    private static final Caller BO = new Caller("1002", "Bo");

    private final MovedClock clock = new MovedClock();
    private final AtomicInteger made = new AtomicInteger();
    private final Viewing viewing = new Viewing(new TwoBoards(), Optional.of(this::make), clock);

    @Test
    void needsNoHandleWhereThePersonIsSignedInThere() {
        var plain = new Viewing(new TwoBoards(), Optional.empty(), clock);

        assertThat(plain.handle(ANNA, SALES)).isEmpty();
        assertThat(plain.renewed(ANNA, SALES)).isEmpty();
        assertThat(plain.look(ANNA, "anything")).isEmpty();
    }

    @Test
    void givesATokenForAHandleOnce() {
        var handle = handle(ANNA, SALES);

        assertThat(viewing.look(ANNA, handle).orElseThrow().board()).isEqualTo(SALES);
        assertThat(viewing.look(ANNA, handle)).isEmpty();
    }

    @Test
    void givesNothingForSomebodyElsesHandleAndLeavesItHers() {
        var handle = handle(ANNA, SALES);

        assertThat(viewing.look(BO, handle)).isEmpty();
        assertThat(viewing.look(ANNA, handle)).isPresent();
    }

    @Test
    void givesNothingForAHandleAMinuteOld() {
        var handle = handle(ANNA, SALES);
        clock.move(Duration.ofMinutes(1));

        assertThat(viewing.look(ANNA, handle)).isEmpty();
    }

    @Test
    void makesOneTokenForAHundredRenewalsAtATime() throws InterruptedException {
        var start = new CountDownLatch(1);
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            IntStream.range(0, 100)
                    .forEach(at -> pool.execute(() -> {
                        await(start);
                        viewing.renewed(ANNA, SALES);
                    }));
            start.countDown();
        }

        assertThat(made).hasValue(1);
    }

    @Test
    void neverSharesATokenBetweenPeopleOrDashboards() {
        var hers = token(ANNA, SALES);

        assertThat(token(ANNA, SALES)).isEqualTo(hers);
        assertThat(token(BO, SALES)).isNotEqualTo(hers);
        assertThat(token(ANNA, STOCK)).isNotEqualTo(hers);
    }

    @Test
    void renewsATokenWhenThePageAsksAndAtTheLatestAfterThirtyMinutes() {
        var look = viewing.look(ANNA, handle(ANNA, SALES)).orElseThrow();
        assertThat(Duration.between(clock.instant(), look.renewAt())).isEqualTo(Duration.ofMinutes(30));

        clock.move(Duration.ofMinutes(2));
        assertThat(token(ANNA, SALES)).as("a second tab").isEqualTo(look.token().text());
        viewing.renewed(ANNA, SALES);
        var renewed = token(ANNA, SALES);
        assertThat(renewed).isNotEqualTo(look.token().text());

        clock.move(Duration.ofMinutes(30));
        assertThat(token(ANNA, SALES)).isNotEqualTo(renewed);
    }

    @Test
    void renewsAShortTokenFiveMinutesBeforeItsEnd() {
        var brief = new Viewing(
                new TwoBoards(),
                Optional.of(
                        (board, viewer) -> new ViewerToken("t", clock.instant().plus(Duration.ofMinutes(12)))),
                clock);

        var look =
                brief.look(ANNA, brief.handle(ANNA, SALES).orElseThrow().text()).orElseThrow();

        assertThat(Duration.between(clock.instant(), look.renewAt())).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void tellsViewersApartWithoutTheirNames() {
        assertThat(Viewer.of(ANNA))
                .isEqualTo(Viewer.of(new Caller("1001", "Anna Berg")))
                .isNotEqualTo(Viewer.of(BO))
                .doesNotContain("1001")
                .matches("[0-9a-f]{32}");
    }

    @Test
    void printsNeitherTokenNorHandle() {
        var look = viewing.look(ANNA, handle(ANNA, SALES)).orElseThrow();

        assertThat(look.toString()).doesNotContain(look.token().text());
        assertThat(viewing.handle(ANNA, SALES).orElseThrow()).hasToString("Handle");
    }

    private ViewerToken make(Board board, String viewer) {
        var text = board.id() + viewer + made.incrementAndGet();
        return new ViewerToken(text, clock.instant().plus(Duration.ofHours(1)));
    }

    private String handle(Caller caller, Board board) {
        return viewing.handle(caller, board).orElseThrow().text();
    }

    private String token(Caller caller, Board board) {
        return viewing.look(caller, handle(caller, board)).orElseThrow().token().text();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Two dashboards of a workspace. */
    static final class TwoBoards implements Boards {

        @Override
        public List<Board> all() {
            return List.of(SALES, STOCK);
        }

        @Override
        public Optional<URI> origin() {
            return Optional.of(URI.create("https://adb-42.7.azuredatabricks.net"));
        }

        @Override
        public URI framed(Board board) {
            return URI.create(origin().orElseThrow() + "/embed/" + board.id());
        }

        @Override
        public URI opened(Board board) {
            return URI.create(origin().orElseThrow() + "/" + board.id());
        }
    }
}
