/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.ocel;

import java.io.IOException;
import java.nio.file.Path;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.klantreis.evidence.log.LogInput;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;

/**
 * OCEL 2.0 as XML, read as a stream, without DTDs and entities. Where events stand before the objects, the file is read twice.
 */
final class OcelXml implements OcelSource {
    private final OcelItem item = new OcelItem();
    private boolean objectsRead;
    private boolean eventsLater;
    private boolean eventsRead;

    @Override
    public void read(Path file, OcelHandler handler, ReadReport report, ReadMonitor monitor) throws IOException {
        objectsRead = false;
        eventsLater = false;
        eventsRead = false;
        pass(file, handler, report, monitor);
        if (eventsLater) {
            objectsRead = true;
            eventsLater = false;
            pass(file, handler, report, monitor);
        }
        if (!eventsRead) {
            throw new IOException("«" + file.getFileName() + "» has no element «events»; it is no OCEL 2.0 log as XML.");
        }
    }

    private void pass(Path file, OcelHandler handler, ReadReport report, ReadMonitor monitor) throws IOException {
        boolean second = objectsRead;
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (LogInput input = LogInput.open(file, monitor)) {
            XMLStreamReader xml = null;
            try {
                xml = factory.createXMLStreamReader(input);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        section(xml, handler, second);
                    }
                }
            } catch (XMLStreamException broken) {
                String where = xml == null ? "" : " in line " + xml.getLocation().getLineNumber();
                if (!eventsRead && !eventsLater) {
                    throw new IOException("«" + file.getFileName() + "» is no OCEL 2.0 log as XML that can be read: it is damaged"
                            + where + ". Was it copied completely?", broken);
                }
                report.find("«" + file.getFileName() + "» breaks off or is damaged" + where + "; what stands before is read.");
            }
        }
    }

    /** Meets an element on the first levels: the log itself, and its parts. */
    private void section(XMLStreamReader xml, OcelHandler handler, boolean second) throws XMLStreamException, IOException {
        switch (xml.getLocalName()) {
        case "objects":
            if (second) {
                skip(xml);
            } else {
                items(xml, "object", () -> handler.object(item));
                objectsRead = true;
            }
            break;
        case "events":
            if (objectsRead) {
                handler.beginEvents();
                eventsRead = true;
                items(xml, "event", () -> handler.event(item));
            } else {
                eventsLater = true;
                skip(xml);
            }
            break;
        case "object-types", "event-types":
            skip(xml);
            break;
        default:
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (int depth = 1; depth > 0;) {
            int what = xml.next();
            depth += what == XMLStreamConstants.START_ELEMENT ? 1 : what == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private void items(XMLStreamReader xml, String name, Runnable end) throws XMLStreamException {
        while (true) {
            int what = xml.next();
            if (what == XMLStreamConstants.END_ELEMENT) {
                return;
            }
            if (what == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals(name)) {
                    item(xml);
                    end.run();
                } else {
                    skip(xml);
                }
            }
        }
    }

    private void item(XMLStreamReader xml) throws XMLStreamException {
        item.clear();
        item.id = xml.getAttributeValue(null, "id");
        item.type = xml.getAttributeValue(null, "type");
        item.time = xml.getAttributeValue(null, "time");
        for (int depth = 1; depth > 0;) {
            int what = xml.next();
            if (what == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (what == XMLStreamConstants.START_ELEMENT) {
                String object = xml.getAttributeValue(null, "object-id");
                String attribute = xml.getLocalName().equals("attribute") ? xml.getAttributeValue(null, "name") : null;
                if (attribute != null) {
                    String time = xml.getAttributeValue(null, "time");
                    item.attribute(attribute, time, xml.getElementText());
                } else {
                    depth++;
                    item.link(object, xml.getAttributeValue(null, "qualifier"));
                }
            }
        }
    }
}
