/** The words of a question and what each of them can mean: tokens, lexicon, spelling and the lattice of meanings. */
@NullMarked
package salesassistant.semantics.reading.words;

import org.jspecify.annotations.NullMarked;
