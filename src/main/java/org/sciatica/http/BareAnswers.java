package org.sciatica.http;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.concurrent.Future;
import jakarta.inject.Singleton;

/**
 * Dresses the answers that are given beneath every route: by the HTTP parser to what is no request or has too long a head, by the
 * router to an address that cannot be decoded, and on the management port. They get the headers of every answer; a refusal
 * without a word gets its words, a number and a line in the log. Stands in each connection, where messages leave for the
 * encoder.
 */
@Singleton
@ChannelHandler.Sharable
public final class BareAnswers extends ChannelOutboundHandlerAdapter {

    private final SecurityHeaders headers;
    private final Refusal refusal;
    private final Entrance entrance;

    BareAnswers(PublicUrl publicUrl, Refusal refusal, Entrance entrance) {
        this.headers = new SecurityHeaders(publicUrl.isTls());
        this.refusal = refusal;
        this.entrance = entrance;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (!(message instanceof HttpResponse answer) || !isBare(answer)) {
            super.write(context, message, promise);
        } else if (answer instanceof FullHttpResponse whole && isWordlessRefusal(whole)) {
            FullHttpResponse told = told(whole);
            ReferenceCountUtil.release(whole);
            Future<?> unused = context.write(told, promise.unvoid().addListener(ChannelFutureListener.CLOSE));
        } else {
            headers.put(answer.headers());
            super.write(context, answer, promise);
        }
    }

    private static boolean isBare(HttpResponse answer) {
        return answer.status().code() >= HttpResponseStatus.OK.code() && !SecurityHeaders.areOn(answer.headers());
    }

    private static boolean isWordlessRefusal(FullHttpResponse answer) {
        return answer.status().code() >= HttpResponseStatus.BAD_REQUEST.code()
                && !answer.content().isReadable();
    }

    /** The same no in words. What comes after it on the connection cannot be told from it: nothing more is read. */
    private FullHttpResponse told(HttpResponse refused) {
        ProblemKind kind = ProblemKind.of(refused.status().code());
        ByteBuf body = Unpooled.wrappedBuffer(refusal.told(kind, Area.OTHER).getBytes());
        FullHttpResponse told =
                new DefaultFullHttpResponse(refused.protocolVersion(), HttpResponseStatus.valueOf(kind.status()), body);
        headers.put(told.headers());
        told.headers()
                .set(Entrance.NUMBER, entrance.unrouted(kind.status(), body.readableBytes()))
                .set(HttpHeaderNames.CONTENT_TYPE, Area.OTHER.errorType())
                .set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes())
                .set(HttpHeaderNames.CACHE_CONTROL, HttpHeaderValues.NO_STORE)
                .set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return told;
    }
}
