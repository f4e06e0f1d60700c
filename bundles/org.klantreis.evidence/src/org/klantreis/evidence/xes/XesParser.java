/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.xes;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.klantreis.evidence.log.LogInput;
import org.klantreis.evidence.log.ReadReport;

/**
 * Meets the traces, events and their attributes of an XES file one after the other, without DTDs and entities. Attributes inside
 * of attributes, and what a log says of itself (extensions, globals, classifiers), are passed over.
 */
final class XesParser {
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final int PROLOG = 256;

    /** Told what is met. */
    interface Handler {
        /** A trace begins. */
        void beginTrace();

        /** An event begins. */
        void beginEvent();

        /** The event or, outside of one, the trace has this attribute. */
        void attribute(String key, String value);

        /** The event ends, in this line of the file. */
        void endEvent(int line);
    }

    private final LogInput input;
    private final Handler handler;
    private boolean inTrace;
    private boolean inEvent;
    private boolean any;
    private int nested;

    XesParser(LogInput input, Handler handler) {
        this.input = input;
        this.handler = handler;
    }

    /** Parses until the end, or where the file breaks off or is no XML any more; that is reported. */
    void parse(Path file, ReadReport report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        XMLStreamReader xml = null;
        try {
            xml = factory.createXMLStreamReader(text());
            while (xml.hasNext()) {
                meet(xml, xml.next(), file);
            }
        } catch (XMLStreamException e) {
            broken(file, report, xml, e.getNestedException() != null ? e.getNestedException() : e);
        }
    }

    private void meet(XMLStreamReader xml, int what, Path file) throws IOException {
        if (what == XMLStreamConstants.START_ELEMENT) {
            if (!any) {
                checkRoot(xml.getLocalName(), file);
            }
            begin(xml);
        } else if (what == XMLStreamConstants.END_ELEMENT) {
            end(xml);
        }
    }

    private void checkRoot(String name, Path file) throws IOException {
        if (!name.equals("log")) {
            throw new IOException(file + " is no XES log: it begins with <" + name + ">; an XES log begins with <log>.");
        }
        any = true;
    }

    private void begin(XMLStreamReader xml) {
        String name = xml.getLocalName();
        if (nested > 0) {
            nested++;
        } else if (!inTrace) {
            if (name.equals("trace")) {
                inTrace = true;
                handler.beginTrace();
            } else if (!name.equals("log")) {
                nested = 1;
            }
        } else if (!inEvent && name.equals("event")) {
            inEvent = true;
            handler.beginEvent();
        } else {
            String key = xml.getAttributeValue(null, "key");
            if (key != null) {
                handler.attribute(key, xml.getAttributeValue(null, "value"));
            }
            nested = 1;
        }
    }

    private void end(XMLStreamReader xml) {
        if (nested > 0) {
            nested--;
        } else if (inEvent) {
            inEvent = false;
            handler.endEvent(xml.getLocation().getLineNumber());
        } else {
            inTrace = false;
        }
    }

    private void broken(Path file, ReadReport report, XMLStreamReader xml, Throwable cause) throws IOException {
        String where = xml == null ? "its beginning" : "line " + xml.getLocation().getLineNumber();
        if (cause instanceof IOException failure && !input.isCut()) {
            throw failure;
        } else if (!any) {
            throw new IOException(file + " is no XES log: it cannot be read as XML at " + where + "; check that it is the right file.", cause);
        }
        report.find((input.isCut() ? "The file breaks off at " : "The file is no XML any more at ") + where
                + "; what was read before that counts, the rest is missing. Fetch the file again to have all of it.");
    }

    /** Decodes by the encoding that the XML says, and puts a replacement where bytes are not in it. */
    private Reader text() throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(input, PROLOG);
        byte[] head = pushback.readNBytes(PROLOG);
        int skip = head.length >= 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf ? 3 : 0;
        pushback.unread(head, skip, head.length - skip);
        return new InputStreamReader(pushback, charset(head).newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static Charset charset(byte[] head) {
        if (head.length >= 2 && ((head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff || (head[0] & 0xff) == 0xff && (head[1] & 0xff) == 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        Matcher encoding = ENCODING.matcher(new String(head, StandardCharsets.ISO_8859_1).lines().findFirst().orElse(""));
        try {
            return encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
