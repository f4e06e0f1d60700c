/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Document;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.labels.ElementLabels;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.model.validation.Scope;

/** Fixes that fill in a reference with an element that the user chooses. */
final class ReferenceFixes {
    private static final BiPredicate<Place, EObject> ANY = (place, candidate) -> true;

    private ReferenceFixes() {
    }

    static Map<String, List<Fix>> all() {
        Map<String, List<Fix>> fixes = new HashMap<>();
        fixes.put("persona-missing", List.of(choose(Literals.JOURNEY__PERSONA, ANY)));
        fixes.put("activity-unit-missing", List.of(choose(Literals.ACTIVITY__UNIT, ANY)));
        fixes.put("service-owner-missing", List.of(choose(Literals.SERVICE__OWNER, ANY)));
        fixes.put("application-owner-missing", List.of(choose(Literals.APPLICATION__OWNER, ANY)));
        fixes.put("procedure-owner-missing", List.of(choose(Literals.PROCEDURE__OWNER, ANY)));
        fixes.put("touchpoint-owner-missing", List.of(choose(Literals.TOUCHPOINT__OWNER, ANY)));
        fixes.put("touchpoint-channel-missing", List.of(choose(Literals.TOUCHPOINT__CHANNEL, ANY)));
        fixes.put("touchpoint-service-missing", List.of(choose(Literals.TOUCHPOINT__SERVICE, ANY)));
        fixes.put("complaint-place-missing", List.of(choose(Literals.COMPLAINT__TOUCHPOINT, ANY)));
        fixes.put("session-participant-unknown", List.of(choose(Literals.SESSION_PARTICIPANT__UNIT, ANY),
                choose(Literals.SESSION_PARTICIPANT__CUSTOMER, ANY)));
        fixes.put("to-be-without-as-is", List.of(choose(Literals.JOURNEY__AS_IS, form(JourneyForm.AS_IS))));
        fixes.put("observed-without-as-is", List.of(choose(Literals.JOURNEY__AS_IS, form(JourneyForm.AS_IS))));
        fixes.put("opportunity-without-insight", List.of(choose(Literals.OPPORTUNITY__INSIGHTS, ANY)));
        fixes.put("concept-without-opportunity", List.of(choose(Literals.SERVICE_CONCEPT__OPPORTUNITIES, ANY)));
        fixes.put("improvement-changes-nothing", List.of(choose(Literals.IMPROVEMENT__STEPS, ANY),
                choose(Literals.IMPROVEMENT__PROCEDURES, ANY),
                choose(Literals.IMPROVEMENT__TO_BE, form(JourneyForm.TO_BE))));
        fixes.put("observation-detail-missing", List.of(chooseIfNamed(Literals.OBSERVATION__CHANNEL),
                chooseIfNamed(Literals.OBSERVATION__UNIT), chooseIfNamed(Literals.OBSERVATION__TOUCHPOINT)));
        return fixes;
    }

    private static BiPredicate<Place, EObject> form(JourneyForm form) {
        return (place, candidate) -> ((Journey) candidate).getForm() == form && candidate != place.element();
    }

    private static Fix chooseIfNamed(EReference reference) {
        ChoiceFix fix = choose(reference, ANY);
        return new ChoiceFix(fix.label(), fix.question(), fix.several(),
                place -> place.feature() == reference && fix.fits(place), fix.candidates(), fix.change());
    }

    private static ChoiceFix choose(EReference reference, BiPredicate<Place, EObject> condition) {
        String name = ElementLabels.feature(reference);
        return new ChoiceFix(NLS.bind(Messages.Fix_choose, name), NLS.bind(Messages.Fix_chooseQuestion, name), reference.isMany(),
                place -> Scope.targets(place.element(), reference).isEmpty(),
                (landscape, place) -> elements(landscape, reference).stream().filter(c -> condition.test(place, c)).toList(),
                (domain, place, chosen) -> reference.isMany()
                        ? AddCommand.create(domain, place.element(), reference, chosen)
                        : SetCommand.create(domain, place.element(), reference, chosen.get(0)));
    }

    private static List<EObject> elements(OpenLandscape landscape, EReference reference) {
        List<EObject> elements = new ArrayList<>();
        Class<?> type = reference.getEReferenceType().getInstanceClass();
        for (Document document : landscape.model().documents()) {
            if (type.isInstance(document)) {
                elements.add(document);
            }
            for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                EObject element = all.next();
                if (type.isInstance(element)) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
