package salesassistant.planted.left;

import salesassistant.planted.right.Thing;

/** Takes what the left room has not declared. */
public final class Taker {

    String take(Thing thing) {
        return thing.name();
    }
}
