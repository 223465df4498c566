/** Replies that go on: server-sent events with ids to resume after, and a sign of life while nothing happens. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package salesassistant.app.stream;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
