package salesassistant.app.wording;

/** Where words are shown while they arrive. */
public interface Shown {

    /** Some more of the text. */
    void piece(String text);

    /** Nothing of what was shown stands any longer. */
    void takeBack();

    /** Nobody looks. */
    static Shown nobody() {
        return new Shown() {
            @Override
            public void piece(String text) {
                // Nobody looks.
            }

            @Override
            public void takeBack() {
                // Nobody has looked.
            }
        };
    }
}
