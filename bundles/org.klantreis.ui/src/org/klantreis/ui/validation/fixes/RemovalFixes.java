/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.klantreis.model.Improvement;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Stage;
import org.klantreis.model.Step;
import org.klantreis.model.validation.Scope;

/** Fixes that take away what is wrong: references that lead nowhere, doubles, empty stages. */
final class RemovalFixes {
    private RemovalFixes() {
    }

    static Map<String, List<Fix>> all() {
        Map<String, List<Fix>> fixes = new HashMap<>();
        fixes.put("dangling-reference", List.of(ValueFix.set(Messages.Fix_removeDangling, 40,
                place -> targets(place).stream().anyMatch(RemovalFixes::leadsNowhere), RemovalFixes::withoutDangling)));
        fixes.put("listed-twice", List.of(new ValueFix(Messages.Fix_removeDoubles, 60,
                place -> new LinkedHashSet<>(targets(place)).size() < targets(place).size(),
                (domain, place) -> new ListOnce(place.element(), (EReference) place.feature()))));
        fixes.put("stage-empty", List.of(remove(Messages.Fix_removeStage,
                place -> place.element() instanceof Stage stage && stage.getSteps().isEmpty())));
        fixes.put("property-key-twice", List.of(remove(Messages.Fix_removeProperty, place -> true)));
        fixes.put("transition-to-itself", List.of(remove(Messages.Fix_removeWay, place -> true)));
        fixes.put("transition-twice", List.of(remove(Messages.Fix_removeWay, place -> true)));
        fixes.put("transition-other-journey", List.of(remove(Messages.Fix_removeWay, place -> true)));
        fixes.put("log-mapping-twice", List.of(remove(Messages.Fix_removeMapping, place -> true)));
        fixes.put("as-is-form", List.of(clear(Messages.Fix_clearAsIs, Literals.JOURNEY__AS_IS, RemovalFixes::isWrongAsIs)));
        fixes.put("journey-parent-cycle", List.of(clear(Messages.Fix_clearParent, Literals.JOURNEY__PARENT, place -> true)));
        fixes.put("improvement-to-be-form", List.of(clear(Messages.Fix_clearToBe, Literals.IMPROVEMENT__TO_BE,
                place -> place.element() instanceof Improvement improvement && improvement.getToBe() != null
                        && improvement.getToBe().getForm() != JourneyForm.TO_BE)));
        fixes.put("step-as-is", List.of(ValueFix.set(Messages.Fix_clearStepAsIs, 50,
                place -> fitting((Step) place.element()).size() < ((Step) place.element()).getAsIs().size(),
                place -> fitting((Step) place.element()))));
        fixes.put("session-participant-both", List.of(
                clear(Messages.Fix_clearCustomer, Literals.SESSION_PARTICIPANT__CUSTOMER, RemovalFixes::isBoth),
                clear(Messages.Fix_clearUnit, Literals.SESSION_PARTICIPANT__UNIT, RemovalFixes::isBoth)));
        return fixes;
    }

    private static List<EObject> targets(Place place) {
        return Scope.targets(place.element(), (EReference) place.feature());
    }

    private static boolean leadsNowhere(EObject target) {
        return target.eIsProxy() || target.eResource() == null;
    }

    private static Object withoutDangling(Place place) {
        return !place.feature().isMany() ? SetCommand.UNSET_VALUE
                : new ArrayList<>(targets(place).stream().filter(target -> !leadsNowhere(target)).toList());
    }

    private static Fix remove(String label, Predicate<Place> condition) {
        return new ValueFix(label, 60, place -> place.element().eContainer() != null && condition.test(place),
                (domain, place) -> RemoveCommand.create(domain, place.element().eContainer(),
                        place.element().eContainmentFeature(), place.element()));
    }

    private static Fix clear(String label, EStructuralFeature feature, Predicate<Place> condition) {
        return new ValueFix(label, 40, place -> place.element().eIsSet(feature) && condition.test(place),
                (domain, place) -> SetCommand.create(domain, place.element(), feature, SetCommand.UNSET_VALUE));
    }

    private static boolean isWrongAsIs(Place place) {
        Journey journey = (Journey) place.element();
        return journey.getForm() == JourneyForm.AS_IS || journey.getAsIs().getForm() != JourneyForm.AS_IS;
    }

    private static boolean isBoth(Place place) {
        SessionParticipant participant = (SessionParticipant) place.element();
        return participant.getUnit() != null && participant.getCustomer() != null;
    }

    private static List<Step> fitting(Step step) {
        Journey journey = step.eContainer() == null ? null : (Journey) step.eContainer().eContainer();
        List<Step> fitting = new ArrayList<>(step.getAsIs());
        fitting.removeIf(former -> journey == null || journey.getAsIs() == null || former.eContainer() == null
                || former.eContainer().eContainer() != journey.getAsIs());
        return fitting;
    }
}
