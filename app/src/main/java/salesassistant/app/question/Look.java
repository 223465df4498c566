package salesassistant.app.question;

import java.util.OptionalLong;
import salesassistant.semantics.insight.change.Step;
import salesassistant.semantics.sql.SqlStatement;

/**
 * One statement of an investigation.
 *
 * @param at what it looked at
 * @param rows how many rows it gave; empty where it gave none because it failed
 */
public record Look(Step at, SqlStatement statement, OptionalLong rows) {}
