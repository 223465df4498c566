package salesassistant.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One right answer as independently written SQL, with what its table demands of an answer.
 *
 * @param required columns that the answer must hold, whatever they are called there
 * @param either groups of columns of which the answer must hold one each: the names one thing goes by
 * @param percent columns that may be fractions or hundredths
 * @param ordered whether the order of the rows is part of the answer
 * @param atLeast how many of the ranking's first rows suffice; 0 when all rows are demanded
 * @param emptyMeansDecline whether the right reply is no answer where this SQL finds nothing
 */
record Gold(
        String name,
        String reading,
        List<String> required,
        List<List<String>> either,
        Set<String> percent,
        boolean ordered,
        int atLeast,
        boolean emptyMeansDecline,
        String sql) {

    static Gold read(Path file) {
        try {
            return parse(file.getFileName().toString(), Files.readString(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Gold parse(String name, String sql) {
        String reading = "";
        List<String> required = List.of();
        List<List<String>> either = new ArrayList<>();
        Set<String> percent = new HashSet<>();
        boolean ordered = false;
        int atLeast = 0;
        boolean emptyMeansDecline = false;
        for (String line : sql.lines().takeWhile(text -> text.startsWith("-- ")).toList()) {
            int colon = line.indexOf(": ");
            String key = line.substring(3, colon < 0 ? line.length() : colon);
            String value = colon < 0 ? "" : line.substring(colon + 2).strip();
            switch (key) {
                case "question" -> {}
                case "reading" -> reading = value;
                case "columns" -> required = names(value, ",");
                case "either" -> either.add(names(value, "\\|"));
                case "percent" -> percent.addAll(names(value, ","));
                case "order" -> ordered = value.equals("yes");
                case "rows" -> atLeast = value.startsWith("first ") ? Integer.parseInt(value.substring(6)) : 0;
                case "if empty" -> emptyMeansDecline = value.equals("decline");
                default -> throw new IllegalArgumentException(name + ": unknown line " + line);
            }
        }
        return new Gold(
                name,
                reading,
                required,
                List.copyOf(either),
                Set.copyOf(percent),
                ordered,
                atLeast,
                emptyMeansDecline,
                sql);
    }

    /** The column choices that satisfy this gold: the required ones and one of every group. */
    List<List<String>> choices() {
        Stream<List<String>> choices = Stream.of(required);
        for (List<String> group : either) {
            choices = choices.flatMap(chosen -> group.stream().map(name -> append(chosen, name)));
        }
        return choices.toList();
    }

    private static List<String> append(List<String> names, String name) {
        return Stream.concat(names.stream(), Stream.of(name)).toList();
    }

    private static List<String> names(String value, String separator) {
        return Arrays.stream(value.split(separator)).map(String::strip).toList();
    }
}
