package salesassistant.app.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import salesassistant.app.warehouse.WarehouseFailure.Kind;

class FailureRepliesTests {

    @Test
    void whoseTokenIsWorthNothingIsSentToSignIn() {
        var problem = FailureReplies.problem(Kind.SIGN_IN_AGAIN);

        assertThat(problem.status()).isEqualTo(401);
        assertThat(problem.code()).isEqualTo("sign-in");
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = "REFUSED", mode = EnumSource.Mode.EXCLUDE)
    void nothingOutsideIsToldAsOurMistake(Kind kind) {
        assertThat(FailureReplies.problem(kind).status()).isNotEqualTo(500);
    }
}
