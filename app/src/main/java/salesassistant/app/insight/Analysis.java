package salesassistant.app.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.identity.Caller;
import salesassistant.app.problem.Problem;
import salesassistant.app.problem.ProblemException;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Outcome;
import salesassistant.app.question.Paging;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.ShownInsight;
import salesassistant.app.question.Step;
import salesassistant.semantics.catalog.DataSpan;
import salesassistant.semantics.catalog.Language;
import salesassistant.semantics.narration.InsightNarrator;
import salesassistant.semantics.narration.InsightText;
import salesassistant.semantics.narration.Recommendation;
import salesassistant.semantics.query.Column;

/** What stands out in one table: an answer of the caller's, or a table she brings. */
@Component
public class Analysis {

    private static final Set<String> ANOMALIES = Set.of("anomaly", "level_shift");

    private final Asking asking;
    private final Paging paging;
    private final Catalogs catalogs;
    private final QuestionSettings settings;
    private final Clock clock;

    Analysis(Asking asking, Paging paging, Catalogs catalogs, QuestionSettings settings, Clock clock) {
        this.asking = asking;
        this.paging = paging;
        this.catalogs = catalogs;
        this.settings = settings;
        this.clock = clock;
    }

    /** What was found: what stands out, what is out of the ordinary, and what to do next. */
    public record Analysed(
            List<ShownInsight> insights, List<ShownInsight> anomalies, List<Recommendation> recommendations) {

        public Analysed {
            insights = List.copyOf(insights);
            anomalies = List.copyOf(anomalies);
            recommendations = List.copyOf(recommendations);
        }
    }

    /** An answer of the caller's, waited for where it is still to come. */
    public Analysed of(Caller caller, UUID query) {
        var question = asking.find(caller, query);
        if (question.progress().ended(settings.patience()) instanceof Step.Answered(Outcome outcome)) {
            if (outcome instanceof Outcome.Answered answered) {
                return analysed(
                        answered.narrative().insights(), answered.table().columns());
            }
            if (outcome instanceof Outcome.AnsweredByGenie answered) {
                var headers =
                        answered.table().columns().stream().map(Column::name).toList();
                var whole = paging.whole(question, outcome) instanceof Outcome.WithTable fetched
                        ? fetched.table()
                        : answered.table();
                return guessed(headers, whole.rows(), whole.rowCount(), answered.language(), catalogs.known(caller));
            }
        }
        throw new ProblemException(
                Problem.of(409, "nothing-to-analyze", "query_id: names a question without a table to look at."));
    }

    /**
     * A table the caller brings: her own data, which nothing else is taken from.
     *
     * @param rowCount how many rows it has with those she left out
     */
    public Analysed of(
            Caller caller,
            List<String> headers,
            List<? extends List<@Nullable Object>> rows,
            long rowCount,
            Language language) {
        return guessed(headers, rows, rowCount, language, catalogs.known(caller));
    }

    private Analysed guessed(
            List<String> headers,
            List<? extends List<@Nullable Object>> rows,
            long rowCount,
            Language language,
            Optional<OpenCatalog> open) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Predicate<String> works =
                question -> open.filter(known -> known.answers(question)).isPresent();
        return GuessedTable.of(headers, rows, rowCount, today)
                .map(guessed -> analysed(
                        InsightNarrator.narrate(
                                        guessed.query(),
                                        guessed.table(),
                                        guessed.catalog(),
                                        new DataSpan(
                                                guessed.query().period().firstWeekEnd(),
                                                guessed.query().period().lastWeekEnd()),
                                        language)
                                .stream()
                                .map(insight -> insight.asking(works))
                                .toList(),
                        guessed.table().columns()))
                .orElseGet(() -> new Analysed(List.of(), List.of(), List.of()));
    }

    private static Analysed analysed(List<InsightText> found, List<Column> columns) {
        return new Analysed(
                shown(found.stream().filter(one -> !isAnomaly(one)), columns),
                shown(found.stream().filter(Analysis::isAnomaly), columns),
                found.stream().flatMap(one -> one.next().stream()).distinct().toList());
    }

    private static boolean isAnomaly(InsightText one) {
        return ANOMALIES.contains(one.insight().kind());
    }

    private static List<ShownInsight> shown(Stream<InsightText> found, List<Column> columns) {
        return found.map(one -> ShownInsight.of(one, columns)).toList();
    }
}
