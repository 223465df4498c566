package salesassistant.app.conversation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Keeps conversations in memory. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    @Bean
    Conversations conversations(Clock clock, ApplicationEventPublisher events) {
        return new Conversations(clock, UUID::randomUUID, events);
    }
}
