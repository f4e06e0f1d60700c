/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.OrganisationUnit;

/** Sets references of elements to what the source says; the first to say it counts, and what is replaced is told. */
final class References {
    private record Slot(Element holder, EReference reference) {
    }

    private final Tally tally;
    private final Set<Slot> said = new HashSet<>();
    private final Set<Element> placed = new HashSet<>();
    private final Map<Slot, Element> last = new HashMap<>();

    References(Tally tally) {
        this.tally = tally;
    }

    /** Puts a unit into another. */
    boolean contain(OrganisationUnit parent, OrganisationUnit child) {
        return set(parent, Literals.ORGANISATION_UNIT__UNITS, child);
    }

    /** Says whether a reference is empty and nothing was said of it. */
    boolean isFree(Element holder, EReference reference) {
        return !said.contains(new Slot(holder, reference)) && !holder.eIsSet(reference);
    }

    /** Sets or extends a reference; false where it cannot be so, or something else was said of it before. */
    boolean set(Element holder, EReference reference, Element target) {
        if (!reference.getEContainingClass().isInstance(holder) || !reference.getEReferenceType().isInstance(target)) {
            return false;
        } else if (reference.isContainment()) {
            return place(holder, reference, target);
        } else if (reference.isMany()) {
            List<EObject> all = list(holder, reference);
            if (holder == target) {
                return false;
            } else if (!all.contains(target)) {
                all.add(target);
                tally.touched(holder);
            }
            return true;
        }
        return single(holder, reference, target);
    }

    private boolean single(Element holder, EReference reference, Element target) {
        Object before = holder.eGet(reference);
        if (!said.add(new Slot(holder, reference))) {
            return before == target;
        } else if (before == target) {
            return true;
        }
        holder.eSet(reference, target);
        tally.touched(holder);
        if (before instanceof Element other) {
            tally.remark(label(holder), "its " + reference.getName() + " was " + label(other) + " and is now " + label(target)
                    + ", as the source says.");
        }
        return true;
    }

    private boolean place(Element holder, EReference reference, Element target) {
        if (EcoreUtil.isAncestor(target, holder) || !placed.add(target)) {
            return target.eContainer() == holder;
        }
        Slot slot = new Slot(holder, reference);
        Element previous = last.put(slot, target);
        if (target.eContainer() == holder && target.eContainmentFeature() == reference) {
            return true;
        }
        EObject before = target.eContainer();
        List<EObject> all = list(holder, reference);
        int at = previous == null ? -1 : all.indexOf(previous);
        all.add(at < 0 ? all.size() : at + 1, target);
        if (before instanceof Element other) {
            tally.touched(target);
            tally.remark(label(target), "it was in " + label(other) + " and is now in " + label(holder)
                    + ", as the source says.");
        }
        return true;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> list(Element holder, EReference reference) {
        return (List<EObject>) holder.eGet(reference);
    }

    private static String label(Element element) {
        return "«" + element.getName() + "» (" + element.eClass().getName() + ")";
    }
}
