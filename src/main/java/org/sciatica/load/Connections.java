package org.sciatica.load;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ServerChannel;
import io.netty.channel.SingleThreadEventLoop;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Future;
import io.quarkus.vertx.http.HttpServerStart;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Watches over every connection from the moment it is accepted. Vert.x has no setting for this, so the watch is set where its
 * listening sockets hand on what they accept: in Netty.
 */
@ApplicationScoped
class Connections {

    private final Vertx vertx;
    private final LoadSettings settings;
    private final Untaken untaken;

    Connections(Vertx vertx, LoadSettings settings, Untaken untaken) {
        this.vertx = vertx;
        this.settings = settings;
        this.untaken = untaken;
    }

    void watch(@ObservesAsync HttpServerStart started) {
        for (EventExecutor acceptor : ((VertxInternal) vertx).getAcceptorEventLoopGroup()) {
            acceptor.execute(() -> ((SingleThreadEventLoop) acceptor)
                    .registeredChannelsIterator()
                    .forEachRemaining(this::watch));
        }
    }

    private void watch(Channel listening) {
        if (listening instanceof ServerChannel && listening.pipeline().get(Door.class) == null) {
            listening.pipeline().addFirst(new Door(settings.connections(), settings.patience(), untaken));
        }
    }

    /** Stands at a listening socket: lets so many in and no more, and gives each a watch. */
    private static final class Door extends ChannelInboundHandlerAdapter {

        private final int most;
        private final Duration patience;
        private final Untaken untaken;
        private final AtomicInteger open = new AtomicInteger();

        private Door(int most, Duration patience, Untaken untaken) {
            this.most = most;
            this.patience = patience;
            this.untaken = untaken;
        }

        @Override
        public void channelRead(ChannelHandlerContext context, Object accepted) {
            Channel connection = (Channel) accepted;
            if (open.incrementAndGet() > most) {
                open.decrementAndGet();
                connection.unsafe().closeForcibly();
                return;
            }
            connection.closeFuture().addListener(closed -> open.decrementAndGet());
            connection.pipeline().addLast(new Watch(patience, untaken));
            context.fireChannelRead(accepted);
        }
    }

    /** Waits for a connection's first bytes; behind TLS the HTTP codec is only there some time after them. */
    private static final class Watch extends ChannelInboundHandlerAdapter {

        private final Duration patience;
        private final Untaken untaken;

        private Watch(Duration patience, Untaken untaken) {
            this.patience = patience;
            this.untaken = untaken;
        }

        @Override
        public void channelActive(ChannelHandlerContext context) {
            Future<?> unused =
                    context.executor().schedule(() -> giveUp(context), patience.toNanos(), TimeUnit.NANOSECONDS);
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
                watch.look(context.pipeline().context(watch));
                context.pipeline().remove(this);
            }
            context.fireChannelRead(bytes);
        }
    }
}
