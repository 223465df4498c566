package salesassistant.app.warehouse.databricks;

import java.time.Duration;
import java.util.UUID;
import salesassistant.app.deadline.Deadline;
import salesassistant.app.deadline.Work.Wait;
import salesassistant.app.warehouse.WarehouseFailure;
import salesassistant.app.warehouse.WarehouseFailure.Kind;
import salesassistant.app.warehouse.databricks.StatementCalls.Order;
import salesassistant.app.warehouse.databricks.StatementReply.State;
import salesassistant.app.workspace.WorkspaceFailure;
import salesassistant.semantics.sql.SqlStatement;

/** Runs statements to their end: sent once, looked at until they have ended, stopped when nobody waits any more. */
final class Execution {

    private static final Duration UNTIL_WE_ASK_WHY = Duration.ofSeconds(1);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(2);

    private final StatementCalls calls;
    private final Stopping stopping;
    private final Pauses pauses;
    private final Duration patience;

    Execution(StatementCalls calls, Duration patience) {
        this.calls = calls;
        this.pauses = new Pauses();
        this.stopping = new Stopping(calls, pauses);
        this.patience = patience;
    }

    /** The reply of a statement that succeeded. */
    StatementReply run(SqlStatement statement, boolean links, Errand errand) {
        var order = new Order(statement, UUID.randomUUID().toString(), links);
        var sending = new Sending(calls, pauses, order);
        StatementReply ended;
        try {
            ended = untilItHasEnded(sending.send(errand), errand);
        } catch (WorkspaceFailure failure) {
            stopping.stop(sending.id(), order.attempt(), errand.as());
            throw DatabricksFailures.of(failure);
        } catch (WarehouseFailure failure) {
            stopping.stop(sending.id(), order.attempt(), errand.as());
            throw failure;
        }
        if (ended.state() != State.SUCCEEDED) {
            throw DatabricksFailures.of(ended);
        }
        return ended;
    }

    private StatementReply untilItHasEnded(StatementReply first, Errand errand) {
        var reply = first;
        var start = new ColdStart(errand);
        try {
            for (int look = 0; !reply.state().terminal(); look++) {
                pauses.after(look, start.extended(reply).deadline());
                reply = calls.state(reply.id(), start.extended(reply));
            }
        } catch (WorkspaceFailure failure) {
            throw start.told(failure);
        }
        return reply;
    }

    /** How long a statement has waited for its warehouse to wake up: time that is not the statement's. */
    private final class ColdStart {

        private final Errand errand;
        private final long began = System.nanoTime();
        private long asked = began - BETWEEN_QUESTIONS.minus(UNTIL_WE_ASK_WHY).toNanos();
        private Duration slept = Duration.ZERO;
        private boolean asleep;

        ColdStart(Errand errand) {
            this.errand = errand;
        }

        /** The errand with its time so far; ends with a failure when that has run out. */
        Errand extended(StatementReply reply) {
            if (reply.state() == State.PENDING) {
                askNowAndThen();
            }
            if (asleep && reply.state() == State.PENDING) {
                slept = Duration.ofNanos(System.nanoTime() - began);
            } else if (asleep) {
                asleep = false;
                errand.deadline().work().waitsFor(Wait.ENGINE);
            }
            return within(reply);
        }

        private void askNowAndThen() {
            if (System.nanoTime() - asked < BETWEEN_QUESTIONS.toNanos()) {
                return;
            }
            asked = System.nanoTime();
            var awake = awake();
            if (!awake && !asleep) {
                errand.deadline().work().waitsFor(Wait.ENGINE_START);
            }
            asleep = !awake;
        }

        /** Where nobody can say, it is as it was: that call's failure is not the statement's. */
        private boolean awake() {
            try {
                return calls.warehouse(errand.by(extendedDeadline())).equals("RUNNING");
            } catch (WorkspaceFailure failure) {
                Aside.endIfOver(failure);
                return !asleep;
            }
        }

        /** The time may run out while a look is under way; what it was spent on is the same. */
        RuntimeException told(WorkspaceFailure failure) {
            return asleep && failure.kind() == WorkspaceFailure.Kind.TIMED_OUT
                    ? new WarehouseFailure(Kind.WAREHOUSE_STARTING, failure)
                    : failure;
        }

        private Errand within(StatementReply reply) {
            var deadline = extendedDeadline();
            if (!deadline.remaining().isPositive()) {
                var waking = asleep && reply.state() == State.PENDING;
                throw new WarehouseFailure(waking ? Kind.WAREHOUSE_STARTING : Kind.TIMED_OUT, null);
            }
            return errand.by(deadline);
        }

        private Deadline extendedDeadline() {
            return errand.deadline().later(slept.compareTo(patience) > 0 ? patience : slept);
        }
    }
}
