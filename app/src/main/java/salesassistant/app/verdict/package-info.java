/** Whether SQL that we did not write says what was asked: held against what the catalog computes and reads, in doubt told. */
@NullMarked
@ApplicationModule(allowedDependencies = {"guard", "meaning", "warehouse"})
package salesassistant.app.verdict;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
