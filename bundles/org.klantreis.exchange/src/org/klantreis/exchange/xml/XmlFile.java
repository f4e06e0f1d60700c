/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.xml;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;

import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads an XML file that somebody sent: no document type, no entities but the five of XML, nothing fetched from elsewhere, and
 * bounds on its size, its depth and how many elements are kept.
 */
public final class XmlFile {
    /** The largest content that is read, in bytes, after unpacking. */
    public static final long MOST_BYTES = 256L << 20;
    private static final int MOST_DEPTH = 200;
    private static final int MOST_NODES = 3_000_000;

    private final Path file;
    private final Predicate<XmlNode> wanted;
    private final Deque<XmlNode> open = new ArrayDeque<>();
    private XmlNode root;
    private int depth;
    private int unwantedFrom;
    private int nodes;

    private XmlFile(Path file, Predicate<XmlNode> wanted) {
        this.file = file;
        this.wanted = wanted;
    }

    /**
     * Reads a file.
     *
     * @param file which file it is, for messages
     * @param in its content, which is left open
     * @param wanted says of an element, which has its attributes but nothing in it yet, whether it and what is in it are kept
     * @return its root
     * @throws IOException when it cannot be read, is no XML, has a document type, or is over a bound
     */
    public static XmlNode read(Path file, InputStream in, Predicate<XmlNode> wanted) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        XmlFile parsed = new XmlFile(file, wanted);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new BoundedInput(in, MOST_BYTES, file));
            while (xml.hasNext()) {
                parsed.meet(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException cause) {
                throw cause;
            }
            throw new IOException(file + " is no well-formed XML, line " + Math.max(1, e.getLocation() == null ? 1
                    : e.getLocation().getLineNumber()) + "; nothing was read. Export it again from where it came.", e);
        }
        return parsed.root;
    }

    private void meet(XMLStreamReader xml, int what) throws IOException {
        switch (what) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw new IOException(file
                    + " has a document type or entities of its own, line " + xml.getLocation().getLineNumber()
                    + ", which are not read for safety; remove them.");
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (unwantedFrom == 0 && !open.isEmpty()) {
                    open.peek().append(xml.getText());
                }
            }
            default -> {
                // comments and instructions say nothing
            }
        }
    }

    private void begin(XMLStreamReader xml) throws IOException {
        if (++depth > MOST_DEPTH) {
            throw new IOException(file + " is nested more than " + MOST_DEPTH + " elements deep, line "
                    + xml.getLocation().getLineNumber() + "; no such file is read.");
        } else if (unwantedFrom > 0) {
            return;
        }
        XmlNode node = new XmlNode(xml.getLocalName(), xml.getNamespaceURI(), xml.getLocation().getLineNumber());
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            node.attribute(prefix(xml.getAttributeNamespace(i)) + xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        if (!open.isEmpty() && !wanted.test(node)) {
            unwantedFrom = depth;
            return;
        } else if (++nodes > MOST_NODES) {
            throw new IOException(file + " has more than " + MOST_NODES + " elements; no such file is read.");
        }
        if (open.isEmpty()) {
            root = node;
        } else {
            open.peek().add(node);
        }
        open.push(node);
    }

    /** The two that every file knows, whatever prefix it gives them. */
    private static String prefix(String namespace) {
        if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(namespace)) {
            return "xsi:";
        }
        return XMLConstants.XML_NS_URI.equals(namespace) ? "xml:" : "";
    }

    private void end() {
        if (unwantedFrom == 0) {
            open.pop();
        } else if (unwantedFrom == depth) {
            unwantedFrom = 0;
        }
        depth--;
    }
}
