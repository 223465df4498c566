package salesassistant.semantics.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import salesassistant.semantics.catalog.Language;

/** The words of one language around the catalog's own; a language that lacks one does not compile. */
sealed interface WordingGrammar permits WordingEnglish, WordingSwedish {

    static WordingGrammar of(Language language) {
        return switch (language) {
            case EN -> new WordingEnglish();
            case SV -> new WordingSwedish();
        };
    }

    /** The words after a measure's name; empty for the plain value. */
    String calculation(Calculation calculation, String base);

    String base(Optional<Comparison.Kind> kind);

    String whole(Whole.Kind kind);

    String grain(Grain grain);

    String rolling(String grain, int weeks);

    String by(List<String> parts);

    String held(String members, Breakdown.Other other);

    String with(String figure, List<String> calculations);

    String and(List<String> parts);

    String or(List<String> parts);

    String in(String place);

    String except(String dimension, List<String> members);

    String comparator(Comparator comparator);

    /** The same for days. */
    String dateComparator(Comparator comparator);

    String not(String part);

    String month(int month);

    String quarter(int quarter, int year);

    String latestWeeks(int weeks);

    String week(int week, int year);

    String fourWeeks(int number, int year);

    String toDate(String period);

    String until(String day);

    String incomplete();

    String readFrom(Period.Rows rows);

    String against(Comparison.Kind kind, int weeks);

    String against(String period);

    String ranking(Ranking ranking, String figure);

    String within(String dimension);

    String withTies();

    String withOthers();

    String ordered(String figure, Direction direction);

    String whyChanged(String figure);

    String level(String name);

    String onlyWhere(String conditions);

    /** So many weeks before. */
    String weeksBefore(int weeks);

    String day(LocalDate day);

    /** From one day to another, the year of the first only where it is another. */
    String days(LocalDate from, LocalDate to);

    /** A feast with its year. */
    String feast(String name, int year);

    /** The weeks around a feast. */
    String around(String feast);
}
