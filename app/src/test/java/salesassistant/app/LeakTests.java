package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;

/** A thousand requests of all kinds, good and bad, after which no token stands anywhere: E08 of the abuse cases. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"IDENTITY_MODE=databricks-apps", "RATE_LIMIT_PER_USER=150"})
@Timeout(300)
class LeakTests extends SignInTests {

    private static final String TOKEN = "X-Forwarded-Access-Token";
    private static final String EMAIL = "X-Forwarded-Email";
    private static final List<String> SECRETS = List.of("canary", "dapi", "eyJ", "Bearer ");

    @Test
    void noTokenIsInAnyReplyOrInTheLog(CapturedOutput output) {
        var good = WORKSPACE.tokenOf("anna");
        var revoked = WORKSPACE.tokenOf("anna");
        WORKSPACE.revoke(revoked);
        var jwt = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJjYW5hcnkifQ.";
        var replies = new ArrayList<HttpResponse<String>>();
        for (var round = 0; round < 100; round++) {
            replies.add(get("/api/me", TOKEN, good));
            replies.add(get("/api/genie/suggestions", TOKEN, good));
            replies.add(get("/api/genie/queries/none?token=" + good, TOKEN, good));
            replies.add(get("/api/conversations?q=" + good, TOKEN, good));
            replies.add(get("/api/me", TOKEN, revoked));
            replies.add(get("/api/me", TOKEN, good, EMAIL, "ceo@example.com"));
            replies.add(get("/api/me", TOKEN, jwt + "x".repeat(round)));
            replies.add(get("/api/me;" + good, TOKEN, good));
            replies.add(post("/api/genie/ask", TOKEN, good, "Authorization", "Bearer " + good));
            replies.add(get("/api/me", TOKEN, good, TOKEN, revoked));
        }

        assertThat(replies).hasSize(1000).extracting(HttpResponse::statusCode).contains(200, 400, 401, 429);
        assertThat(replies).allSatisfy(reply -> {
            assertThat(SECRETS).noneMatch(reply.body()::contains);
            assertThat(SECRETS).noneMatch(reply.headers().toString()::contains);
        });
        assertThat(output.getAll().lines().filter(line -> SECRETS.stream().anyMatch(line::contains)))
                .isEmpty();
        assertThat(securityLog(output)).hasSizeGreaterThan(100);
    }
}
