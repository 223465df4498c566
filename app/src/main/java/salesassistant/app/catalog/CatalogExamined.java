package salesassistant.app.catalog;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.workspace.Credential;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.LeafView;

/** Whether the data are described in a way that questions can be answered from. */
@Component
@Order(40)
class CatalogExamined implements Examined {

    private static final int REMARKS_TOLD = 3;

    private final CatalogSettings settings;
    private final Optional<CompanyOpening> company;

    @Autowired
    CatalogExamined(CatalogSettings settings, ObjectProvider<CompanyOpening> company) {
        this(settings, Optional.ofNullable(company.getIfAvailable()));
    }

    private CatalogExamined(CatalogSettings settings, Optional<CompanyOpening> company) {
        this.settings = settings;
        this.company = company;
    }

    static CatalogExamined of(CatalogSettings settings, CompanyOpening company) {
        return new CatalogExamined(settings, Optional.of(company));
    }

    @Override
    public String connection() {
        return "Catalog";
    }

    @Override
    public Finding examine(Visit visit) {
        if (company.isEmpty()) {
            return Finding.works(
                    settings.inFiles()
                            ? "The data are described by " + settings.metricView() + "."
                            : "The data are the sample's, and described by its own files.");
        }
        if (!settings.atWorkspace()) {
            return settings.inFiles()
                    ? Finding.works("The workspace's table is described by " + settings.metricView() + ".")
                    : Finding.off(
                            "No catalog describes the company's sales, so only Genie can answer, where there is one.",
                            "Set DATABRICKS_METRIC_VIEW to the full name of a metric view, such as catalog.schema.view;"
                                    + " for Genie alone, GENIE_SPACE_ID and GENIE_TABLES.");
        }
        return visit.as()
                .map(as -> examine(company.get(), visit, as))
                .orElseGet(() -> Finding.untried(
                        settings.workspaceView() + " is read as whoever asks, and nobody has signed in here.",
                        "Sign in at the page and ask something."));
    }

    private Finding examine(CompanyOpening opening, Visit visit, Credential as) {
        try {
            return opening.definition(as, visit.deadline())
                    .map(view -> Finding.works(told(view)))
                    .orElseGet(() -> Finding.works(
                            settings.workspaceView() + " is a table, and described by " + settings.metricView() + "."));
        } catch (ProblemException failed) {
            return Finding.fails(failed.problem().detail(), "See docs/catalog.md, \"A company's own metric view\".");
        }
    }

    private String told(Catalog view) {
        var remarks = view.leafView().map(LeafView::remarks).orElseThrow();
        var told = "%s is a metric view with %d measures and %d dimensions."
                .formatted(
                        settings.workspaceView(),
                        view.measures().size(),
                        view.dimensions().size());
        if (remarks.isEmpty()) {
            return told;
        }
        return told + " Not everything in it is understood: "
                + String.join(" ", remarks.stream().limit(REMARKS_TOLD).toList())
                + (remarks.size() > REMARKS_TOLD ? " And " + (remarks.size() - REMARKS_TOLD) + " more." : "");
    }
}
