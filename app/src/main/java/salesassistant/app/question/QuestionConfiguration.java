package salesassistant.app.question;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.catalog.OpenCatalog;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.semantics.reading.PhraseReader;
import salesassistant.semantics.reading.QuestionReader;
import salesassistant.semantics.sql.SqlCompiler;
import salesassistant.semantics.sql.SqlCompilers;

/** Puts the way of a question together. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    Questions questions() {
        return new Questions();
    }

    @Bean
    SqlCompiler compiler(OpenCatalog open) {
        return SqlCompilers.duckDb(open.catalog());
    }

    @Bean
    QuestionReader reader(OpenCatalog open) {
        return new PhraseReader(open.catalog(), open.members(), open.span());
    }

    @Bean
    Running running(Warehouse warehouse, QuestionSettings settings) {
        return new Running(warehouse, settings);
    }

    @Bean
    Failures failures(OpenCatalog open, QuestionSettings settings) {
        return new Failures(open, settings);
    }

    @Bean
    Understanding understanding(
            QuestionReader reader, SqlCompiler compiler, QuestionSettings settings, Questions questions) {
        return new Understanding(new Translating(reader, compiler, settings, Ticker.systemTicker()), questions);
    }

    @Bean
    Answering answering(Understanding understanding, Running running, SqlCompiler compiler, OpenCatalog open) {

        return new Answering(
                understanding, new Choosing(open, compiler, running), new Refusals(open), running, new Narrating(open));
    }

    @Bean
    Paging paging(Running running, Failures failures) {
        return new Paging(running, failures);
    }

    @Bean(destroyMethod = "shutdownNow")
    ExecutorService questionThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("question-", 1).factory());
    }

    @Bean
    Asking asking(
            Answering answering,
            Questions questions,
            Conversations conversations,
            Failures failures,
            Clock clock,
            ExecutorService questionThreads) {
        return new Asking(
                answering,
                questions,
                conversations,
                failures,
                new Asking.Around(clock, UUID::randomUUID, questionThreads));
    }
}
