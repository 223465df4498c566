package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;

/** Somebody who is not the proxy speaks to the server directly: E02 of the abuse cases. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"IDENTITY_MODE=databricks-apps", "TRUSTED_PROXIES=10.1.0.0/16,fd00::/8"})
class UntrustedPeerTests extends SignInTests {

    @Test
    void isNotBelieved(CapturedOutput output) {
        var reply = get(
                "/api/me",
                "X-Forwarded-Access-Token",
                WORKSPACE.tokenOf("anna"),
                "X-Forwarded-For",
                "10.1.2.3",
                "X-Real-Ip",
                "10.1.2.3");

        assertThat(code(reply)).isEqualTo("401 untrusted-proxy");
        assertThat(WORKSPACE.calls()).isEmpty();
        assertThat(securityLog(output)).hasSize(1).first().asString().doesNotContain("canary");
    }
}
