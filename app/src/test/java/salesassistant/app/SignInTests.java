package salesassistant.app;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The server beside a workspace that knows people. */
abstract class SignInTests extends RealCallersTests {

    static final TinyWorkspace WORKSPACE = new TinyWorkspace();

    @DynamicPropertySource
    static void workspace(DynamicPropertyRegistry properties) {
        properties.add("workspace.host", WORKSPACE::address);
    }

    @BeforeEach
    void forgetCalls() {
        WORKSPACE.forgetCalls();
    }
}
