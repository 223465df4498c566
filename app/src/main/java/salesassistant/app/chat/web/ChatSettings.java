package salesassistant.app.chat.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import salesassistant.app.problem.SettingException;

/**
 * What one person may say.
 *
 * @param aMinute how many messages in a minute (CHAT_PER_MINUTE)
 */
@ConfigurationProperties("chat")
record ChatSettings(@DefaultValue("60") int aMinute) {

    ChatSettings {
        if (aMinute < 1 || aMinute > 10_000) {
            throw new SettingException("CHAT_PER_MINUTE is " + aMinute + ".", "Set it to 1 to 10000 messages.");
        }
    }
}
