package salesassistant.app.question;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * The threads that questions run on. When the server stops, what still runs is called off and waited for, so that whoever
 * is about to keep something still can.
 */
final class QuestionThreads implements Executor, AutoCloseable {

    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final ExecutorService threads = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("question-", 1).factory());
    private final Questions questions;

    QuestionThreads(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void execute(Runnable task) {
        threads.execute(task);
    }

    @Override
    public void close() {
        threads.shutdown();
        questions.cancelAll();
        try {
            threads.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        } finally {
            threads.shutdownNow();
        }
    }
}
