package salesassistant.app.conversation;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Keeps conversations in the store. */
@Configuration(proxyBeanMethods = false)
class ConversationConfiguration {

    private static final int KEPT_FOR_EACH = 100;

    @Bean
    Conversations conversations(
            JdbcClient store,
            TransactionTemplate transactions,
            JsonMapper json,
            Clock clock,
            ApplicationEventPublisher events) {
        var tables = new ConversationTables(store, transactions, json, KEPT_FOR_EACH);
        return new Conversations(tables, clock, UUID::randomUUID, events);
    }
}
