package salesassistant.app.catalog;

import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Members;

/** The catalog in use, with what the data really holds of it. */
public record OpenCatalog(Catalog catalog, Members members, DataSpan span) {}
