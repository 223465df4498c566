package salesassistant.app.catalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Catalog;
import salesassistant.semantics.catalog.CatalogException;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Member;
import salesassistant.semantics.catalog.Members;
import salesassistant.semantics.catalog.check.DataChecks;
import salesassistant.semantics.reading.WorkingSuggestions;
import salesassistant.semantics.sql.SqlStatement;
import salesassistant.semantics.sql.ViewStatements;

/** Asks a company's metric view for its days and its members, and whether the caller may compute what it offers. */
final class ViewReading {

    private static final Logger LOG = LoggerFactory.getLogger(ViewReading.class);
    private static final int LONGEST_NAME = 200;

    private final Catalog catalog;
    private final Looking data;
    private final int most;

    ViewReading(Catalog catalog, Looking data, int most) {
        this.catalog = catalog;
        this.data = data;
        this.most = most;
    }

    OpenCatalog read(Compilers compilers) {
        DataChecks.of(catalog).forEach(data::check);
        var span = span();
        var found = Looking.sideBySide(ViewStatements.members(catalog, most + 1).entrySet().stream()
                .map(entry -> (Callable<Found>) () -> found(entry.getKey(), entry.getValue()))
                .toList());
        var byDimension = new LinkedHashMap<String, List<Member>>();
        var tooMany = new LinkedHashSet<String>();
        for (var one : found) {
            one.members()
                    .ifPresentOrElse(all -> byDimension.put(one.dimension(), all), () -> tooMany.add(one.dimension()));
        }
        var members = new Members(byDimension);
        var working = WorkingSuggestions.in(catalog, members, span);
        return new OpenCatalog(working, members, span, compilers.of(working), tooMany);
    }

    private DataSpan span() {
        var days = data.run(ViewStatements.span(catalog), 1).rows().getFirst();
        if (days.getFirst() == null) {
            throw new CatalogException("it holds no row that you may see");
        }
        return DataSpan.ofDays((LocalDate) Objects.requireNonNull(days.getFirst()), (LocalDate)
                Objects.requireNonNull(days.getLast()));
    }

    /** A dimension with its members; with none of them, where there are too many to know all. */
    private record Found(String dimension, Optional<List<Member>> members) {}

    private Found found(String dimension, SqlStatement statement) {
        try {
            var members = new ArrayList<Member>();
            for (var row : data.run(statement, most + 1).rows()) {
                var name = String.valueOf(row.getFirst());
                if (!name.isBlank() && name.length() <= LONGEST_NAME) {
                    members.add(new Member(dimension, name, Map.of()));
                }
            }
            return new Found(dimension, Optional.<List<Member>>of(members).filter(all -> all.size() <= most));
        } catch (WarehouseFailure failure) {
            if (failure.kind() != WarehouseFailure.Kind.REFUSED) {
                throw failure;
            }
            LOG.warn("The members of {} cannot be read: {}", dimension, Looking.reason(failure));
            return new Found(dimension, Optional.of(List.of()));
        }
    }
}
