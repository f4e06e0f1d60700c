/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A log of claims, small enough to know its answers by heart; hours are of 2 March 2026 in UTC.
 *
 * <pre>
 * 1  Anna phone  Desk Listen 8 · Claims Queued 9 · Claims Check 11 · Desk Answer 12 · Claims Check 13
 * 2  Bert web    Desk Listen 9
 * 3  Anna web    Desk Listen 10 · Claims Queued 11 · Claims Check 17 · ? Pay 18
 * </pre>
 */
final class SmallXes {
    private final StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<log>\n");

    private SmallXes() {
    }

    static Path write(Path file) throws IOException {
        return write(file, "");
    }

    /** Writes it with more traces at the end. */
    static Path write(Path file, String more) throws IOException {
        SmallXes log = new SmallXes();
        log.trace("1", "Anna", "phone", "Desk Listen 08", "Claims Queued 09", "Claims Check 11", "Desk Answer 12", "Claims Check 13");
        log.trace("2", "Bert", "web", "Desk Listen 09");
        log.trace("3", "Anna", "web", "Desk Listen 10", "Claims Queued 11", "Claims Check 17", "? Pay 18");
        return Files.writeString(file, log.text + more + "</log>\n");
    }

    /** A trace with one event. */
    static String trace(String name, String time) {
        return "<trace><string key=\"concept:name\" value=\"" + name + "\"/><event><string key=\"concept:name\" value=\"Listen\"/>"
                + "<string key=\"org:group\" value=\"Desk\"/><date key=\"time:timestamp\" value=\"" + time + "\"/></event></trace>\n";
    }

    private void trace(String name, String customer, String channel, String... events) {
        text.append("<trace><string key=\"concept:name\" value=\"" + name + "\"/><string key=\"customer\" value=\"" + customer + "\"/>\n");
        for (String event : events) {
            String[] parts = event.split(" ");
            text.append("  <event><string key=\"concept:name\" value=\"" + parts[1] + "\"/><string key=\"org:group\" value=\"" + parts[0]
                    + "\"/><string key=\"channel\" value=\"" + channel + "\"/><date key=\"time:timestamp\" value=\"2026-03-02T" + parts[2]
                    + ":00:00Z\"/></event>\n");
        }
        text.append("</trace>\n");
    }
}
