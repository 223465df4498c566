package salesassistant.simulator.spark;

import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** A table's file and its columns, which are looked up once instead of in every session. */
record StoredRows(Path file, StructType columns) {

    static StoredRows of(SparkSession session, Path file) {
        return new StoredRows(file, session.read().parquet(file.toString()).schema());
    }

    Dataset<Row> in(SparkSession session) {
        return session.read().schema(columns).parquet(file.toString());
    }
}
