package salesassistant.planted;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The planted offence's root; it is never started. */
@SpringBootApplication
public final class PlantedApplication {

    private PlantedApplication() {}
}
