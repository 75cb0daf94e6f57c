package org.sciatica.spark;

import java.io.IOException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes Parquet of text and hashes of answers by Spark's own means, so that the job is tested with files that it did not make. */
public final class ParquetFiles {

    private ParquetFiles() {}

    /**
     * {@code write INPUT OUTPUT}: lines of id, tab, request, into Parquet; {@code parquet INPUT OUTPUT} and {@code ndjson INPUT
     * OUTPUT}: the SHA-256 of each answer as a line of NDJSON. Only the hashes leave Spark: 100,000 answers are 12 GB.
     */
    public static void main(String[] arguments) throws IOException {
        try (SparkSession session = SparkSession.builder().getOrCreate()) {
            if (arguments[0].equals("write")) {
                session.read()
                        .text(arguments[1])
                        .selectExpr(
                                "substring_index(value, '\t', 1) as id",
                                "substr(value, instr(value, '\t') + 1) as request")
                        .write()
                        .parquet(arguments[2]);
            } else {
                Dataset<Row> lines = arguments[0].equals("parquet")
                        ? session.read()
                                .parquet(arguments[1])
                                .selectExpr("concat('{\"id\":\"', id, '\",\"status\":', status, "
                                        + "coalesce(concat(',\"answer\":', answer), concat(',\"problem\":', problem)), '}') as value")
                        : session.read().text(arguments[1]);
                lines.selectExpr("sha2(value, 256)")
                        .write()
                        .option("compression", "none")
                        .text(arguments[2]);
            }
        }
    }
}
