/** Holds the answers to why against worlds whose causes are known. */
@NullMarked
package salesassistant.evaluation.why;

import org.jspecify.annotations.NullMarked;
