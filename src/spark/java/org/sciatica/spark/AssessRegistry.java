package org.sciatica.spark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.sciatica.words.Languages;

/**
 * The job: {@code AssessRegistry <ndjson|parquet> <input> <ndjson|parquet> <output> [language]}. NDJSON is that of the service's
 * batch; Parquet has the columns id and request coming in, and id, status, answer and problem going out, all but the status
 * strings. Each record is answered under its id; a bad one spoils only itself.
 */
public final class AssessRegistry {

    private static final StructType ANSWERS = new StructType()
            .add("id", DataTypes.StringType)
            .add("status", DataTypes.IntegerType)
            .add("answer", DataTypes.StringType)
            .add("problem", DataTypes.StringType);

    private enum Format {
        NDJSON,
        PARQUET
    }

    private AssessRegistry() {}

    /** Runs the job in the Spark session that it is submitted to. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 4 || arguments.length > 5) {
            throw new IllegalArgumentException("ndjson|parquet INPUT ndjson|parquet OUTPUT [LANGUAGE]");
        }
        Format reads = Format.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Format writes = Format.valueOf(arguments[2].toUpperCase(Locale.ROOT));
        String language = arguments.length == 5 ? arguments[4] : Languages.DEFAULT;
        if (!Languages.all().contains(language)) {
            throw new IllegalArgumentException("Languages: " + Languages.all());
        }
        try (SparkSession session =
                SparkSession.builder().appName("sciatica-registry").getOrCreate()) {
            Dataset<Row> records = reads == Format.NDJSON
                    ? lines(session, arguments[1])
                    : session.read()
                            .parquet(arguments[1])
                            .select(functions.col("id").cast("string"), functions.col("request").cast("binary"));
            if (writes == Format.NDJSON) {
                MapFunction<Row, byte[]> line = row -> {
                    Answered answered = answered(row, reads, language);
                    return answered.reply().line(answered.id());
                };
                records.map(line, Encoders.BINARY())
                        .select(functions.col("value").cast("string"))
                        .write()
                        .text(arguments[3]);
            } else {
                MapFunction<Row, Row> columns = row -> columns(answered(row, reads, language));
                records.map(columns, Encoders.row(ANSWERS)).write().parquet(arguments[3]);
            }
        }
    }

    /** The lines as bytes, so that text in another encoding is refused and not repaired; as in a batch the empty ones are passed over. */
    private static Dataset<Row> lines(SparkSession session, String input) {
        return session.read()
                .option("lineSep", "\n")
                .text(input)
                .where(functions.not(functions.col("value").isin("", "\r")))
                .select(functions.col("value").cast("binary"));
    }

    private static Answered answered(Row row, Format reads, String language) {
        return reads == Format.NDJSON
                ? Answered.line(row.getAs(0), language)
                : Answered.row(row.getString(0), row.getAs(1), language);
    }

    private static Row columns(Answered answered) {
        int status = answered.reply().status();
        String json = new String(answered.reply().json(), StandardCharsets.UTF_8);
        return RowFactory.create(answered.id(), status, status == 200 ? json : null, status == 200 ? null : json);
    }
}
