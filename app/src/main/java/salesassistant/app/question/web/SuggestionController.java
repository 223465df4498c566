package salesassistant.app.question.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.catalog.PageLanguage;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.identity.Caller;

/** Questions to begin with, in the language of the page. */
@RestController
class SuggestionController {

    private final Catalogs catalogs;

    SuggestionController(Catalogs catalogs) {
        this.catalogs = catalogs;
    }

    @Operation(operationId = "suggestions", summary = "Questions to begin with")
    @GetMapping(path = "/api/genie/suggestions", produces = "application/json")
    List<String> suggestions(Caller caller, Locale locale) {
        if (!catalogs.given()) {
            return List.of();
        }
        var open = catalogs.of(caller, Deadline.in(Catalogs.PATIENCE));

        return open.suggestions(PageLanguage.of(locale));
    }
}
