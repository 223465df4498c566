package salesassistant.app.store.sqlite;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.store.StoreSettings;

/** Opens the store. */
@Configuration(proxyBeanMethods = false)
class SqliteConfiguration {

    @Bean(destroyMethod = "close")
    HikariDataSource store(StoreSettings settings, ApplicationContext context) {
        // A wrong setting of any room stops the start before a file is made.
        context.getBeansWithAnnotation(ConfigurationProperties.class);
        return SqliteStore.open(settings);
    }
}
