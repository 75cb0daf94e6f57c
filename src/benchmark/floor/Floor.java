import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The least that answers over HTTP on a JVM: the server that the JDK brings along, and an answer that lies there ready. What
 * {@code start.sh} measures the service's start and memory by.
 */
final class Floor {

    private Floor() {}

    /**
     * Answers whatever is asked on the two ports of the service.
     *
     * @param arguments the file that holds the answer
     */
    public static void main(String[] arguments) throws IOException {
        // Without it an answer waits for the client to acknowledge its head.
        System.setProperty("sun.net.httpserver.nodelay", "true");
        byte[] answer = Files.readAllBytes(Path.of(arguments[0]));
        for (String port : new String[] {"quarkus.management.port", "quarkus.http.port"}) {
            InetSocketAddress address =
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(port));
            HttpServer server = HttpServer.create(address, 0);
            server.createContext("/", exchange -> {
                try (InputStream request = exchange.getRequestBody();
                        OutputStream out = exchange.getResponseBody()) {
                    request.readAllBytes();
                    exchange.getResponseHeaders().set("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, answer.length);
                    out.write(answer);
                }
            });
            server.start();
        }
    }
}
