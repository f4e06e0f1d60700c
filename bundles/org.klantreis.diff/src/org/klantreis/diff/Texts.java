/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.klantreis.model.KlantreisPackage.Literals;

/** Which attributes are texts that people write. */
public final class Texts {
    /** What things are known by or looked up with, and what tells a program how to read a file. */
    private static final Set<EAttribute> NO_TEXTS = Set.of(Literals.ELEMENT__NAME, Literals.PROPERTY__KEY, Literals.PROPERTY__VALUE,
            Literals.LANDSCAPE__CUSTOMER_TERM, Literals.COMPLAINT__EXTERNAL_ID, Literals.EVENT_LOG__FILE, Literals.EVENT_LOG__ENCODING,
            Literals.EVENT_LOG__DELIMITER, Literals.EVENT_LOG__DATE_FORMAT, Literals.EVENT_LOG__TIME_ZONE,
            Literals.COLUMN_MAPPING__COLUMN, Literals.ACTIVITY_MAPPING__ACTIVITY, Literals.UNIT_MAPPING__VALUE);

    private Texts() {
    }

    /**
     * Says whether an attribute is a free text.
     *
     * @param attribute an attribute
     * @return whether people write sentences in it: documentation, what a customer thinks; not a name, which is what an element is
     *         known by
     */
    public static boolean isFree(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany()
                && !NO_TEXTS.contains(attribute);
    }
}
