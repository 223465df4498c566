package salesassistant.simulator.serving;

/** Counts tokens as a rule of thumb does: four signs each. */
final class Tokens {

    private Tokens() {}

    static int in(String text) {
        return (text.length() + 3) / 4;
    }
}
