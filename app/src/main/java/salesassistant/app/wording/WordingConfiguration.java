package salesassistant.app.wording;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import salesassistant.app.identity.Disclosure;
import salesassistant.app.language.LanguageModel;
import tools.jackson.databind.json.JsonMapper;

/** Puts the room together. */
@Configuration(proxyBeanMethods = false)
class WordingConfiguration {

    @Bean
    SentLog sentLog(JdbcClient store, Clock clock, WordingSettings settings) {
        return new SentLog(store, clock, settings.allowed());
    }

    @Bean
    Disclosure disclosure(Rewording rewording) {
        return () -> rewording.sees().code();
    }

    @Bean
    Rewording rewording(LanguageModel model, SentLog log, WordingSettings settings, JsonMapper json) {
        return new Rewording(model, new Prompts(json), log, settings);
    }

    @Bean
    Consulting consulting(LanguageModel model, SentLog log, WordingSettings settings, JsonMapper json) {
        return new Consulting(model, new Prompts(json), log, settings, json);
    }
}
