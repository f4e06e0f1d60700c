/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.query;

import java.util.Set;

import org.klantreis.knowledge.catalogue.CatalogueQuery;

/** What queries are about, for finding them. */
enum QueryGroup {
    OWN(Set.of()),
    HANDOFFS(Set.of("handoffs", "cross-silo-handoffs", "handoff-matrix", "handoff-network", "bottleneck-units",
            "bottleneck-silos",
            "longest-waits", "ping-pong", "route", "interferences", "interfering-silos", "visibility-crossings")),
    OVERLAPS(Set.of("journey-overlaps", "shared-touchpoints", "single-points-of-failure", "blast-radius",
            "incomplete-touchpoints")),
    EXPERIENCE(Set.of("priorities", "repair-list", "good-parts-bad-whole", "good-experience-per-owner", "before-after",
            "deviations",
            "unverified-insights")),
    OBSERVED(Set.of("observed-totals", "observed-handoffs", "observed-cross-silo", "observed-queue-waits",
            "observed-bottlenecks", "observed-ping-pong", "observed-variants", "observed-duration", "observed-first-contact",
            "observed-customers")),
    COMPLAINTS(Set.of("complaints-per-cluster", "complaints-per-touchpoint", "complaints-per-unit", "complaints-per-month",
            "complaint-hotspots", "complaint-period", "complaint-lead-time", "advice-without-change",
            "procedure-change-lead-time",
            "open-feedback-loops", "touching-not-informed", "touching-not-involved")),
    OTHER(Set.of());

    private static final String SHIPPED = "shipped";

    private final Set<String> names;

    QueryGroup(Set<String> names) {
        this.names = names;
    }

    static QueryGroup of(CatalogueQuery query) {
        if (!query.origin().equals(SHIPPED)) {
            return OWN;
        }
        for (QueryGroup group : values()) {
            if (group.names.contains(query.name())) {
                return group;
            }
        }
        return OTHER;
    }

    String title() {
        return switch (this) {
            case OWN -> Messages.QueryGroup_own;
            case HANDOFFS -> Messages.QueryGroup_handoffs;
            case OVERLAPS -> Messages.QueryGroup_overlaps;
            case EXPERIENCE -> Messages.QueryGroup_experience;
            case OBSERVED -> Messages.QueryGroup_observed;
            case COMPLAINTS -> Messages.QueryGroup_complaints;
            case OTHER -> Messages.QueryGroup_other;
        };
    }
}
