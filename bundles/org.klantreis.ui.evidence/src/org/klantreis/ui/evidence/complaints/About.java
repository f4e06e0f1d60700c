/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.complaints;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.model.KlantreisPackage;

/** By what complaints are counted: each is a reference of a complaint, and so a relationship of the graph. */
enum About {
    TOUCHPOINT(KlantreisPackage.Literals.TOUCHPOINT),
    UNIT(KlantreisPackage.Literals.ORGANISATION_UNIT),
    CLUSTER(KlantreisPackage.Literals.COMPLAINT_CLUSTER),
    CHANNEL(KlantreisPackage.Literals.CHANNEL);

    private final EClass type;

    About(EClass type) {
        this.type = type;
    }

    /** The class of what they are about, as the graph names it. */
    String kind() {
        return type.getName();
    }

    String title() {
        return switch (this) {
            case TOUCHPOINT -> Messages.About_touchpoint;
            case UNIT -> Messages.About_unit;
            case CLUSTER -> Messages.About_cluster;
            case CHANNEL -> Messages.About_channel;
        };
    }
}
