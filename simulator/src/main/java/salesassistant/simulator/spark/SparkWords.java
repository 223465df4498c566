package salesassistant.simulator.spark;

import salesassistant.simulator.sql.SqlFailure;

/** Spark's words for what it refused, cut to what a warehouse passes on. */
final class SparkWords {

    private SparkWords() {}

    static SqlFailure of(Exception refused) {
        if (refused instanceof SqlFailure already) {
            return already;
        }
        Throwable telling = refused;
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            var message = cause.getMessage();
            if (message != null && message.strip().startsWith("[")) {
                telling = cause;
            }
        }
        var message = telling.getMessage() == null ? telling.toString() : telling.getMessage();
        var plan = message.indexOf(";\n");
        return new SqlFailure(plan < 0 ? message : message.substring(0, plan));
    }
}
