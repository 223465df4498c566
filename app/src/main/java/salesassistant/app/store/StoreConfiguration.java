package salesassistant.app.store;

import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How rooms reach the store: by statements of their own, several of them all or none. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    JdbcClient jdbcClient(DataSource store) {
        return JdbcClient.create(store);
    }

    @Bean
    TransactionTemplate transactions(DataSource store) {
        return new TransactionTemplate(new JdbcTransactionManager(store));
    }
}
