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

import javax.xml.stream.Location;
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
        void endEvent(long line);

        /** There is an event in this line that cannot be used. */
        void lostEvent(String reason, long line);
    }

    private final LogInput input;
    private final Handler handler;
    private boolean inTrace;
    private boolean inEvent;
    private boolean any;
    /** Whether what is read is the rest of a trace that began before an error. */
    private boolean resumed;
    private int nested;
    private XesText text;
    private long broken;
    private long firstBroken;

    XesParser(LogInput input, Handler handler) {
        this.input = input;
        this.handler = handler;
    }

    /**
     * Parses until the end, or where the file breaks off. Where it is no XML in the middle, parsing goes on with the next
     * event. All that is reported.
     */
    void parse(Path file, ReadReport report) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // names are cut below; a part of a file knows no namespaces
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        text = new XesText(decoded());
        boolean more = true;
        while (more) {
            XMLStreamReader xml = null;
            try {
                xml = factory.createXMLStreamReader(text);
                while (xml.hasNext()) {
                    meet(xml, xml.next(), file);
                }
                more = false;
            } catch (XMLStreamException e) {
                more = recover(file, report, xml, e);
            }
        }
        if (broken > 0) {
            report.find("The file is no XML in " + (broken == 1 ? "one place, line " : broken + " places, the first in line ")
                    + firstBroken
                    + "; what stands there is not read, the rest is.");
        }
    }

    private void meet(XMLStreamReader xml, int what, Path file) throws IOException {
        if (what == XMLStreamConstants.START_ELEMENT) {
            String name = local(xml);
            if (!any) {
                checkRoot(name, file);
            }
            begin(name, xml);
        } else if (what == XMLStreamConstants.END_ELEMENT) {
            end(xml);
        }
    }

    private static String local(XMLStreamReader xml) {
        String name = xml.getLocalName();
        int colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(colon + 1);
    }

    private void checkRoot(String name, Path file) throws IOException {
        if (!name.equals("log")) {
            throw new IOException(file + " is no XES log: it begins with <" + name + ">; an XES log begins with <log>.");
        }
        any = true;
    }

    private void begin(String name, XMLStreamReader xml) {
        if (nested > 0) {
            nested++;
        } else if (!inTrace) {
            beginOutside(name, xml);
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

    private void beginOutside(String name, XMLStreamReader xml) {
        if (name.equals("trace")) {
            if (!resumed) {
                handler.beginTrace();
            }
            resumed = false;
            inTrace = true;
        } else if (!name.equals("log")) {
            if (name.equals("event")) {
                handler.lostEvent("it belongs to no trace", line(xml));
            }
            nested = 1;
        }
    }

    private void end(XMLStreamReader xml) {
        if (nested > 0) {
            nested--;
        } else if (inEvent) {
            inEvent = false;
            handler.endEvent(line(xml));
        } else {
            inTrace = false;
        }
    }

    private long line(XMLStreamReader xml) {
        return text.linesBefore() + xml.getLocation().getLineNumber();
    }

    /** Goes on behind an error; says whether there is anything. */
    private boolean recover(Path file, ReadReport report, XMLStreamReader xml, XMLStreamException error) throws IOException {
        if (error.getNestedException() instanceof IOException failure) {
            throw failure;
        }
        Location at = error.getLocation() == null && xml != null ? xml.getLocation() : error.getLocation();
        int localLine = at == null ? 1 : Math.max(1, at.getLineNumber());
        long line = text.linesBefore() + localLine;
        if (!any) {
            throw new IOException(file + " is no XES log: it cannot be read as XML at line " + line
                    + "; check that it is the right file.", error);
        }
        boolean lost = inEvent;
        XesText.Next next = text.resume(localLine, at == null ? 1 : Math.max(1, at.getColumnNumber()), inTrace);
        resumed = inTrace && next == XesText.Next.EVENT;
        inTrace = false;
        inEvent = false;
        nested = 0;
        if (next == XesText.Next.NOTHING) {
            report.find((input.isCut() ? "The packed file breaks off at line " : "The file breaks off at line ") + line
                    + "; what was read before that counts, the rest is missing. Fetch the file again to have all of it.");
            return false;
        }
        firstBroken = broken++ == 0 ? line : firstBroken;
        if (lost) {
            handler.lostEvent("the XML around it is broken", line);
        }
        return true;
    }

    /** Decodes by the encoding that the XML says, and puts a replacement where bytes are not in it. */
    private Reader decoded() throws IOException {
        PushbackInputStream pushback = new PushbackInputStream(input, PROLOG);
        byte[] head = pushback.readNBytes(PROLOG);
        int skip = head.length >= 3 && (head[0] & 0xff) == 0xef && (head[1] & 0xff) == 0xbb && (head[2] & 0xff) == 0xbf ? 3 : 0;
        pushback.unread(head, skip, head.length - skip);
        return new InputStreamReader(pushback, charset(head).newDecoder().onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE));
    }

    private static Charset charset(byte[] head) {
        if (head.length >= 2 && ((head[0] & 0xff) == 0xfe && (head[1] & 0xff) == 0xff || (head[0] & 0xff) == 0xff
                && (head[1] & 0xff) == 0xfe)) {
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
