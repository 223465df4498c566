package salesassistant.app.guard;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.IdentifierReferenceContext;
import org.apache.spark.sql.catalyst.parser.SqlBaseParser.QueryContext;

/**
 * Looks at every part of a statement. A name in FROM is a table of the list, or a query named further up by a WITH that
 * reaches there; a named query does not reach into itself or those before it.
 */
final class Reading {

    private final Map<String, String> allowed = new LinkedHashMap<>();
    private final Set<String> parameters;
    private final Set<String> tables = new LinkedHashSet<>();
    private final Deque<Part> ahead = new ArrayDeque<>();

    Reading(Set<String> allowed, Set<String> parameters) {
        allowed.forEach(table -> this.allowed.put(canonical(table), table));
        this.parameters = parameters;
    }

    /** The tables it reads. */
    Set<String> read(ParserRuleContext statement) {
        ahead.push(new Part(statement, Set.of()));
        while (!ahead.isEmpty()) {
            look(ahead.pop());
        }
        if (tables.isEmpty()) {
            throw Refusal.because("It reads no table.", "Den läser ingen tabell.");
        }
        return tables;
    }

    private void look(Part part) {
        Grammar.check(part.rule());
        switch (part.rule()) {
            case QueryContext query -> query(query, part.named());
            case IdentifierReferenceContext name -> table(name, part.named());
            case SqlBaseParser.FunctionCallContext call -> {
                Functions.check(call);
                below(call, part.named());
            }
            case SqlBaseParser.CurrentLikeContext current
            when current.CURRENT_DATE() == null && current.CURRENT_TIMESTAMP() == null ->
                throw Refusal.because("It asks who is signed in.", "Den frågar vem som är inloggad.");
            case SqlBaseParser.NamedParameterMarkerContext marker -> parameter(marker);
            default -> below(part.rule(), part.named());
        }
    }

    private void query(QueryContext query, Set<String> outside) {
        var named = new LinkedHashSet<>(outside);
        if (query.ctes() != null) {
            Grammar.check(query.ctes());
            if (query.ctes().RECURSIVE() != null) {
                throw Refusal.because("It calls itself again and again.", "Den anropar sig själv om och om igen.");
            }
            for (var cte : query.ctes().namedQuery()) {
                ahead.push(new Part(cte, Set.copyOf(named)));
                named.add(unquoted(cte.name.getText()));
            }
        }
        for (var child : query.children) {
            if (child != query.ctes() && child instanceof ParserRuleContext rule) {
                ahead.push(new Part(rule, named));
            }
        }
    }

    private void table(IdentifierReferenceContext reference, Set<String> named) {
        var name = reference.multipartIdentifier();
        if (name == null) {
            throw Refusal.because("It computes the name of a table.", "Den räknar fram namnet på en tabell.");
        }
        Grammar.check(name);
        var parts = name.errorCapturingIdentifier().stream()
                .map(part -> unquoted(part.getText()))
                .toList();
        var table = allowed.get(String.join("\u0000", parts));
        if (parts.size() == 1 && named.contains(parts.getFirst())) {
            below(reference, named);
        } else if (table != null) {
            tables.add(table);
            below(reference, named);
        } else {
            throw foreign(String.join(".", parts));
        }
    }

    private void parameter(SqlBaseParser.NamedParameterMarkerContext marker) {
        if (!parameters.contains(marker.getText().substring(1))) {
            throw Refusal.because("It has a blank without a value.", "Den har en lucka utan värde.");
        }
    }

    private void below(ParserRuleContext rule, Set<String> named) {
        if (rule.children == null) {
            return;
        }
        for (ParseTree child : rule.children) {
            if (child instanceof ParserRuleContext part) {
                ahead.push(new Part(part, named));
            }
        }
    }

    private static Refusal foreign(String name) {
        var shown = name.length() > 80 ? name.substring(0, 80) + "…" : name;
        return Refusal.because(
                "It reads " + shown + ", which is not among the tables of this assistant.",
                "Den läser " + shown + ", som inte hör till den här assistentens tabeller.");
    }

    /** A table's name in the settings, with or without quotes, as parts in lower case. */
    private static String canonical(String table) {
        return Arrays.stream(table.strip().split("\\.")).map(Reading::unquoted).collect(Collectors.joining("\u0000"));
    }

    private static String unquoted(String name) {
        var quoted = name.length() > 1 && name.startsWith("`") && name.endsWith("`");
        var inner = quoted ? name.substring(1, name.length() - 1).replace("``", "`") : name;
        return inner.toLowerCase(Locale.ROOT);
    }

    /** A part to look at, with the queries that are named where it stands. */
    private record Part(ParserRuleContext rule, Set<String> named) {}
}
