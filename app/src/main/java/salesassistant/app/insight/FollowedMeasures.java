package salesassistant.app.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;
import salesassistant.semantics.catalog.Catalog;
import tools.jackson.databind.json.JsonMapper;

/** What each caller follows. */
@Repository
class FollowedMeasures {

    private final JdbcClient store;
    private final TransactionTemplate transactions;
    private final JsonMapper json;

    FollowedMeasures(JdbcClient store, TransactionTemplate transactions, JsonMapper json) {
        this.store = store;
        this.transactions = transactions;
        this.json = json;
    }

    /** Hers where she has chosen, else what the catalog takes to be hers. */
    List<Followed> of(String owner, Catalog catalog) {
        var own = store.sql("SELECT measure, members FROM followed WHERE owner = :owner ORDER BY number")
                .param("owner", owner)
                .query(this::followed)
                .list();
        return own.isEmpty() ? Followed.byDefault(catalog) : own;
    }

    /** From now on she follows these; none brings back what the catalog takes to be hers. */
    void set(String owner, List<Followed> followed) {
        transactions.executeWithoutResult(_ -> {
            store.sql("DELETE FROM followed WHERE owner = :owner")
                    .param("owner", owner)
                    .update();
            for (int number = 0; number < followed.size(); number++) {
                var one = followed.get(number);
                store.sql(
                                "INSERT INTO followed (owner, number, measure, members) VALUES (:owner, :number, :measure, :members)")
                        .param("owner", owner)
                        .param("number", number)
                        .param("measure", one.measure())
                        .param("members", json.writeValueAsString(one.members()))
                        .update();
            }
        });
    }

    private Followed followed(ResultSet row, int number) throws SQLException {
        var members = new HashMap<String, String>();
        json.readTree(row.getString("members"))
                .properties()
                .forEach(
                        member -> members.put(member.getKey(), member.getValue().asString()));
        return new Followed(row.getString("measure"), Map.copyOf(members));
    }
}
