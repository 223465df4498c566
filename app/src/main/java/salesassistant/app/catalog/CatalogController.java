package salesassistant.app.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;

/** What may be asked about, over HTTP. */
@RestController
class CatalogController {

    private static final int LONGEST_TEXT = 200;

    private final Catalogs catalogs;

    CatalogController(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    /** Something a chip may be changed to; its id is an edit's value. */
    record CatalogOption(
            @JsonProperty("id") String id,
            @JsonProperty("label") String label) {}

    @Operation(operationId = "options", summary = "What a chip of a kind may be changed to")
    @GetMapping(path = "/api/catalog/options", produces = "application/json")
    List<CatalogOption> options(
            Caller caller,
            @RequestParam("kind") String kind,
            @RequestParam(name = "q", defaultValue = "") String text,
            Locale locale) {
        if (text.length() > LONGEST_TEXT) {
            throw new ProblemException(
                    Problem.of(400, "invalid-request", "q: has at most " + LONGEST_TEXT + " characters."));
        }
        var known = CatalogOptions.kind(kind)
                .orElseThrow(() -> new ProblemException(
                        Problem.of(400, "invalid-request", "kind: is none of the kinds a chip can have.")));
        if (!catalogs.given()) {
            return List.of();
        }
        var open = catalogs.of(caller, Deadline.in(Catalogs.PATIENCE));
        return new CatalogOptions(open)
                .find(known, text, PageLanguage.of(locale)).stream()
                        .map(option -> new CatalogOption(option.id(), option.label()))
                        .toList();
    }
}
