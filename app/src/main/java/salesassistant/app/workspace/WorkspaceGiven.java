package salesassistant.app.workspace;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the settings name a workspace. */
final class WorkspaceGiven implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var given = !context.getEnvironment().getProperty("workspace.host", "").isBlank();
        return metadata.isAnnotated(WithWorkspace.class.getName()) == given;
    }
}
