/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.klantreis.model.validation.World.MAKE;
import static org.klantreis.model.validation.World.named;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.junit.jupiter.api.Test;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.Measurement;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.UnitKind;
import org.klantreis.model.validation.standard.StandardRules;

class ValidatorTest {
    private final World world = new World();

    @Test
    void namesTheElementAndSaysWhatToDo() {
        world.asIs.setPersona(null);
        world.report.setMark(11.0);
        Measurement measurement = MAKE.createMeasurement();
        measurement.setValue(12);
        measurement.setSource("A letter");
        world.report.getMeasurements().add(measurement);
        world.phoneTeam.setName(" Phone team");

        assertThat(Validator.validate(world.roots, StandardRules.all())).extracting(Finding::message).containsExactly(
                "Organisation unit «Harbour Bank / Service desk / Phone team»: the name has spaces around it or a line break in"
                + " it; make it one line and move the rest to the documentation.",
                "Journey «Report damage»: no persona; name the customer group whose journey it is.",
                "Step «Report damage / Something happens / Report»: the mark is 11.0; enter a value from 1 to 10, or leave it"
                + " empty if it is unknown.",
                "Measurement «Report damage / Something happens / Report / measurement 2»: the value 12.0 is not on the scale"
                + " from 1.0 to 10.0; correct the one or the other.");
    }

    @Test
    void reportsInFileOrderAndThenInTheOrderOfTheRules() {
        world.settle.setMark(0.0);
        world.settle.setImportance(0);
        world.call.setChannel(null);
        world.handling.setOwner(null);
        world.last.setReceived(null);

        assertThat(Validator.validate(world.roots, StandardRules.all())).extracting(Finding::ruleId).containsExactly(
                "service-owner-missing", "touchpoint-channel-missing", "mark-range", "importance-range", "mark-without-source",
                "complaints-too-short", "complaint-undated");
    }

    @Test
    void saysTheSameToTheSameModel() {
        spoilEverything(world);
        List<Finding> findings = Validator.validate(world.roots, StandardRules.all());
        World twin = new World();
        spoilEverything(twin);

        assertThat(findings).hasSizeGreaterThan(10);
        assertThat(Validator.validate(world.roots, StandardRules.all())).isEqualTo(findings);
        assertThat(Validator.validate(twin.roots, StandardRules.all())).extracting(Finding::message)
                .isEqualTo(findings.stream().map(Finding::message).toList());
    }

    private static void spoilEverything(World world) {
        world.frame(world.observed, JourneyForm.AS_IS);
        world.asIs.setParent(world.observed);
        world.observed.setParent(world.toBe);
        world.toBe.setParent(world.asIs);
        world.handling.getUses().addAll(List.of(world.answering, world.handling));
        world.desk.setKind(UnitKind.TEAM);
        world.claims.setKind(UnitKind.TEAM);
        world.interviews.getJourneys().clear();
        world.improvement.getUnitsInformed().clear();
        world.improvement.getCustomersTold().clear();
        world.landscape.getTouchpoints().forEach(touchpoint -> touchpoint.setOwner(null));
        world.landscape.getTouchpoints().forEach(touchpoint -> touchpoint.setChannel(null));
        world.landscape.getTouchpoints().forEach(touchpoint -> touchpoint.setService(null));
        world.roots.remove(world.book);
    }

    @Test
    void lookingAtAModelDoesNotChangeIt() {
        List<EObject> before = contents();
        Validator.validate(world.roots, StandardRules.all());
        assertThat(contents()).isEqualTo(before);
    }

    private List<EObject> contents() {
        List<EObject> contents = new ArrayList<>();
        world.roots.forEach(root -> root.eAllContents().forEachRemaining(contents::add));
        return contents;
    }

    @Test
    void resolvesReferencesWithinOpenFilesAndLoadsNoOthers() {
        ResourceSet files = new ResourceSetImpl() {
            @Override
            public Resource getResource(URI uri, boolean loadOnDemand) {
                return super.getResource(uri, false);
            }
        };
        for (int i = 0; i < world.roots.size(); i++) {
            Resource file = new XMIResourceImpl(URI.createURI("memory:/file" + i));
            files.getResources().add(file);
            file.getContents().add(world.roots.get(i));
        }
        world.report.setTouchpoint(proxy("memory:/file0#" + world.call.getId()));
        world.ask.setTouchpoint(proxy("memory:/file0#gone"));
        world.settle.setTouchpoint(proxy("memory:/another%20file#" + world.call.getId()));

        List<Finding> findings = Validator.validate(world.roots, StandardRules.all().only("dangling-reference"));

        assertThat(findings).extracting(Finding::element).containsExactly(world.ask, world.settle);
        assertThat(findings.get(1).message()).contains("«another file#" + world.call.getId() + "» (touchpoint)");
        assertThat(files.getResources()).hasSize(world.roots.size());
    }

    private static Touchpoint proxy(String uri) {
        Touchpoint touchpoint = MAKE.createTouchpoint();
        ((InternalEObject) touchpoint).eSetProxyURI(URI.createURI(uri));
        return touchpoint;
    }

    @Test
    void survivesReferencesToNothing() {
        world.report.setTouchpoint(proxy("memory:/gone#1"));
        world.asIs.setAsIs(MAKE.createJourney());
        OrganisationUnit gone = MAKE.createOrganisationUnit();
        ((InternalEObject) gone).eSetProxyURI(URI.createURI("memory:/gone#2"));
        world.check.setUnit(gone);
        world.session.getParticipants().get(0).setUnit(gone);
        world.improvement.getUnitsInformed().get(0).setUnit(gone);
        assertThat(Validator.validate(world.roots, StandardRules.all())).extracting(Finding::ruleId)
                .contains("dangling-reference");
    }

    @Test
    void judgesAnEmptyProjectMildly() {
        assertThat(Validator.validate(List.of(named(MAKE.createLandscape(), "New")), StandardRules.all())).isEmpty();
        assertThat(Validator.validate(List.of(), StandardRules.all())).isEmpty();
    }
}
