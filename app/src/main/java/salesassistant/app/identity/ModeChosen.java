package salesassistant.app.identity;

import java.util.Objects;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Whether the settings choose the mode that a bean is for. */
final class ModeChosen implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var wanted = Objects.requireNonNull(metadata.getAnnotationAttributes(SignInBy.class.getName()))
                .get("value");
        return wanted == Mode.of(context.getEnvironment().getProperty("identity.mode", Mode.LOCAL.word()));
    }
}
