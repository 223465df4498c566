package salesassistant.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** A platform's proxy speaks HTTP/2 without TLS to the server behind it. */
class Http2Tests extends ServerTests {

    @Test
    void speaksHttp2WithoutTls() throws Exception {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
            var request = request("/health").build();

            var reply = client.send(request, HttpResponse.BodyHandlers.ofString());

            assertThat(reply.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertThat(reply.statusCode()).isEqualTo(200);
        }
    }
}
