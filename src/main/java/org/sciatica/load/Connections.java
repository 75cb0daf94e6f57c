package org.sciatica.load;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.sciatica.http.BareAnswers;
import org.sciatica.http.Listening;

/**
 * Watches over every connection from the moment it is accepted. Vert.x has no setting for this, so the watch is set where its
 * listening sockets hand on what they accept: in Netty.
 */
@ApplicationScoped
class Connections {

    private final Vertx vertx;
    private final LoadSettings settings;
    private final Untaken untaken;
    private final BareAnswers bareAnswers;

    Connections(Vertx vertx, LoadSettings settings, Untaken untaken, BareAnswers bareAnswers) {
        this.vertx = vertx;
        this.settings = settings;
        this.untaken = untaken;
        this.bareAnswers = bareAnswers;
    }

    void watch(@Observes Listening listening) {
        for (EventExecutor acceptor : ((VertxInternal) vertx).getAcceptorEventLoopGroup()) {
            acceptor.execute(() -> ((SingleThreadEventLoop) acceptor)
                    .registeredChannelsIterator()
                    .forEachRemaining(this::watch));
        }
    }

    private void watch(Channel listening) {
        if (listening instanceof ServerChannel && listening.pipeline().get(Door.class) == null) {
            listening.pipeline().addFirst(new Door(settings, untaken, bareAnswers));
        }
    }

    /** Stands at a listening socket: lets so many in and no more, and gives each a watch. */
    private static final class Door extends ChannelInboundHandlerAdapter {

        private final LoadSettings settings;
        private final Untaken untaken;
        private final BareAnswers bareAnswers;
        private final AtomicInteger open = new AtomicInteger();

        private Door(LoadSettings settings, Untaken untaken, BareAnswers bareAnswers) {
            this.settings = settings;
            this.untaken = untaken;
            this.bareAnswers = bareAnswers;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            Channel connection = (Channel) accepted;
            if (open.incrementAndGet() > settings.connections()) {
                open.decrementAndGet();
                connection.unsafe().closeForcibly();
                return;
            }
            connection.closeFuture().addListener(closed -> open.decrementAndGet());
            connection.pipeline().addLast(new Watch(settings.patience(), untaken, bareAnswers, false));
            context.fireChannelRead(accepted);
        }
    }

    /** Waits for a connection's first bytes of HTTP: over TLS behind what decrypts them, when their codec is there too. */
    private static final class Watch extends ChannelInboundHandlerAdapter {

        private final Duration patience;
        private final Untaken untaken;
        private final BareAnswers bareAnswers;
        private final boolean isBehindTls;

        private Watch(Duration patience, Untaken untaken, BareAnswers bareAnswers, boolean isBehindTls) {
            this.patience = patience;
            this.untaken = untaken;
            this.bareAnswers = bareAnswers;
            this.isBehindTls = isBehindTls;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            ChannelHandlerContext tls = context.pipeline().context(SslHandler.class);
            if (tls == null || isBehindTls) {
                Future<?> unused =
                        context.executor().schedule(() -> giveUp(context), patience.toNanos(), TimeUnit.NANOSECONDS);
            } else {
                context.pipeline()
                        .addAfter(tls.name(), null, new Watch(patience, untaken, bareAnswers, true))
                        .remove(this);
            }
            context.fireChannelActive();
        }

        private static void giveUp(ChannelHandlerContext context) {
            if (!context.isRemoved()) {
                Future<?> unused = context.close();
            }
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object bytes) {
            ChannelHandlerContext encoder = context.pipeline().context(HttpResponseEncoder.class);
            if (encoder != null) {
                Patience watch = new Patience(patience, untaken.of(context.channel()));
                context.pipeline().addAfter(encoder.name(), null, watch);
                context.pipeline().addAfter(encoder.name(), null, bareAnswers);
                watch.look(context.pipeline().context(watch));
                context.pipeline().remove(this);
            }
            context.fireChannelRead(bytes);
        }
    }
}
