package salesassistant.app.question;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.meaning.Translation;
import salesassistant.app.warehouse.Page;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.insight.change.Explanation;
import salesassistant.semantics.insight.change.Inquiry;
import salesassistant.semantics.insight.change.Investigation;
import salesassistant.semantics.insight.change.WhyQuestion;
import salesassistant.semantics.reading.Interpretation.Understood;
import salesassistant.semantics.sql.Compilation;
import salesassistant.semantics.sql.SqlStatement;

/**
 * The course of one investigation: one statement after another as the caller, each announced, until all is known, the time is
 * up or it is called off. The first has the time of any statement, all others have as much together; one that fails leaves
 * open what it was to look at.
 */
final class Course {

    private static final Logger LOG = LoggerFactory.getLogger(Course.class);

    /** A part of a table would be taken for all of it. */
    private static final int ALL_ROWS = 50_000;

    private static final Label OUT_OF_TIME =
            new Label("The time was up before everything was looked at.", "Tiden tog slut innan allt var undersökt.");
    private static final Label OUT_OF_REACH = new Label(
            "Not everything could be looked at: the data could not be read any more.",
            "Allt kunde inte undersökas: det gick inte längre att läsa data.");

    private final Question question;
    private final Running running;
    private final Investigation investigation;
    private final List<Look> looks = new ArrayList<>();
    private Duration executing = Duration.ZERO;
    private Duration fetching = Duration.ZERO;
    private @Nullable Deadline rest;
    private @Nullable Label stopped;

    private Course(Question question, Understood understood, Running running) {
        this.question = question;
        this.running = running;
        this.investigation =
                Investigation.of(asked(question, understood), question.catalog().catalog());
    }

    /** Runs the investigation to its end. */
    static Course of(Question question, Understood understood, Running running) {
        var course = new Course(question, understood, running);
        for (var next = course.investigation.next();
                next.isPresent() && course.stopped == null;
                next = course.investigation.next()) {
            course.look(next.get());
        }
        return course;
    }

    /** What was found out, weighed anew at each call. */
    Explanation explanation() {
        return investigation.explanation();
    }

    List<Look> looks() {
        return List.copyOf(looks);
    }

    /** Why not everything was looked at, where something was left out. */
    Optional<Label> stopped() {
        return Optional.ofNullable(stopped);
    }

    Made made(Translation translation, Duration summarizing) {
        return new Made(translation.time(), executing, fetching, summarizing, question.age(), translation.cached());
    }

    private static WhyQuestion asked(Question question, Understood understood) {
        var query = understood.query();
        return new WhyQuestion(
                query.explained(),
                query.filter(),
                query.period(),
                query.comparison().orElseThrow(),
                question.catalog().span(),
                understood.why().orElseThrow());
    }

    private void look(Inquiry inquiry) {
        if (question.cancellation().cancelled()) {
            throw new WarehouseFailure(WarehouseFailure.Kind.CANCELLED, null);
        }
        if (question.catalog().compiler().compile(inquiry.query()) instanceof Compilation.Compiled(var statement)) {
            question.progress().add(new Step.Looking(inquiry.step(), looks.size() + 1, Investigation.most()));
            run(inquiry, statement);
        }
    }

    private void run(Inquiry inquiry, SqlStatement statement) {
        try {
            var fetched = running.run(statement, Page.first(ALL_ROWS), question, deadline());
            executing = executing.plus(fetched.executing());
            fetching = fetching.plus(fetched.fetching());
            looks.add(new Look(
                    inquiry.step(), statement, OptionalLong.of(fetched.table().rowCount())));
            if (!fetched.table().truncated()) {
                investigation.learned(fetched.table());
            }
        } catch (WarehouseFailure failure) {
            if (looks.isEmpty() || failure.kind() == WarehouseFailure.Kind.CANCELLED) {
                throw failure;
            }
            LOG.warn("Question {} could not look at {}: {}", question.id(), inquiry.step(), failure.kind());
            looks.add(new Look(inquiry.step(), statement, OptionalLong.empty()));
            stopped = stopping(failure.kind());
        }
    }

    /** The first statement may have to wake an engine, and then waits by its own clock; with it the others' time begins. */
    private Deadline deadline() {
        if (looks.isEmpty()) {
            return running.deadline(question);
        }
        if (rest == null) {
            rest = running.deadline(question);
        }
        return rest;
    }

    /** What fails for one statement only does not stop the others. */
    private static @Nullable Label stopping(WarehouseFailure.Kind kind) {
        return switch (kind) {
            case TIMED_OUT -> OUT_OF_TIME;
            case BUSY, SIGN_IN_AGAIN, WAREHOUSE_STARTING, UNREACHABLE -> OUT_OF_REACH;
            case CANCELLED, TOO_LARGE, REFUSED, NO_PERMISSION, NO_SUCH_DATA, RESULT_EXPIRED, INCOMPLETE, UNREADABLE ->
                null;
        };
    }
}
