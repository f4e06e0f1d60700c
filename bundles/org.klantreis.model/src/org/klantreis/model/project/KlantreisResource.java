/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.project;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLParserPool;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.klantreis.model.Identified;
import org.xml.sax.helpers.DefaultHandler;

/**
 * One file of a project as XMI: UTF-8, one attribute a line, so that one change is one changed line.
 *
 * <p>EMF's defaults load a file with ids in quadratic time; the id map and deferred references here make it linear.
 */
final class KlantreisResource extends XMIResourceImpl {
    private static final XMLParserPool PARSERS = new XMLParserPoolImpl();

    /** No document types and no entities: a model file has no use for them, an attacker has. */
    private static final Map<String, Boolean> PARSER_FEATURES = Map.of(
            "http://apache.org/xml/features/disallow-doctype-decl", true,
            "http://xml.org/sax/features/external-general-entities", false,
            "http://xml.org/sax/features/external-parameter-entities", false,
            "http://apache.org/xml/features/nonvalidating/load-external-dtd", false);

    private final List<MissingId> missingIds = new ArrayList<>();
    private final Set<EObject> lost = Collections.newSetFromMap(new IdentityHashMap<>());

    KlantreisResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding("UTF-8");
        Map<Object, Object> load = getDefaultLoadOptions();
        load.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true);
        load.put(XMLResource.OPTION_DEFER_ATTACHMENT, true);
        load.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true);
        load.put(XMLResource.OPTION_USE_PARSER_POOL, PARSERS);
        load.put(XMLResource.OPTION_PARSER_FEATURES, PARSER_FEATURES);
        Map<Object, Object> save = getDefaultSaveOptions();
        save.put(XMLResource.OPTION_LINE_WIDTH, 10);
        save.put(Resource.OPTION_LINE_DELIMITER, "\n");
        save.put(XMLResource.OPTION_CONFIGURATION_CACHE, true);
        save.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
    }

    /**
     * An element that the file gave no id; it was given one for now.
     *
     * @param element the element
     * @param line where it begins
     */
    record MissingId(Identified element, int line) {
    }

    void load(byte[] content) throws IOException {
        load(new ByteArrayInputStream(content), new LinkedHashMap<>());
    }

    byte[] serialise() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
        save(bytes, Map.of());
        return bytes.toByteArray();
    }

    List<MissingId> missingIds() {
        return missingIds;
    }

    /** Says whether an element left this file since the last save, so that references to it may be broken. */
    boolean hasLostElements() {
        return !lost.isEmpty();
    }

    /** Returns the elements that left this file since the last save and are in another one now. */
    List<EObject> movedElsewhere() {
        List<EObject> moved = new ArrayList<>();
        for (EObject element : lost) {
            if (element.eResource() != null && element.eResource() != this) {
                moved.add(element);
                element.eAllContents().forEachRemaining(moved::add);
            }
        }
        return moved;
    }

    void markSaved() {
        setModified(false);
        lost.clear();
    }

    @Override
    public void detached(EObject element) {
        lost.add(element);
        super.detached(element);
    }

    /** Looks an id up without the search through all elements that EMF does on a miss. */
    EObject find(String id) {
        return getIntrinsicIDToEObjectMap().get(id);
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new XMILoadImpl(createXMLHelper()) {
            @Override
            protected DefaultHandler makeDefaultHandler() {
                return new Handler(resource, helper, options);
            }
        };
    }

    private final class Handler extends SAXXMIHandler {
        Handler(XMLResource resource, XMLHelper helper, Map<?, ?> options) {
            super(resource, helper, options);
        }

        @Override
        protected void handleObjectAttribs(EObject object) {
            if (object instanceof Identified identified && attribs != null && attribs.getValue("id") == null
                    && attribs.getValue("href") == null) {
                missingIds.add(new MissingId(identified, getLineNumber()));
            }
            super.handleObjectAttribs(object);
        }

        /** What is unknown is kept as it stands, so that it survives a save; an unknown class must be said all the same. */
        @Override
        protected EObject createObjectFromTypeName(EObject peer, String typeName, EStructuralFeature feature) {
            EObject created = super.createObjectFromTypeName(peer, typeName, feature);
            if (!(created instanceof Identified)) {
                error(new ClassNotFoundException(typeName, null, getLocation(), getLineNumber(), getColumnNumber()));
            }
            return created;
        }
    }
}
