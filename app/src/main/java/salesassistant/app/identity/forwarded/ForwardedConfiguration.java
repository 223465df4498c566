package salesassistant.app.identity.forwarded;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.identity.Callers;
import salesassistant.app.identity.Mode;
import salesassistant.app.identity.People;
import salesassistant.app.identity.SignInBy;
import salesassistant.app.problem.SettingException;

/** Who is asking where a proxy in front has signed people in. */
@Configuration(proxyBeanMethods = false)
@SignInBy(Mode.FORWARDED)
class ForwardedConfiguration {

    @Bean
    Callers forwardedCallers(ForwardedSettings settings, ObjectProvider<People> people, Clock clock) {
        var known = people.getIfAvailable();
        if (known == null) {
            throw new SettingException(
                    "IDENTITY_MODE is " + Mode.FORWARDED.word() + ", but DATABRICKS_HOST is not set.",
                    "Set DATABRICKS_HOST to the workspace that the people come from.");
        }
        return new ForwardedCallers(new TrustedPeers(settings.trustedProxies()), known, clock);
    }

    @Bean
    ProxyExamined proxyExamined(ForwardedSettings settings) {
        return new ProxyExamined(settings);
    }
}
