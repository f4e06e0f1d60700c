/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff;

import org.eclipse.emf.ecore.EAttribute;
import org.klantreis.model.KlantreisPackage.Literals;

/** Which attributes are texts that people write. */
final class Texts {
    private Texts() {
    }

    /** Says whether an attribute is a free text; names are not, they are what an element is known by. */
    static boolean isFree(EAttribute attribute) {
        return attribute.getEAttributeType().getInstanceClass() == String.class && !attribute.isMany()
                && attribute != Literals.ELEMENT__NAME && attribute != Literals.PROPERTY__KEY;
    }
}
