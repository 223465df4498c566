/** The language model behind a serving endpoint of Databricks, or of any host that speaks the same way. */
@NullMarked
package salesassistant.app.language.databricks;

import org.jspecify.annotations.NullMarked;
