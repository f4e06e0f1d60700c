/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.paint;

import java.io.IOException;
import java.io.OutputStream;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML of the SVG namespace, with calls that can be chained. Characters that XML cannot hold become �. */
final class SvgXml {
    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final XMLStreamWriter writer;

    SvgXml(OutputStream out) throws IOException {
        try {
            // The one of the JDK: another on the class path might write other bytes.
            writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Begins the document and its root element. */
    SvgXml begin() throws IOException {
        return run(() -> {
            writer.writeStartDocument("UTF-8", "1.0");
            writer.writeCharacters("\n");
            writer.setDefaultNamespace(NAMESPACE);
            writer.writeStartElement(NAMESPACE, "svg");
            writer.writeDefaultNamespace(NAMESPACE);
        });
    }

    /** Begins a root element within a page: without what announces a document. */
    SvgXml embed() throws IOException {
        return run(() -> {
            writer.setDefaultNamespace(NAMESPACE);
            writer.writeStartElement(NAMESPACE, "svg");
        });
    }

    /** Begins an element. */
    SvgXml open(String name) throws IOException {
        return run(() -> {
            writer.writeCharacters("\n");
            writer.writeStartElement(NAMESPACE, name);
        });
    }

    /** Writes an element without content. */
    SvgXml empty(String name) throws IOException {
        return run(() -> {
            writer.writeCharacters("\n");
            writer.writeEmptyElement(NAMESPACE, name);
        });
    }

    /** Gives the element an attribute. */
    SvgXml with(String attribute, String value) throws IOException {
        return run(() -> writer.writeAttribute(attribute, clean(value)));
    }

    /** Gives the element an attribute that is a number. */
    SvgXml with(String attribute, double value) throws IOException {
        return with(attribute, Numbers.of(value));
    }

    /** Writes text into the element. */
    SvgXml text(String text) throws IOException {
        return run(() -> writer.writeCharacters(clean(text)));
    }

    /** Ends the element. */
    SvgXml close() throws IOException {
        return run(writer::writeEndElement);
    }

    /** Ends the document. */
    void end() throws IOException {
        run(() -> {
            writer.writeEndDocument();
            writer.writeCharacters("\n");
            writer.flush();
        });
    }

    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(character -> clean.appendCodePoint(isAllowed(character) ? character : '\uFFFD'));
        return clean.toString();
    }

    private static boolean isAllowed(int character) {
        return character >= ' ' && character < Character.MIN_SURROGATE || character == '\n' || character == '\t'
                || character > Character.MAX_SURROGATE && character <= '\uFFFD'
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }

    private SvgXml run(Step step) throws IOException {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw e.getNestedException() instanceof IOException failure ? failure : new IOException(e.getMessage(), e);
        }
    }

    /** One thing to write. */
    private interface Step {
        void run() throws XMLStreamException;
    }
}
