package salesassistant.figures;

/** How precisely a number is written. */
final class Digits {

    private Digits() {}

    /** Its digits that say something: 1,200 has two, 31.50 three. */
    static int of(Numeral numeral) {
        if (numeral.style().spelled() || numeral.style().fraction()) {
            return 1;
        }
        Numeral.Reading reading = numeral.readings().getFirst();
        double step = Math.max(reading.step(), Math.min(reading.roundStep(), Math.abs(reading.value())));
        return reading.value() == 0 || step <= 0
                ? 1
                : (int) Math.floor(Math.log10(Math.abs(reading.value()) / step) + 1e-9) + 1;
    }
}
