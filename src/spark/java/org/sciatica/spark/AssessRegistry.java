package org.sciatica.spark;

import java.io.IOException;
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
import org.jspecify.annotations.Nullable;
import org.sciatica.api.ServiceWithoutServer;
import org.sciatica.api.ServiceWithoutServer.Reply;
import org.sciatica.words.Languages;

/**
 * The job: {@code AssessRegistry <ndjson|parquet> <input> <ndjson|parquet> <output> [language]}. NDJSON is as {@link Line} tells;
 * Parquet has the columns id and request coming in, and id, status, answer and problem going out, all but the status strings.
 * Each record is answered under its id; a bad one spoils only itself.
 */
public final class AssessRegistry {

    private static final StructType ANSWERS = new StructType()
            .add("id", DataTypes.StringType)
            .add("status", DataTypes.IntegerType)
            .add("answer", DataTypes.StringType)
            .add("problem", DataTypes.StringType);

    /** The rules, read once in each process that works on the job. */
    private static final class Rules {
        private static final ServiceWithoutServer SERVICE = new ServiceWithoutServer();
    }

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
                    ? session.read().option("lineSep", "\n").text(arguments[1])
                    : session.read()
                            .parquet(arguments[1])
                            .select(functions.col("id").cast("string"), functions.col("request").cast("string"));
            if (writes == Format.NDJSON) {
                MapFunction<Row, String> line = row -> {
                    Answered answered = answered(row, reads, language);
                    return Line.written(answered.id(), answered.reply());
                };
                records.map(line, Encoders.STRING()).write().text(arguments[3]);
            } else {
                MapFunction<Row, Row> columns = row -> {
                    Answered answered = answered(row, reads, language);
                    int status = answered.reply().status();
                    String json = answered.reply().json();
                    return RowFactory.create(
                            answered.id(), status, status == 200 ? json : null, status == 200 ? null : json);
                };
                records.map(columns, Encoders.row(ANSWERS)).write().parquet(arguments[3]);
            }
        }
    }

    private record Answered(@Nullable String id, Reply reply) {}

    private static Answered answered(Row row, Format reads, String language) {
        String id;
        String request;
        if (reads == Format.NDJSON) {
            Line line = Line.read(row.getString(0));
            id = line.id();
            request = line.request();
        } else {
            id = row.getString(0);
            request = row.getString(1);
        }
        return new Answered(
                id,
                request == null
                        ? ServiceWithoutServer.noRequest("no-request", "The record is not an id and a request.")
                        : Rules.SERVICE.reply(request, language));
    }
}
