package salesassistant.figures;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A piece of evidence, under the name by which its weight is kept in certainty.txt; some are told apart further by a {@link Nuance}. */
enum Clue {
    ALWAYS,
    ALONE,
    OTHERS_HOLD,
    OTHERS_FAIL,
    MORE_MEMBERS,
    MORE_MEASURES,
    MORE_PERIODS,
    PARTS,
    STRANGE_WORDS,
    STRANGE_WORDS_BESIDE,
    HEDGED,
    DIGITS_1,
    DIGITS_2,
    DIGITS_3,
    DIGITS_4,
    IT_IS_A_NUMBER,
    IT_IS_A_NUMBER_IN_WORDS,
    IT_IS_A_PLACE,
    IT_IS_A_DIRECTION,
    IT_IS_A_COMPARISON,
    AS_MANY_AS_THERE_ARE,
    UNIT_WRITTEN,
    MEMBER_NONE,
    MEMBER_WHOLE,
    MEMBER_ONE,
    MEMBER_SEVERAL,
    MEMBER_FROM_BEFORE,
    MEASURE_NONE,
    MEASURE_NEAR,
    MEASURE_AMONG_THE_NEAR,
    MEASURE_FAR,
    PERIOD_NONE,
    PERIOD_SAID,
    PERIOD_BESIDE,
    THE_TABLE_HAS_IT,
    THE_TABLE_HAS_IT_COARSELY,
    THE_NUMBERS_BESIDE_BEAR_IT_OUT,
    BY_CHANCE,
    IT_MAY_BE,
    NOTHING_BINDS_IT,
    THE_RULES_CALL_IT_FALSE,
    THE_WORDS_MEAN_NO_FIGURE,
    THE_WORDS_MEAN_ANOTHER_FIGURE,
    A_FIGURE,
    A_CHANGE,
    A_GAP,
    A_SHARE,
    A_SUM,
    A_MEAN,
    A_MULTIPLE,
    A_PER,
    DIRECTION_AS_SAID,
    DIRECTION_UNSAID,
    DIRECTION_TURNED,
    OF_THE_WHOLE,
    OF_THE_WHOLE_NOT_OF_WHOM_IS_SAID,
    OF_WHOM_IS_SAID,
    OF_WHOM_IS_SAID_AND_COMPARED,
    OF_WHOM_WAS_SAID_BEFORE,
    OF_ANOTHER_NAMED,
    OF_WHOM_NOBODY_SAYS,
    OF_SOMEBODY_ELSE,
    THE_NEAREST_NAME_IS_ITS,
    A_NEARER_NAME_IS_NOT_ITS,
    A_PERIOD_THE_TABLE_DOES_NOT_HAVE,
    OF_BEFORE_AS_MAY_BE_SAID,
    OF_BEFORE_UNSAID,
    NOT_THE_LAST_AS_IS_SAID,
    IN_THE_PERIOD_SAID,
    IN_THE_PERIOD_BESIDE,
    IN_A_PART_OF_THE_PERIOD_SAID,
    IN_ANOTHER_PERIOD_NAMED,
    IN_ANOTHER_PERIOD,
    A_YEAR_BEFORE_AS_SAID,
    IN_THE_PERIOD_SAID_BEFORE,
    NOT_IN_THE_PERIOD_SAID_BEFORE,
    IN_THE_LAST_PERIOD_UNSAID,
    IN_A_PERIOD_NOT_SAID,
    IN_A_PERIOD_NOT_SAID_PERHAPS_THEN,
    THE_FIGURES_NAMED_BESIDE,
    OTHER_FIGURES_THAN_THOSE_BESIDE,
    THE_FIGURES_OF_THE_SENTENCE,
    OTHER_FIGURES_THAN_THE_SENTENCES,
    THE_ONLY_FIGURES_IN_ITS_UNIT,
    THE_USUAL_FIGURES,
    FIGURES_NOT_SAID,
    THE_UNIT_IS_WRITTEN,
    ANOTHER_UNIT_IS_WRITTEN,
    THE_UNIT_IS_LEFT_OUT,
    THE_MAGNITUDE_IS_THE_COLUMNS,
    THE_MAGNITUDE_IS_NOT_THE_COLUMNS,
    SAID_TWICE,
    IT_REPEATS_THE_NUMBER_BEFORE,
    IT_IS_WHOSE_THE_NUMBER_BEFORE_IS,
    IT_GOES_ON_WITH_THE_FIGURES_BEFORE,
    IT_HAS_NOTHING_OF_THE_NUMBER_BEFORE,
    THE_NEXT_MAY_BE_OF_THE_SAME_FIGURES,
    THE_NEXT_MAY_BE_OF_THE_SAME_ROWS,
    THE_NEXT_GOES_NOT_WITH_IT,
    THE_ONE_BEFORE_MAY_BE_OF_THE_SAME_FIGURES,
    THE_ONE_BEFORE_MAY_BE_OF_THE_SAME_ROWS,
    THE_ONE_BEFORE_GOES_NOT_WITH_IT;

    /** What tells pieces of one kind apart. */
    enum Nuance {
        NONE,
        AS_SAID,
        UNSAID,
        THOUGH_ANOTHER_IS_SAID,
        NO_UNIT,
        A_STRANGE_WORD_BEHIND;

        private String behind() {
            return this == NONE ? "" : ", " + words(name());
        }
    }

    private static final Map<String, Clue> NAMED =
            Arrays.stream(values()).collect(Collectors.toMap(clue -> words(clue.name()), Function.identity()));
    private static final Set<String> NAMES = Arrays.stream(values())
            .flatMap(clue -> Arrays.stream(Nuance.values()).map(clue::named))
            .collect(Collectors.toUnmodifiableSet());

    String named() {
        return words(name());
    }

    String named(Nuance nuance) {
        return named() + nuance.behind();
    }

    static boolean isOne(String name) {
        return NAMES.contains(name);
    }

    /** By how its name ends: "digits 3", "member one". */
    static Clue of(String kind, Object which) {
        Clue found = NAMED.get(kind + " " + which);
        if (found == null) {
            throw new IllegalArgumentException("There is no evidence called " + kind + " " + which);
        }
        return found;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
