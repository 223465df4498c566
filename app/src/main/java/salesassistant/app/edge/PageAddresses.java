package salesassistant.app.edge;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.PathResourceResolver;

/** Answers every address of the page itself with the page, which then shows what the address names. */
final class PageAddresses extends PathResourceResolver {

    @Override
    protected @Nullable Resource getResource(String path, Resource location) throws IOException {
        var found = super.getResource(path, location);
        if (found != null || path.startsWith("api/") || path.contains(".")) {
            return found;
        }
        return super.getResource("index.html", location);
    }
}
