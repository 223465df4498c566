package salesassistant.app.edge;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.warehouse.Warehouse;

/** Whether the server lives, and whether it can answer questions. */
@RestController
class HealthController {

    private final Warehouse warehouse;

    HealthController(Warehouse warehouse) {
        this.warehouse = warehouse;
    }

    /** A word for how the server is. */
    record Health(@JsonProperty("status") String status) {}

    @Operation(operationId = "health", summary = "Is the server healthy?")
    @GetMapping(path = "/health", produces = "application/json")
    Health health() {
        return new Health("healthy");
    }

    @Operation(operationId = "livez", summary = "Does the process live?")
    @GetMapping(path = "/livez", produces = "application/json")
    Health lives() {
        return new Health("alive");
    }

    @Operation(operationId = "readyz", summary = "Can questions be answered?")
    @GetMapping(path = "/readyz", produces = "application/json")
    Health ready() {
        if (!warehouse.check().usable()) {
            throw new ProblemException(Problem.of(503, "not-ready", "The data cannot be read at the moment.")
                    .asRetryable());
        }
        return new Health("ready");
    }
}
