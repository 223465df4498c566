package salesassistant.app.edge;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may send, and how long it may take to send it.
 *
 * @param bodyLimit the largest body read
 * @param bodyTimeout how long a body may take to arrive
 */
@ConfigurationProperties("edge")
record EdgeSettings(
        @DefaultValue("64KB") DataSize bodyLimit,
        @DefaultValue("10s") Duration bodyTimeout) {}
