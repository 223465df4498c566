package salesassistant.app;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import salesassistant.app.identity.Caller;
import salesassistant.app.identity.Callers;
import salesassistant.app.workspace.Credential;
import salesassistant.app.workspace.Token;

/** The server as it is, but with several people, each with her own token of the simulated workspace. */
@TestConfiguration(proxyBeanMethods = false)
class CompanyWorld {

    @Bean
    @Primary
    Callers threePeople() {
        return new Callers() {
            @Override
            public Caller behind(HttpServletRequest request) {
                var name = request.getHeader(TestWorld.CALLER);
                return name == null ? caller("anna") : caller(name);
            }

            @Override
            public String mode() {
                return "local";
            }
        };
    }

    static Caller caller(String name) {
        return new Caller(name, name, Optional.of(Credential.of(Token.of("dapi-" + name))));
    }
}
