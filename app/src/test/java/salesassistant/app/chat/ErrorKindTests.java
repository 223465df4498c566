package salesassistant.app.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salesassistant.app.chat.skill.Markdown;

class ErrorKindTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timeout | TOO_SLOW",
                "Statement timed out after 30 seconds | TOO_SLOW",
                "too-large | TOO_LARGE",
                "PERMISSION_DENIED: User does not have SELECT | NO_RIGHTS",
                "no-permission | NO_RIGHTS",
                "sign-in-again | SIGN_IN",
                "[TABLE_OR_VIEW_NOT_FOUND] sales | NO_SUCH_DATA",
                "RESOURCE_EXHAUSTED | BUSY",
                "too-many-questions | BUSY",
                "GENIE_SPACE_FAILED | GENIE",
                "data-unavailable | UNREACHABLE",
                "cancelled | CANCELLED",
                "HTTP 504 | TOO_SLOW",
                "statement 01f0-7504b could not be run | UNKNOWN",
                "it hurts | UNKNOWN"
            })
    void anErrorIsKnownByItsCodeOrByTheWordsOfAnEngine(String error, ErrorKind kind) {
        assertThat(ErrorKind.of(error)).isEqualTo(kind);
    }

    @Test
    void nothingIsUnknownByBeingEmpty() {
        assertThat(ErrorKind.of("")).isEqualTo(ErrorKind.UNKNOWN);
    }

    @Test
    void namesFromDataAreShownAsTheyStand() {
        assertThat(Markdown.plain("![x](https://evil/?d=1) <b>*now*</b>\n# `do`"))
                .isEqualTo("\\!\\[x\\]\\(https://evil/?d=1\\) \\<b\\>\\*now\\*\\</b\\> \\# \\`do\\`");
    }
}
