package salesassistant.app.chat;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.catalog.Catalogs;
import salesassistant.app.chat.counsel.Advising;
import salesassistant.app.chat.counsel.Splitting;
import salesassistant.app.chat.skill.Skills;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.insight.Outlook;
import salesassistant.app.question.Asking;
import salesassistant.app.question.Drawing;
import salesassistant.app.question.Paging;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.wording.Consulting;

/** Puts the chat together. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

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
        return new Chatting(
                asking,
                counsel,
                Skills.all(drawing, paging),
                outlook,
                conversations,
                catalogs,
                settings.patience(),
                clock);
    }

    @Bean
    ErrorHelp errorHelp(Catalogs catalogs) {
        return new ErrorHelp(catalogs);
    }
}
