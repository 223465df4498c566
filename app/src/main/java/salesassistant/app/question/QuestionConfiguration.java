package salesassistant.app.question;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.warehouse.Warehouse;

/** Puts the way of a question together. */
@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    Questions questions() {
        return new Questions();
    }

    @Bean
    Running running(Warehouse warehouse, QuestionSettings settings) {
        return new Running(warehouse, settings);
    }

    @Bean
    Failures failures(QuestionSettings settings) {
        return new Failures(settings);
    }

    @Bean
    Understanding understanding(QuestionSettings settings, Questions questions) {
        return new Understanding(new Translating(settings, Ticker.systemTicker()), questions);
    }

    @Bean
    Answering answering(Catalogs catalogs, Understanding understanding, Running running) {
        return new Answering(catalogs, understanding, new Choosing(running), running);
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
