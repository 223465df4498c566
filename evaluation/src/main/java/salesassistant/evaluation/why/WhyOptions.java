package salesassistant.evaluation.why;

import java.util.ArrayList;

/**
 * What {@code ./evaluate why} was told.
 *
 * @param planted how many worlds with a cause
 * @param empty how many without
 * @param seed the first world's seed
 * @param worlds whether worlds are asked at all
 * @param sample whether the standard sample is asked
 * @param keeps whether the worlds made stay for the next run
 */
record WhyOptions(int planted, int empty, long seed, boolean worlds, boolean sample, boolean keeps) {

    private static final int MANY = 90;
    private static final long FIRST_SEED = 1000;

    static WhyOptions parse(String... arguments) {
        var numbers = new ArrayList<Long>();
        boolean onlySample = false;
        boolean onlyWorlds = false;
        boolean keeps = false;
        for (var argument : arguments) {
            switch (argument) {
                case "--sample" -> onlySample = true;
                case "--worlds" -> onlyWorlds = true;
                case "--keep" -> keeps = true;
                default -> numbers.add(Long.valueOf(argument));
            }
        }
        int planted = numbers.isEmpty() ? MANY : numbers.getFirst().intValue();
        int empty = numbers.size() < 2 ? planted : numbers.get(1).intValue();
        long seed = numbers.size() < 3 ? FIRST_SEED : numbers.get(2);
        return new WhyOptions(planted, empty, seed, !onlySample, !onlyWorlds, keeps);
    }
}
