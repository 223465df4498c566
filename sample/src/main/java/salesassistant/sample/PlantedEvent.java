package salesassistant.sample;

import java.util.List;

/** A cause that is planted in the world so that a right explanation can be told from a wrong one. */
record PlantedEvent(String id, String what, List<Effect> effects) {

    static PlantedEvent of(String id, String what, Effect... effects) {
        return new PlantedEvent(id, what, List.of(effects));
    }
}
