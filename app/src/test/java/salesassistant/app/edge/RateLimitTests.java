package salesassistant.app.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.unit.DataSize;
import salesassistant.app.problem.ProblemWriter;
import tools.jackson.databind.json.JsonMapper;

/** How often somebody not yet known may begin to sign in. */
class RateLimitTests {

    private static final int EACH = 5;
    private static final int ALL = 12;

    private final RateLimit limit = new RateLimit(
            new EdgeSettings(DataSize.ofKilobytes(64), Duration.ofSeconds(10), "", List.of(), EACH, ALL),
            new ProblemWriter(new JsonMapper()));

    @ParameterizedTest
    @ValueSource(strings = {"/login", "/oauth/callback"})
    void oneAddressKeepsNobodyElseFromSigningIn(String path) {
        assertThat(statuses(path, "192.0.2.1", 100).stream().filter(status -> status == 200))
                .hasSize(EACH);
        assertThat(statuses(path, "192.0.2.2", 1)).containsExactly(200);
    }

    @Test
    void allAddressesTogetherHaveACeiling() {
        var statuses = IntStream.range(0, 20)
                .mapToObj(i -> statuses("/login", "192.0.2." + i, 1).getFirst())
                .toList();

        assertThat(statuses.stream().filter(status -> status == 200)).hasSize(ALL);
        assertThat(statuses.getLast()).isEqualTo(429);
    }

    @Test
    void aPageThatCostsNothingIsNotCounted() {
        assertThat(statuses("/", "192.0.2.1", 100)).containsOnly(200);
    }

    private List<Integer> statuses(String path, String address, int times) {
        return IntStream.range(0, times).mapToObj(_ -> status(path, address)).toList();
    }

    private int status(String path, String address) {
        var request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        var response = new MockHttpServletResponse();
        try {
            limit.doFilter(request, response, new MockFilterChain());
        } catch (Exception unexpected) {
            throw new AssertionError(unexpected);
        }
        return response.getStatus();
    }
}
