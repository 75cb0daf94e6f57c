package org.sciatica.samebytes;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sciatica.api.Wire;
import org.sciatica.assessment.Assessor;
import org.sciatica.assessment.RandomFindings;
import org.sciatica.vocabulary.Findings;

/**
 * Assesses fixed random requests and prints one SHA-256 over the bytes of all answers, in the order of the requests. It is
 * a program of its own so that it can be started in another Java, another language, another time zone.
 */
final class HashOfAnswers {

    private static final int AT_ONCE = 500;

    private HashOfAnswers() {}

    /**
     * Prints the hash and nothing else.
     *
     * @param arguments how many requests, and by how many threads they are assessed
     */
    public static void main(String[] arguments) throws Exception {
        System.out.println(of(Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1])));
    }

    static String of(int requests, int threads)
            throws NoSuchAlgorithmException, InterruptedException, ExecutionException {
        Wire wire = new Wire(Assessor.standard(), "test");
        RandomFindings random = new RandomFindings(new SplittableRandom(20261121));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int done = 0; done < requests; done += AT_ONCE) {
                List<Future<byte[]>> answers = new ArrayList<>();
                for (int i = done; i < Math.min(requests, done + AT_ONCE); i++) {
                    Findings patient = random.draw(0.05 + 0.05 * (i % 20), 0.02 * (i % 7));
                    answers.add(pool.submit(() -> wire.answer(patient)));
                }
                for (Future<byte[]> answer : answers) {
                    digest.update(answer.get());
                }
            }
        } finally {
            pool.shutdownNow();
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
