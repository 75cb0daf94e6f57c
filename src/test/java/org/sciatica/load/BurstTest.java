package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.util.concurrent.EventExecutor;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Assessments are made by the threads that read the connections, one after the other. What came while such a thread was busy has
 * waited all the same, and has to count as work in flight.
 */
@QuarkusTest
@TestProfile(Impatient.class)
class BurstTest {

    /** More than there are places. */
    private static final int OF_EACH_THREAD = 60;

    @Inject
    WorkInFlight work;

    @Inject
    Vertx vertx;

    private final List<Socket> clients = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket client : clients) {
            client.close();
        }
    }

    @Test
    void requests_that_came_while_the_threads_were_busy_are_refused_beyond_the_places()
            throws IOException, InterruptedException {
        List<EventExecutor> threads = new ArrayList<>();
        ((VertxInternal) vertx).getEventLoopGroup().forEach(threads::add);
        int atOnce = OF_EACH_THREAD * threads.size();
        for (int i = 0; i < atOnce; i++) {
            connect();
        }
        CountDownLatch sent = keepBusy(threads);
        for (Socket client : clients) {
            client.getOutputStream().write(LoadScenarios.REQUEST);
        }
        sent.countDown();

        int answered = 0;
        for (Socket client : clients) {
            String answer = OverloadTest.answer(client);
            if (answer.startsWith("HTTP/1.1 200 ")) {
                answered++;
            } else {
                assertThat(answer).startsWith("HTTP/1.1 503 ").containsIgnoringCase("\r\nRetry-After: 1\r\n");
            }
        }
        assertThat(answered).isBetween(1, atOnce - 1);
        OverloadTest.assertEverythingIsGivenBack(work);
        Socket next = connect();
        next.getOutputStream().write(LoadScenarios.REQUEST);
        assertThat(OverloadTest.answer(next)).startsWith("HTTP/1.1 200 ");
    }

    private Socket connect() throws IOException {
        Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        clients.add(client);
        return client;
    }

    /** Holds these threads until told that all is sent. */
    private static CountDownLatch keepBusy(List<EventExecutor> threads) throws InterruptedException {
        CountDownLatch busy = new CountDownLatch(threads.size());
        CountDownLatch sent = new CountDownLatch(1);
        for (EventExecutor thread : threads) {
            thread.execute(() -> {
                busy.countDown();
                try {
                    boolean unused = sent.await(10, TimeUnit.SECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        assertThat(busy.await(10, TimeUnit.SECONDS)).isTrue();
        return sent;
    }
}
