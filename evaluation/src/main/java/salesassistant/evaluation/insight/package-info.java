/** How often insights are found where something was planted, and how often where nothing was. */
@NullMarked
package salesassistant.evaluation.insight;

import org.jspecify.annotations.NullMarked;
