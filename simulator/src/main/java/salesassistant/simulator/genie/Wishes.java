package salesassistant.simulator.genie;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the words in square brackets ask the simulator to do, for example {@code [slow: 40] [two tries]}. */
public record Wishes(Map<String, String> all) {

    private static final Pattern WISH =
            Pattern.compile("\\[([a-z][a-z0-9 ]*)(?::\\s*((?:[^\\[\\]]|\\[[^\\]]*\\])*))?\\]");

    public Wishes {
        all = Map.copyOf(all);
    }

    /** Reads the wishes out of a text. */
    public static Wishes in(String text) {
        var all = new LinkedHashMap<String, String>();
        WISH.matcher(text)
                .results()
                .forEach(found -> all.put(
                        found.group(1).strip(),
                        found.group(2) == null ? "" : found.group(2).strip()));
        return new Wishes(all);
    }

    /** The text without its wishes. */
    public static String without(String text) {
        return WISH.matcher(text).replaceAll(" ").strip();
    }

    /** These and those; those win. */
    public Wishes and(Wishes others) {
        var both = new LinkedHashMap<>(all);
        both.putAll(others.all);
        return new Wishes(both);
    }

    public boolean has(String name) {
        return all.containsKey(name);
    }

    /** What stands after the colon. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(all.get(name)).filter(value -> !value.isEmpty());
    }

    /** The number after the colon, or this one when there is none. */
    public double number(String name, double otherwise) {
        return value(name).map(Double::parseDouble).orElse(otherwise);
    }
}
