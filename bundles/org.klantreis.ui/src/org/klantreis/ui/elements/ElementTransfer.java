/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.elements;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IContainer;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;

/**
 * Elements on the clipboard, for all parts of the workbench. What is on it stays as it was when it was copied, whatever becomes
 * of the elements. Other programs get the names as text.
 */
public final class ElementTransfer extends ByteArrayTransfer {
    private static final String TYPE = "klantreis-elements:" + UUID.randomUUID();
    private static final ElementTransfer INSTANCE = new ElementTransfer();

    private Content content;
    private byte[] token = {};

    private ElementTransfer() {
    }

    /**
     * What is on the clipboard.
     *
     * @param elements the elements as they were, with their ids; what they refer to is not copied
     * @param source the folder of their landscape
     * @param cut whether pasting moves them
     */
    public record Content(List<EObject> elements, IContainer source, boolean cut) {
        /** Returns the ids of the elements. */
        public List<String> ids() {
            return elements.stream().filter(Identified.class::isInstance).map(element -> ((Identified) element).getId()).toList();
        }
    }

    /**
     * Puts elements on the clipboard.
     *
     * @param landscape their landscape
     * @param elements the elements
     * @param cut whether pasting moves them
     */
    public static void put(OpenLandscape landscape, List<? extends EObject> elements, boolean cut) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        List<EObject> copies = List.copyOf(copier.copyAll(elements));
        copier.copyReferences();
        Content content = new Content(copies, landscape.container(), cut);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            String names = elements.stream().map(ElementLabels::text).collect(Collectors.joining(System.lineSeparator()));
            clipboard.setContents(new Object[] {content, names}, new Transfer[] {INSTANCE, TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    /** Returns the elements on the clipboard; empty where something else is on it. */
    public static Optional<Content> get() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return Optional.ofNullable((Content) clipboard.getContents(INSTANCE));
        } finally {
            clipboard.dispose();
        }
    }

    /** Takes what was cut from the clipboard, after it was moved. */
    static void clear() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            clipboard.clearContents();
            INSTANCE.content = null;
        } finally {
            clipboard.dispose();
        }
    }

    @Override
    protected int[] getTypeIds() {
        return new int[] {registerType(TYPE)};
    }

    @Override
    protected String[] getTypeNames() {
        return new String[] {TYPE};
    }

    @Override
    protected void javaToNative(Object object, TransferData data) {
        content = (Content) object;
        token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        super.javaToNative(token, data);
    }

    @Override
    protected Object nativeToJava(TransferData data) {
        return super.nativeToJava(data) instanceof byte[] bytes && Arrays.equals(bytes, token) ? content : null;
    }
}
