/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.mapping;

/** The properties by which an import finds its elements again and an export says what ArchiMate has no word for. */
public final class Keys {
    /** The identifier in the ArchiMate model, of an element of a landscape. */
    public static final String ARCHIMATE_ID = "archimate:id";
    /** The type in the ArchiMate model, of an element of a landscape. */
    public static final String ARCHIMATE_TYPE = "archimate:type";
    /** The identifier of the ArchiMate model itself, of an element of a landscape. */
    public static final String ARCHIMATE_MODEL = "archimate:model";

    /** Begins the key of each property that an export adds; what follows is mostly the name of an attribute. */
    public static final String OURS = "klantreis:";
    /** The class in the landscape, of an ArchiMate element: {@code Touchpoint}. */
    public static final String CLASS = OURS + "class";
    /** The id in the landscape, where it does not follow from the identifier. */
    public static final String ID = OURS + "id";
    /** A tag; occurs once for each. */
    public static final String TAG = OURS + "tag";
    /** The reference of the landscape's metamodel that a relationship stands for: {@code Touchpoint.channel}. */
    public static final String REFERENCE = OURS + "reference";
    /** Where in its container an element stands, from 0, at the relationship that says what it is in. */
    public static final String POSITION = OURS + "position";
    /** Of a relationship that only shows what follows from others. */
    public static final String DERIVED = OURS + "derived";

    private Keys() {
    }
}
