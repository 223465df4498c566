package salesassistant.app.wording;

/** Judges the sentences of one reply in their order. */
interface Jury {

    /** What is to become of a sentence. */
    Judgement judge(String sentence);

    /** What of a sentence that has only begun may be seen already. */
    String harmlessStart(String begun);
}
