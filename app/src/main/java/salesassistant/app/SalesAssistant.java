package salesassistant.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the assistant. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SalesAssistant {

    public static void main(String[] arguments) {
        SpringApplication.run(SalesAssistant.class, arguments);
    }
}
