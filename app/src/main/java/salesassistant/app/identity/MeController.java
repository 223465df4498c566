package salesassistant.app.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Tells the caller who she is to us, and lets her go. */
@RestController
class MeController {

    private final Callers callers;
    private final Surroundings surroundings;
    private final Disclosure disclosure;

    MeController(Callers callers, Surroundings surroundings, Disclosure disclosure) {
        this.callers = callers;
        this.surroundings = surroundings;
        this.disclosure = disclosure;
    }

    /**
     * Who is asking.
     *
     * @param email where it is known
     * @param mode how she signed in
     * @param signsOut whether she can sign out here
     * @param asOf the last day the data holds for her, once they have been looked at
     * @param connected what answers her questions
     * @param modelSees what of her answers a language model may be shown
     */
    record Me(
            @JsonProperty("name") String name,

            @JsonProperty("email") @Nullable String email,

            @JsonProperty("mode") String mode,
            @JsonProperty("signs_out") boolean signsOut,

            @JsonProperty("as_of") @Nullable LocalDate asOf,

            @JsonProperty("connected") List<String> connected,

            @JsonProperty("model_sees") @Schema(allowableValues = {"nothing", "figures", "rows"})
            String modelSees) {}

    @Operation(operationId = "me", summary = "Who is asking, how signed in, and what is connected")
    @GetMapping(path = "/api/me", produces = "application/json")
    Me me(Caller caller) {
        return new Me(
                caller.name(),
                caller.email().orElse(null),
                callers.mode(),
                callers.signsOut(),
                surroundings.asOf(caller).orElse(null),
                surroundings.connected(),
                disclosure.modelSees());
    }

    @Operation(operationId = "logout", summary = "End the session")
    @PostMapping("/api/logout")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request) {
        callers.signOut(request);
    }
}
