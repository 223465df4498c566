package salesassistant.app.chat.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.web.Telling;
import tools.jackson.databind.json.JsonMapper;

/** Puts together how the chat is told over HTTP. */
@Configuration(proxyBeanMethods = false)
class ChatWebConfiguration {

    @Bean
    Budget budget(ChatSettings settings) {
        return new Budget(settings);
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
