/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.preferences;

/** The general preferences of the workbench. */
public final class GeneralPreferences {
    /** What a customer is called unless set. */
    public static final String CUSTOMER = "customer";
    /** Whether maps open as large as fits the editor unless set: no, since the texts of a long journey are too small then. */
    public static final boolean FITTED = false;
    private static final String CUSTOMER_TERM = "general.customerTerm";
    private static final String MAPS_FITTED = "general.mapsFitted";

    private GeneralPreferences() {
    }

    /** Returns what new landscapes call a customer: client, patient, member; never blank. */
    public static String customerTerm() {
        String term = Store.node().get(CUSTOMER_TERM, CUSTOMER).strip();
        return term.isEmpty() ? CUSTOMER : term;
    }

    /**
     * Sets what new landscapes call a customer.
     *
     * @param term the word; blank for the standard one
     */
    public static void setCustomerTerm(String term) {
        Store.node().put(CUSTOMER_TERM, term.strip());
        Store.flush();
    }

    /** Says whether a map opens as large as fits the editor; otherwise at 100 %. */
    public static boolean opensMapsFitted() {
        return Store.node().getBoolean(MAPS_FITTED, FITTED);
    }

    /**
     * Sets how a map opens.
     *
     * @param fitted whether as large as fits the editor; otherwise at 100 %
     */
    public static void setOpensMapsFitted(boolean fitted) {
        Store.node().putBoolean(MAPS_FITTED, fitted);
        Store.flush();
    }
}
