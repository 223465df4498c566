package salesassistant.app;

import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import salesassistant.app.doctor.Checkup;

/** Starts the assistant, or examines its connections. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SalesAssistant {

    public static void main(String[] arguments) {
        if (List.of(arguments).contains(Checkup.SWITCH)) {
            System.exit(Checkup.of(SalesAssistant.class, arguments, System.out));
        }
        SpringApplication.run(SalesAssistant.class, arguments);
    }
}
