/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.validation.fixes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Measurement;

/** Fixes of numbers and dates. */
final class RangeFixes {
    private static final ToDoubleFunction<Place> ENDLESS = place -> Double.MAX_VALUE;

    private RangeFixes() {
    }

    static Map<String, List<Fix>> all() {
        Map<String, List<Fix>> fixes = new HashMap<>();
        fixes.put("mark-range", List.of(clamp(place -> 1, place -> 10), empty()));
        fixes.put("importance-range", List.of(clamp(place -> 1, place -> 10), empty()));
        fixes.put("share-range", List.of(percentage(), clamp(place -> 0, place -> 1), empty()));
        fixes.put("time-negative", List.of(clamp(place -> 0, ENDLESS), empty()));
        fixes.put("count-range", List.of(clamp(RangeFixes::leastCount, ENDLESS), empty()));
        fixes.put("limit-range", List.of(clamp(place -> 1, place -> 10), standardLimits()));
        fixes.put("limit-order", List.of(standardLimits()));
        fixes.put("measurement-off-scale", List.of(clamp(place -> ((Measurement) place.element()).getScaleMin(),
                place -> ((Measurement) place.element()).getScaleMax())));
        fixes.put("measurement-scale", List.of(swap(Messages.Fix_swapScale, Literals.MEASUREMENT__SCALE_MIN,
                Literals.MEASUREMENT__SCALE_MAX)));
        fixes.put("complaint-dates", List.of(swap(Messages.Fix_swapDates, Literals.COMPLAINT__RECEIVED,
                Literals.COMPLAINT__CLOSED)));
        fixes.put("study-dates", List.of(swap(Messages.Fix_swapDates, Literals.STUDY__BEGIN, Literals.STUDY__END)));
        fixes.put("pilot-dates", List.of(swap(Messages.Fix_swapDates, Literals.IMPROVEMENT__PILOT_BEGIN,
                Literals.IMPROVEMENT__PILOT_END)));
        return fixes;
    }

    private static double leastCount(Place place) {
        return place.feature() == Literals.MEASUREMENT__N || place.feature() == Literals.STUDY__SAMPLE_SIZE ? 1 : 0;
    }

    /** Brings a number to the nearest end of its range. */
    private static Fix clamp(ToDoubleFunction<Place> min, ToDoubleFunction<Place> max) {
        return ValueFix.set(Messages.Fix_clamp, 60, place -> place.value() instanceof Number number
                && (number.doubleValue() < min.applyAsDouble(place) || number.doubleValue() > max.applyAsDouble(place)),
                place -> number(place, Math.max(min.applyAsDouble(place),
                        Math.min(max.applyAsDouble(place), ((Number) place.value()).doubleValue()))));
    }

    /** Takes 25 for 25 %. */
    private static Fix percentage() {
        return ValueFix.set(Messages.Fix_percentage, 70, place -> place.value() instanceof Number number
                && number.doubleValue() > 1 && number.doubleValue() <= 100,
                place -> number(place, ((Number) place.value()).doubleValue() / 100));
    }

    private static Fix empty() {
        return ValueFix.set(Messages.Fix_empty, 40, place -> place.value() != null && place.feature().getDefaultValue() == null,
                place -> SetCommand.UNSET_VALUE);
    }

    private static Object number(Place place, double value) {
        Class<?> type = ((EAttribute) place.feature()).getEAttributeType().getInstanceClass();
        return type == int.class || type == Integer.class ? (Object) (int) value : (Object) value;
    }

    private static Fix swap(String label, EAttribute first, EAttribute second) {
        return new ValueFix(label, 60, place -> after(place.element().eGet(first), place.element().eGet(second)),
                (domain, place) -> {
                    CompoundCommand swap = new CompoundCommand();
                    swap.append(SetCommand.create(domain, place.element(), first, place.element().eGet(second)));
                    swap.append(SetCommand.create(domain, place.element(), second, place.element().eGet(first)));
                    return swap;
                });
    }

    @SuppressWarnings("unchecked")
    private static boolean after(Object first, Object second) {
        return first != null && second != null && ((Comparable<Object>) first).compareTo(second) > 0;
    }

    private static Fix standardLimits() {
        List<EAttribute> limits = List.of(Literals.LANDSCAPE__INSUFFICIENT_BELOW, Literals.LANDSCAPE__IMPORTANT_FROM,
                Literals.LANDSCAPE__OVER_INVESTMENT_FROM, Literals.LANDSCAPE__EXCEL_FROM);
        return new ValueFix(Messages.Fix_standardLimits, 50, place -> limits.stream().anyMatch(place.element()::eIsSet),
                (domain, place) -> {
                    CompoundCommand all = new CompoundCommand();
                    limits.stream().filter(place.element()::eIsSet).forEach(limit -> all.append(unset(domain, place, limit)));
                    return all;
                });
    }

    private static Command unset(EditingDomain domain, Place place, EStructuralFeature feature) {
        return SetCommand.create(domain, place.element(), feature, SetCommand.UNSET_VALUE);
    }
}
