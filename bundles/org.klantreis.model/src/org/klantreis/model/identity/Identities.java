/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.identity;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Iterator;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.Identified;

/**
 * Makes and renews the ids of elements.
 *
 * <p>An id is a random UUID (RFC 9562, version 4) in its text form of 36 characters. An element has one from its creation on.
 */
public final class Identities {
    /** {@link UUID#randomUUID()} asks the system for 16 bytes a time; a block of them is ten times faster. */
    private static final int BLOCK = 4096;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<ByteBuffer> BYTES =
            ThreadLocal.withInitial(() -> ByteBuffer.allocate(BLOCK).position(BLOCK));

    private Identities() {
    }

    /**
     * Makes an id.
     *
     * @return a new random UUID, 36 characters
     */
    public static String next() {
        ByteBuffer bytes = BYTES.get();
        if (bytes.remaining() < 16) {
            RANDOM.nextBytes(bytes.array());
            bytes.rewind();
        }
        long high = bytes.getLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x4000L;
        long low = bytes.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }

    /**
     * Gives an element and all that it contains new ids, as pasting needs it.
     *
     * @param <T> the element's type
     * @param element the root of what gets new ids; references within it stay intact
     * @return the same element
     */
    public static <T extends EObject> T renew(T element) {
        if (element instanceof Identified identified) {
            identified.setId(next());
        }
        for (Iterator<EObject> all = element.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                identified.setId(next());
            }
        }
        return element;
    }

    /**
     * Copies an element and all that it contains, with the same ids: for working on a copy that later replaces the original.
     *
     * @param <T> the element's type
     * @param element what to copy
     * @return the copy; references within the copied tree point into the copy
     */
    public static <T extends EObject> T copyKeepingIds(T element) {
        return EcoreUtil.copy(element);
    }

    /**
     * Copies an element and all that it contains, with new ids: for pasting it beside the original.
     *
     * @param <T> the element's type
     * @param element what to copy
     * @return the copy; references within the copied tree point into the copy
     */
    public static <T extends EObject> T copyWithNewIds(T element) {
        return renew(EcoreUtil.copy(element));
    }
}
