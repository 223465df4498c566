package salesassistant.app.wording;

import java.util.function.Consumer;

/** The reader's screen, where words are shown while they arrive. */
public interface Screen {

    /** Some more of the text. */
    void piece(String text);

    /** Nothing of what was shown stands any longer. */
    void takeBack();

    /** Shown piece by piece to whoever takes them. */
    static Screen to(Consumer<String> pieces, Runnable takingBack) {
        return new Screen() {
            @Override
            public void piece(String text) {
                pieces.accept(text);
            }

            @Override
            public void takeBack() {
                takingBack.run();
            }
        };
    }
}
