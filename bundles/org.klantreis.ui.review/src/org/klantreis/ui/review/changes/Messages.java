/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.changes;

import org.eclipse.osgi.util.NLS;

/** The texts of this package. */
final class Messages extends NLS {
    public static String ChangeDetail_accessible;
    public static String ChangeDetail_changed;
    public static String ChangeDetail_deleted;
    public static String ChangeDetail_empty;
    public static String ChangeDetail_group;
    public static String ChangeDetail_moved;
    public static String ChangeDetail_new;
    public static String ChangeDetail_none;
    public static String ChangeDetail_nothing;
    public static String ChangeRows_contains;
    public static String ChangeRows_element;
    public static String ChangeRows_order;
    public static String ChangeRows_place;
    public static String ChangeRows_position;
    public static String ChangeRows_unknown;
    public static String ChangeTree_accessible;
    public static String ChangeTree_in;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
