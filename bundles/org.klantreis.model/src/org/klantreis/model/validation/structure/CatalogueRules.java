/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.List;

import org.klantreis.model.Activity;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.Application;
import org.klantreis.model.Complaint;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Procedure;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Service;
import org.klantreis.model.Step;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointKind;
import org.klantreis.model.measures.Silos;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Scope;
import org.klantreis.model.validation.Severity;

/** The landscape's catalogues. */
final class CatalogueRules {
    private CatalogueRules() {
    }

    static List<Rule> all() {
        return List.of(unitWithoutSilo(), serviceCycle(), serviceOwner(), applicationOwner(), procedureOwner(),
                changeWithoutCause(), touchpointOwner(), touchpointChannel(), touchpointService(), touchpointUnused());
    }

    private static Rule unitWithoutSilo() {
        return new ElementRule<>(OrganisationUnit.class, "unit-without-silo", Severity.WARNING, "Unit without silo",
                "A handoff crosses silos when the silos of both units are known and differ.", (unit, report) -> {
                    if (Silos.of(unit).isEmpty() && works(unit, report.scope())) {
                        report.add(unit, Literals.ORGANISATION_UNIT__KIND,
                                "neither it nor a unit around it is a silo or partner; make the department around it a silo.");
                    }
                });
    }

    /** What only holds departments together, such as the organisation itself, needs no silo. */
    private static boolean works(OrganisationUnit unit, Scope scope) {
        return unit.getUnits().isEmpty() || !scope.referrers(unit, Literals.ACTIVITY__UNIT, Activity.class).isEmpty()
                || !scope.referrers(unit, Literals.TOUCHPOINT__OWNER, Touchpoint.class).isEmpty();
    }

    private static Rule serviceCycle() {
        return new ModelRule("service-cycle", Severity.WARNING, "Services use each other in a circle",
                "With a circle an outage of one is an outage of all, and no order exists in which they could be restored.",
                report -> {
                    for (List<Service> circle : Cycles.of(report.scope().all(Service.class), Service::getUses)) {
                        report.add(circle.get(0), Literals.SERVICE__USES, circle.size() == 1
                                ? "uses itself; remove it from its uses."
                                : "is in a circle of services that use each other, " + report.scope().names().list(circle)
                                        + "; take out the use that is not needed.");
                    }
                });
    }

    private static Rule serviceOwner() {
        return new ElementRule<>(Service.class, "service-owner-missing", Severity.WARNING, "Service without owner",
                "Nobody answers for it when it fails.", (service, report) -> {
                    if (service.getOwner() == null) {
                        report.add(service, Literals.SERVICE__OWNER, "no owner; name the unit that answers for it.");
                    }
                });
    }

    private static Rule applicationOwner() {
        return new ElementRule<>(Application.class, "application-owner-missing", Severity.INFO, "Application without owner",
                "Nobody answers for it when it fails.", (application, report) -> {
                    if (application.getOwner() == null) {
                        report.add(application, Literals.APPLICATION__OWNER, "no owner; name the unit that answers for it.");
                    }
                });
    }

    private static Rule procedureOwner() {
        return new ElementRule<>(Procedure.class, "procedure-owner-missing", Severity.WARNING, "Procedure without owner",
                "Nobody can change it when customers complain.", (procedure, report) -> {
                    if (procedure.getOwner() == null) {
                        report.add(procedure, Literals.PROCEDURE__OWNER, "no owner; name the unit that may change it.");
                    }
                });
    }

    private static Rule changeWithoutCause() {
        return new ElementRule<>(ProcedureChange.class, "procedure-change-cause-missing", Severity.INFO,
                "Procedure change without cause",
                "What the organisation does with complaints and research shows in the changes that they caused.",
                (change, report) -> {
                    if (change.getComplaints().isEmpty() && change.getInsights().isEmpty() && report.scope()
                            .referrers(change, Literals.COMPLAINT__PROCEDURE_CHANGE, Complaint.class).isEmpty()) {
                        report.add(change, Literals.PROCEDURE_CHANGE__COMPLAINTS,
                                "no cause; name the complaints or insights that led to it, if there were any.");
                    }
                });
    }

    private static Rule touchpointOwner() {
        return new ElementRule<>(Touchpoint.class, "touchpoint-owner-missing", Severity.WARNING, "Touchpoint without owner",
                "Nobody repairs it when its mark is insufficient, and a handoff to or from it cannot be seen.",
                (touchpoint, report) -> {
                    if (touchpoint.getKind() == TouchpointKind.DIRECT && touchpoint.getOwner() == null) {
                        report.add(touchpoint, Literals.TOUCHPOINT__OWNER, "no owner; name the unit that answers for it.");
                    }
                });
    }

    private static Rule touchpointChannel() {
        return new ElementRule<>(Touchpoint.class, "touchpoint-channel-missing", Severity.INFO, "Touchpoint without channel",
                "How the customer gets in contact is one of the questions that a map must answer.", (touchpoint, report) -> {
                    if (touchpoint.getChannel() == null) {
                        report.add(touchpoint, Literals.TOUCHPOINT__CHANNEL, "no channel; choose how the customer reaches it.");
                    }
                });
    }

    private static Rule touchpointService() {
        return new ElementRule<>(Touchpoint.class, "touchpoint-service-missing", Severity.INFO, "Touchpoint without service",
                "What an outage does to customers is followed from services to touchpoints.", (touchpoint, report) -> {
                    if (touchpoint.getKind() == TouchpointKind.DIRECT && touchpoint.getService() == null) {
                        report.add(touchpoint, Literals.TOUCHPOINT__SERVICE,
                                "no service; name the service that the customer uses there.");
                    }
                });
    }

    private static Rule touchpointUnused() {
        return new ElementRule<>(Touchpoint.class, "touchpoint-unused", Severity.INFO, "Touchpoint in no journey",
                "Either a journey forgot it, or nobody meets it any more.", (touchpoint, report) -> {
                    boolean used = !report.scope().referrers(touchpoint, Literals.STEP__TOUCHPOINT, Step.class).isEmpty()
                            || !report.scope().referrers(touchpoint, Literals.COMPLAINT__TOUCHPOINT, Complaint.class).isEmpty()
                            || !report.scope().referrers(touchpoint, Literals.ACTIVITY_MAPPING__TOUCHPOINT, ActivityMapping.class)
                                    .isEmpty();
                    if (!used && !report.scope().all(Step.class).isEmpty()) {
                        report.add(touchpoint, "no step, complaint or event log meets it; add it to a journey, or delete it.");
                    }
                });
    }
}
