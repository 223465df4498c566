package salesassistant.app.language;

import io.github.bucket4j.TimeMeter;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts limits and measure around the model, where there is one. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration {

    private static final int AT_ONCE = 3;
    private static final int CALLERS_AT_FULL_SPEED = 6;

    @Bean
    LanguageModel languageModel(ObjectProvider<EndpointModel> endpoint, LanguageSettings settings) {
        return Optional.ofNullable(endpoint.getIfAvailable())
                .<LanguageModel>map(model -> guarded(model.model(), settings))
                .orElseGet(NoModel::new);
    }

    static LanguageModel guarded(LanguageModel model, LanguageSettings settings) {
        var each = new Limits.Most(settings.aMinute(), AT_ONCE);
        var everybody = new Limits.Most(settings.aMinute() * CALLERS_AT_FULL_SPEED, AT_ONCE * CALLERS_AT_FULL_SPEED);
        var limits = new Limits(each, everybody, TimeMeter.SYSTEM_MILLISECONDS);
        return new FittedModel(new LimitedModel(model, limits), settings.mostRead(), settings.mostWritten());
    }
}
