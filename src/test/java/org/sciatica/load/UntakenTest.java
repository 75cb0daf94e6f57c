package org.sciatica.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.ChannelPromise;
import io.netty.channel.embedded.EmbeddedChannel;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Answers that nobody takes are bounded for all connections together, at the cost of those who take none. */
@QuarkusTest
@TestProfile(Impatient.class)
class UntakenTest {

    /** A tenth of the patience, and a little. */
    private static final long WAITED_MILLIS = 300;

    private static final int MOST_LOOKS = 500;

    @Inject
    WorkInFlight work;

    private final EmbeddedChannel silent = new EmbeddedChannel();
    private final EmbeddedChannel taking = new EmbeddedChannel();

    @AfterEach
    void nothingIsLeft() throws InterruptedException {
        OverloadTest.assertEverythingIsGivenBack(work);
    }

    private static String answer() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            return OverloadTest.answer(socket, OverloadTest.post("/v1/assessments", "", LoadScenarios.BODY));
        }
    }

    @Test
    void who_takes_nothing_is_hung_up_on_when_too_much_lies_and_then_others_are_answered()
            throws IOException, InterruptedException {
        Untaken untaken = work.untaken();
        int half = Math.toIntExact(Math.min(untaken.most() / 2 + 1, Integer.MAX_VALUE));
        ChannelPromise ofSilent = untaken.of(silent).count(half, silent.newPromise());
        Untaken.Share share = untaken.of(taking);
        ChannelPromise first = share.count(1, taking.newPromise());
        assertThat(answer()).startsWith("HTTP/1.1 200 ");

        ChannelPromise rest = share.count(half, taking.newPromise());
        assertThat(answer()).startsWith("HTTP/1.1 503 ").containsIgnoringCase("\r\nRetry-After: 1\r\n");
        assertThat(silent.isOpen()).isTrue();

        Thread.sleep(WAITED_MILLIS);
        first.setSuccess();
        taking.runPendingTasks();
        assertThat(answer()).startsWith("HTTP/1.1 503 ");
        assertThat(silent.isOpen()).isFalse();
        assertThat(taking.isOpen()).isTrue();

        ofSilent.setFailure(new IOException());
        silent.runPendingTasks();
        assertThat(answer()).startsWith("HTTP/1.1 200 ");
        rest.setSuccess();
        taking.runPendingTasks();
    }

    /** Many more than the buffers of their sockets take in. */
    @Test
    void answers_that_clients_leave_lying_are_counted_until_their_connections_end()
            throws IOException, InterruptedException {
        try (Crowd crowd = Crowd.thatNeverReads(10, RestAssured.port)) {
            crowd.send(LoadScenarios.MANY_REQUESTS);
            for (int looks = 0; work.untaken().bytes() == 0 && looks < MOST_LOOKS; looks++) {
                Thread.sleep(10);
            }
            assertThat(work.untaken().bytes()).isPositive();
            OverloadTest.assertEverythingIsGivenBack(work);
        }
    }
}
