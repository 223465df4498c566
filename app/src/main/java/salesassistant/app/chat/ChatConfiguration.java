package salesassistant.app.chat;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import salesassistant.app.conversation.Conversations;
import salesassistant.app.question.Asking;
import salesassistant.app.question.QuestionSettings;
import salesassistant.app.question.web.Telling;
import tools.jackson.databind.json.JsonMapper;

/** Puts the chat together. */
@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    Budget budget(ChatSettings settings) {
        return new Budget(settings);
    }

    @Bean
    Chatting chatting(Asking asking, Conversations conversations) {
        return new Chatting(asking, conversations);
    }

    @Bean
    ChatReplies chatReplies(Telling telling) {
        return new ChatReplies(telling);
    }

    @Bean
    ChatStream chatStream(Telling telling, ChatReplies replies, JsonMapper json, QuestionSettings settings) {
        return new ChatStream(telling, replies, json, settings.heartbeat());
    }
}
