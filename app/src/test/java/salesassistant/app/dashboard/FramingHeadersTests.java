package salesassistant.app.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import salesassistant.app.MovedClock;

class FramingHeadersTests {

    private static final String WORKSPACE = "https://adb-42.7.azuredatabricks.net";
    private static final String OURS = "default-src 'none'; frame-ancestors 'none'";

    private final MovedClock clock = new MovedClock();
    private final Viewing plain = new Viewing(new ViewingTests.TwoBoards(), Optional.empty(), clock);
    private final Viewing onOurPage = new Viewing(
            new ViewingTests.TwoBoards(),
            Optional.of((board, viewer) -> new ViewerToken("t", clock.instant().plus(Duration.ofHours(1)))),
            clock);

    @Test
    void namesNothingToFrameWithoutADashboard() throws Exception {
        var none = new Viewing(new OwnBoards(List.of()), Optional.empty(), clock);

        assertThat(policy(none, "/")).isEqualTo(OURS);
    }

    @Test
    void namesOnlyOurselvesForOurOwnDashboardWhichFramesNothing() throws Exception {
        var own = new Viewing(new OwnBoards(List.of(new Board("overview", "Overview"))), Optional.empty(), clock);

        assertThat(policy(own, "/")).isEqualTo(OURS + "; frame-src 'self'");
        assertThat(policy(own, "/dashboard/board")).isEqualTo("default-src 'none'; frame-ancestors 'self'");
        assertThat(policy(own, "/dashboard/board.html")).isEqualTo("default-src 'none'; frame-ancestors 'self'");
        assertThat(policy(own, "/dashboard/boards")).contains("frame-ancestors 'none'");
    }

    @Test
    void namesExactlyTheWorkspace() throws Exception {
        assertThat(policy(plain, "/")).isEqualTo(OURS + "; frame-src " + WORKSPACE);
        assertThat(policy(plain, "/dashboard/embed")).contains("frame-ancestors 'none'");
    }

    @Test
    void namesOnlyOurselvesWhereOurPageHoldsTheToken() throws Exception {
        assertThat(policy(onOurPage, "/")).isEqualTo(OURS + "; frame-src 'self'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dashboard/embed", "/dashboard/embed.html"})
    void letsThePageWithTheTokenFrameTheWorkspaceAndBeFramedByUsAlone(String path) throws Exception {
        assertThat(policy(onOurPage, path))
                .contains("default-src 'none'", "frame-src " + WORKSPACE + ";", "frame-ancestors 'self'")
                .doesNotContain("unsafe", "frame-ancestors 'none'");
    }

    @Test
    void letsNobodyKeepThePageWithTheToken() throws Exception {
        assertThat(filtered(onOurPage, "/dashboard/embed").getHeader("Cache-Control"))
                .isEqualTo("no-store");
    }

    private static @Nullable String policy(Viewing viewing, String path) throws ServletException, IOException {
        return filtered(viewing, path).getHeader("Content-Security-Policy");
    }

    private static MockHttpServletResponse filtered(Viewing viewing, String path) throws ServletException, IOException {
        var response = new MockHttpServletResponse();
        response.setHeader("Content-Security-Policy", OURS);
        new FramingHeaders(viewing).doFilter(new MockHttpServletRequest("GET", path), response, new MockFilterChain());
        return response;
    }

    /** Boards on a page of ours. */
    private record OwnBoards(List<Board> all) implements Boards {

        @Override
        public Optional<URI> origin() {
            return Optional.empty();
        }

        @Override
        public URI framed(Board board) {
            return URI.create(PAGE + "?board=" + board.id());
        }

        @Override
        public URI opened(Board board) {
            return framed(board);
        }
    }
}
