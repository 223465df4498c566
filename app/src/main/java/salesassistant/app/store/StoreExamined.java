package salesassistant.app.store;

import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import salesassistant.app.doctor.Examined;
import salesassistant.app.doctor.Finding;
import salesassistant.app.doctor.Visit;

/** Whether the store can be read and written. */
@Component
@Order(90)
class StoreExamined implements Examined {

    private final JdbcClient store;
    private final TransactionTemplate transactions;
    private final StoreSettings settings;

    StoreExamined(JdbcClient store, TransactionTemplate transactions, StoreSettings settings) {
        this.store = store;
        this.transactions = transactions;
        this.settings = settings;
    }

    @Override
    public String connection() {
        return "Store";
    }

    @Override
    public Finding examine(Visit visit) {
        try {
            var version = store.sql("SELECT max(version) FROM flyway_schema_history")
                    .query(String.class)
                    .single();
            transactions.executeWithoutResult(undone -> {
                store.sql("CREATE TABLE written_to (one INTEGER)").update();
                undone.setRollbackOnly();
            });
            return Finding.works(where() + " can be read and written; its tables have version " + version + ".");
        } catch (DataAccessException | TransactionException failure) {
            return Finding.fails(
                    where() + " cannot be read and written ("
                            + failure.getClass().getSimpleName() + ").",
                    "Check that its disk has room, and that the user of the server may write its folder.");
        }
    }

    private String where() {
        return settings.inMemory() ? "The store in memory" : "The store " + settings.path();
    }
}
