package org.sciatica.http;

/** The service takes requests now. An event, fired for each socket it listens on: in the clear, over TLS, of the machine's domain. */
public record Listening() {}
