package salesassistant.app.question;

import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.genie.Genie;
import salesassistant.app.genie.GenieSettings;
import salesassistant.app.meaning.Translating;
import salesassistant.app.problem.SettingException;
import salesassistant.app.warehouse.Warehouse;
import salesassistant.app.wording.Rewording;

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
    Investigating investigating(Running running) {
        return new Investigating(running);
    }

    @Bean
    Failures failures(QuestionSettings settings) {
        return new Failures(settings);
    }

    @Bean
    Recalling recalling(Questions questions, Conversations conversations) {
        return new Recalling(questions, conversations);
    }

    @Bean
    Understanding understanding(QuestionSettings settings, Recalling recalling) {
        return new Understanding(
                new Translating(settings.caching(), settings.cacheTtl(), Ticker.systemTicker()), recalling);
    }

    @Bean
    Answering answering(
            Catalogs catalogs,
            Understanding understanding,
            Running running,
            Investigating investigating,
            Rewording rewording,
            Optional<Genie> space,
            GenieSettings genieSettings,
            QuestionSettings questionSettings,
            AnsweringSettings settings) {
        var genie = space.map(one -> new ByGenie(
                one,
                catalogs,
                understanding,
                running,
                new GenieMemory(questionSettings, Ticker.systemTicker()),
                genieSettings.tableNames()));
        if (genie.isEmpty() && settings.first() != AnsweringSettings.Order.CATALOG_FIRST) {
            throw new SettingException(
                    "ANSWER_ORDER is " + settings.order() + ", but there is no Genie to ask.",
                    "Set GENIE_SPACE_ID and the workspace, or leave ANSWER_ORDER out.");
        }
        var catalog =
                new ByCatalog(understanding, new Choosing(running), running, investigating, new Rephrasing(rewording));
        return new Answering(catalogs, catalog, genie, settings.first());
    }

    @Bean
    Paging paging(Running running, Investigating investigating, Failures failures) {
        return new Paging(running, investigating, failures);
    }

    @Bean
    Drawing drawing(Paging paging, Conversations conversations) {
        return new Drawing(paging, conversations);
    }

    /** Closed before what questions leave something in. */
    @Bean
    @DependsOn("conversations")
    QuestionThreads questionThreads(Questions questions) {
        return new QuestionThreads(questions);
    }

    @Bean
    Asking asking(
            Answering answering,
            Questions questions,
            Recalling recalling,
            Conversations conversations,
            Failures failures,
            Clock clock,
            QuestionThreads questionThreads,
            ApplicationEventPublisher events) {
        return new Asking(
                answering,
                new Asking.Known(questions, recalling, conversations),
                failures,
                new Asking.Around(clock, UUID::randomUUID, questionThreads, events));
    }
}
