package salesassistant.semantics.narration;

import java.util.List;
import salesassistant.semantics.catalog.Label;
import salesassistant.semantics.catalog.Language;

/** A piece of a sentence in every language; braces are the places of names and figures. */
interface Piece {

    /** The piece as written, places and all. */
    Label words();

    /** The piece with its places filled in order. */
    default List<Part> with(Language language, Part... parts) {
        return Phrase.fill(words().in(language), parts);
    }
}
