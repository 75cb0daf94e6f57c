package org.sciatica.access;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jose4j.http.SimpleGet;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;

/** The place where an issuer publishes its keys, and the time that passes there. */
final class RemoteKeys implements SimpleGet {

    private final AtomicInteger asked = new AtomicInteger();
    /** Near the end of the range, as the time of a machine may be. */
    private final AtomicLong time = new AtomicLong(Long.MAX_VALUE - TimeUnit.SECONDS.toNanos(5));

    private volatile CompletableFuture<String> answer = new CompletableFuture<>();

    FetchedKeys fetched() {
        return new FetchedKeys("https://issuer.example/keys", this, time::get);
    }

    /** From now on it answers with keys of these names, to who waits too. */
    void publishes(String... names) {
        List<PublicJsonWebKey> keys =
                Stream.of(names).map(name -> RsaKey.of("issuer").named(name)).toList();
        answers(new JsonWebKeySet(keys).toJson(OutputControlLevel.PUBLIC_ONLY));
    }

    void answers(String text) {
        if (!answer.complete(text)) {
            answer = CompletableFuture.completedFuture(text);
        }
    }

    void fails() {
        answer = CompletableFuture.failedFuture(new IOException("away"));
    }

    void hangs() {
        answer = new CompletableFuture<>();
    }

    void seconds(long passed) {
        time.addAndGet(TimeUnit.SECONDS.toNanos(passed));
    }

    int timesAsked() {
        return asked.get();
    }

    @Override
    public SimpleResponse get(String location) throws IOException {
        asked.incrementAndGet();
        try {
            return new Answer(answer.get(20, TimeUnit.SECONDS));
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private record Answer(String body) implements SimpleResponse {

        @Override
        public int getStatusCode() {
            return 200;
        }

        @Override
        public String getStatusMessage() {
            return "OK";
        }

        @Override
        public Collection<String> getHeaderNames() {
            return List.of();
        }

        @Override
        public List<String> getHeaderValues(String name) {
            return List.of();
        }

        @Override
        public String getBody() {
            return body;
        }
    }
}
