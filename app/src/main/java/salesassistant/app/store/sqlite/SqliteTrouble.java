package salesassistant.app.store.sqlite;

import java.nio.file.Path;
import java.util.Set;
import org.flywaydb.core.api.FlywayException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import salesassistant.app.problem.SettingException;

/** Why the store's file cannot be used, and what to do. */
final class SqliteTrouble {

    private static final Logger LOG = LoggerFactory.getLogger(SqliteTrouble.class);
    private static final Set<Integer> DAMAGED =
            Set.of(SQLiteErrorCode.SQLITE_CORRUPT.code, SQLiteErrorCode.SQLITE_NOTADB.code);
    private static final Set<Integer> NOT_WRITABLE = Set.of(
            SQLiteErrorCode.SQLITE_READONLY.code,
            SQLiteErrorCode.SQLITE_PERM.code,
            SQLiteErrorCode.SQLITE_CANTOPEN.code);

    private final Path file;

    SqliteTrouble(Path file) {
        this.file = file;
    }

    SettingException damaged() {
        return new SettingException(
                "The store " + file + " is damaged: conversations cannot be read from it.",
                "Put a copy of it back, or move it away to start with an empty one.");
    }

    SettingException of(Throwable failure) {
        LOG.debug("The store cannot be used.", failure);
        var code = code(failure);
        if (DAMAGED.contains(code)) {
            return damaged();
        }
        if (NOT_WRITABLE.contains(code)) {
            return new SettingException(
                    "The store " + file + " cannot be written.",
                    "Let the user of the server write the file and its folder, or name another:"
                            + " STORE_FILE=/some/folder/assistant.db.");
        }
        if (code == SQLiteErrorCode.SQLITE_FULL.code || code == SQLiteErrorCode.SQLITE_IOERR.code) {
            return new SettingException(
                    "The store " + file + " cannot be written: the disk is full or fails.",
                    "Make room on its disk, or name another: STORE_FILE=/some/folder/assistant.db.");
        }
        if (code == SQLiteErrorCode.SQLITE_BUSY.code) {
            return new SettingException(
                    "The store " + file + " is locked by another program.",
                    "End that program, or name another file: STORE_FILE=/some/folder/assistant.db.");
        }
        return failure instanceof FlywayException
                ? new SettingException(
                        "The store " + file + " was written by another version of the assistant.",
                        "Start that version again, or move the file away to start with an empty one.")
                : new SettingException(
                        "The store " + file + " cannot be opened ("
                                + failure.getClass().getSimpleName() + ").",
                        "Move it away to start with an empty one, or name another: STORE_FILE=/some/folder/assistant.db.");
    }

    /** The engine's own code, without what refines it; 0 where it has none. */
    private static int code(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException known) {
                return known.getResultCode().code & 0xff;
            }
        }
        return 0;
    }
}
