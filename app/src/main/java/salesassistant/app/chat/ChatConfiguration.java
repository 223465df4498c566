package salesassistant.app.chat;

import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.insight.Outlook;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Drawing;
import salesassistant.app.question.Paging;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.web.Telling;
import salesassistant.app.wording.Consulting;
import tools.jackson.databind.json.JsonMapper;

/** Puts the chat together. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    Budget budget(ChatSettings settings) {
        return new Budget(settings);
    }

    @Bean
    Chatting chatting(
            Asking asking,
            Consulting consulting,
            Drawing drawing,
            Paging paging,
            Outlook outlook,
            Conversations conversations,
            Catalogs catalogs,
            QuestionSettings settings,
            Clock clock) {
        var counsel = new Splitting(
                asking, new Advising(consulting, asking), settings.timeout().multipliedBy(2));
        var skills = List.of(
                new Courtesies(),
                new Keeping(),
                new Exporting(),
                new Redrawing(drawing),
                new Pointing(Pages.of(paging)),
                new Explaining(),
                new Trusting(),
                new NextSteps(),
                new Usual(),
                new Definitions());
        return new Chatting(asking, counsel, skills, outlook, conversations, catalogs, settings.patience(), clock);
    }

    @Bean
    ErrorHelp errorHelp(Catalogs catalogs) {
        return new ErrorHelp(catalogs);
    }

    @Bean
    ChatReplies chatReplies(Telling telling) {
        return new ChatReplies(telling);
    }

    @Bean
    ChatStream chatStream(Telling telling, ChatReplies replies, JsonMapper json, QuestionSettings settings) {
        return new ChatStream(
                telling,
                replies,
                json,
                settings.heartbeat(),
                settings.patience().multipliedBy(2));
    }
}
