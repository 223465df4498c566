/** Tests of the models behind endpoints. */
@NullMarked
package salesassistant.app.language.databricks;

import org.jspecify.annotations.NullMarked;
