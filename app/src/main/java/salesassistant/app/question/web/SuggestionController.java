package salesassistant.app.question.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.catalog.PageLanguage;

/** Questions to begin with, in the language of the page. */
@RestController
class SuggestionController {

    private final OpenCatalog open;

    SuggestionController(OpenCatalog open) {
        this.open = open;
    }

    @Operation(operationId = "suggestions", summary = "Questions to begin with")
    @GetMapping(path = "/api/genie/suggestions", produces = "application/json")
    List<String> suggestions(Locale locale) {

        return open.catalog().suggestions().getOrDefault(PageLanguage.of(locale), List.of());
    }
}
