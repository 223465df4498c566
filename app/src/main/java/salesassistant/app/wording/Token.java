package salesassistant.app.wording;

import salesassistant.semantics.narration.Fact;

/** A piece of a sentence that a model wrote. */
sealed interface Token {

    /** As it stands there. */
    String text();

    /** A word of the model's own. */
    record Word(String text) implements Token {}

    /**
     * A name out of the answer.
     *
     * @param member whether rows are told apart by it
     */
    record Name(String text, boolean member) implements Token {}

    /** What stands between words. */
    record Gap(String text) implements Token {}

    /** The place of a figure. */
    record Place(Fact fact) implements Token {

        @Override
        public String text() {
            return "{{" + fact.id() + "}}";
        }
    }
}
