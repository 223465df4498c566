/** Model serving: chat completions, plain and streamed, with the habits and quirks of Claude on Databricks. */
@NullMarked
package salesassistant.simulator.serving;

import org.jspecify.annotations.NullMarked;
