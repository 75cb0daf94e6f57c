package org.sciatica.http;

/** The service takes requests now. An event, fired for each socket it listens on, in the clear or over TLS. */
public record Listening() {}
