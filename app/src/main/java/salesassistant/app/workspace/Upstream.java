package salesassistant.app.workspace;

import java.util.Arrays;

/** The parts of a workspace that fail, and are spared, each for itself. */
enum Upstream {
    STATEMENTS("/api/2.0/sql/", 64),
    GENIE("/api/2.0/genie/", 64),
    MODELS("/serving-endpoints/", 32),
    CATALOG("/api/2.1/unity-catalog/", 16),
    DASHBOARDS("/api/2.0/lakeview/", 16),
    PEOPLE("/api/2.0/preview/scim/", 16),
    STORAGE("", 32),
    OTHER("/", 16);

    private final String prefix;
    private final int places;

    Upstream(String prefix, int places) {
        this.prefix = prefix;
        this.places = places;
    }

    static Upstream of(Call call) {
        return Arrays.stream(values())
                .filter(part -> !part.prefix.isEmpty() && call.path().startsWith(part.prefix))
                .findFirst()
                .orElse(OTHER);
    }

    /** How many requests are under way at once. */
    int places() {
        return places;
    }
}
