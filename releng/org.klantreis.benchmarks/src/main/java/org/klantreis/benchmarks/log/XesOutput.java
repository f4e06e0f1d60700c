/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.benchmarks.log;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Writes XES. Values are those of a generator: none has a character that XML would need escaped. */
final class XesOutput implements Closeable {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <log xes.version="1.0" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
            <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
            <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
            <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
            <extension name="Lifecycle" prefix="lifecycle" uri="http://www.xes-standard.org/lifecycle.xesext"/>
            <classifier name="Activity" keys="concept:name"/>
            """;

    private final Writer out;

    XesOutput(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.out.write(HEAD);
    }

    void beginTrace() throws IOException {
        out.write("<trace>\n");
    }

    void endTrace() throws IOException {
        out.write("</trace>\n");
    }

    void beginEvent() throws IOException {
        out.write("<event>\n");
    }

    void endEvent() throws IOException {
        out.write("</event>\n");
    }

    void string(String key, String value) throws IOException {
        attribute("string", key, value);
    }

    void date(String key, long millis) throws IOException {
        attribute("date", key, Instant.ofEpochMilli(millis).toString());
    }

    private void attribute(String type, String key, String value) throws IOException {
        out.append('<').append(type).append(" key=\"").append(key).append("\" value=\"").append(value).append("\"/>\n");
    }

    @Override
    public void close() throws IOException {
        out.write("</log>\n");
        out.close();
    }
}
