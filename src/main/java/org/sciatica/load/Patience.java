package org.sciatica.load;

import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.Future;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Ends a connection whose client takes too long: for the head of its next request, counted from the end of the last answer; for
 * the rest of a body, counted from its head; for the next line of a batch, counted from the last one that was answered; for
 * taking what is answered; or one that asks on and on and takes no answer. An idle timeout alone
 * lets a client that sends a byte now and then stay for ever. Stands behind the HTTP decoder and encoder, where messages
 * pass; one for each connection.
 */
final class Patience extends ChannelDuplexHandler {

    /** Answers not taken, bytes, above which nothing more is answered. */
    private static final long MOST_UNTAKEN = 4 << 20;

    private static final long NEVER = Long.MAX_VALUE;

    private final long patience;
    private final Untaken.Share lying;
    private long due;
    private long notTakenSince = NEVER;
    private boolean bodyIsComing;
    private boolean isStreamed;
    private int unanswered;

    /** Begins to wait for the first head. */
    Patience(Duration patience, Untaken.Share lying) {
        this.lying = lying;
        this.patience = patience.toNanos();
        this.due = System.nanoTime() + this.patience;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpRequest request) {
            if (untaken(context) > MOST_UNTAKEN) {
                Future<?> unused = context.close();
                return;
            }
            bodyIsComing = true;
            isStreamed = Rank.isStreamed(request.uri());
            if (isStreamed && request.protocolVersion().equals(HttpVersion.HTTP_1_0)) {
                // Its answer has no length and no chunks: it ends where the connection ends, so that must not be kept.
                request.headers().remove(HttpHeaderNames.CONNECTION);
            }
            due = System.nanoTime() + patience;
        }
        if (message instanceof LastHttpContent) {
            bodyIsComing = false;
            isStreamed = false;
            unanswered++;
            // What is refused by its head is answered before its end is read.
            due = unanswered > 0 ? NEVER : System.nanoTime() + patience;
        }
        super.channelRead(context, message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (isStreamed && !isInterim(message)) {
            due = System.nanoTime() + patience;
        }
        if (message instanceof LastHttpContent && !isInterim(message)) {
            unanswered--;
            if (!bodyIsComing && unanswered <= 0) {
                due = System.nanoTime() + patience;
            }
        }
        int length = message instanceof HttpContent content ? content.content().readableBytes() : 0;
        super.write(context, message, length == 0 ? promise : lying.count(length, promise));
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext context) throws Exception {
        notTakenSince = context.channel().isWritable() ? NEVER : System.nanoTime();
        if (isStreamed) {
            // While answers wait to be taken no line is read: that time is not the next line's.
            due = System.nanoTime() + patience;
        }
        super.channelWritabilityChanged(context);
    }

    /** Looks at the clock, closes the connection when its time is over, and looks again later as long as it is open. */
    void look(ChannelHandlerContext context) {
        if (!context.channel().isOpen()) {
            return;
        }
        long left = Math.min(left(due), left(notTakenSince) + patience);
        if (left <= 0) {
            Future<?> unused = context.close();
        } else {
            Future<?> unused = context.executor().schedule(() -> look(context), left, TimeUnit.NANOSECONDS);
        }
    }

    private long left(long moment) {
        return moment == NEVER ? patience : moment - System.nanoTime();
    }

    private static boolean isInterim(Object message) {
        return message instanceof HttpResponse response
                && response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
    }

    private static long untaken(ChannelHandlerContext context) {
        return context.channel().isWritable() ? 0 : context.channel().bytesBeforeWritable();
    }
}
