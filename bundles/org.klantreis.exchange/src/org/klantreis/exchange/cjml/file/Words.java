/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.file;

/** The properties in which a landscape keeps what CJML has and it has no feature for. */
public final class Words {
    /** Begins the key of each; what follows is the name in CJML. */
    public static final String PREFIX = "cjml:";
    /** Of a journey: how far it went. */
    public static final String STATUS = PREFIX + "status";
    /** Of a step: {@link #PROVIDER} where the organisation began and not the customer. */
    public static final String INITIATOR = PREFIX + "initiator";
    /** The value that says so. */
    public static final String PROVIDER = "provider";

    private Words() {
    }
}
