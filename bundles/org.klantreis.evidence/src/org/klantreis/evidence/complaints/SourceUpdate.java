/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.identity.Identities;

/** Keeps how a file was read with its book, touching only what became another. */
final class SourceUpdate {
    private final ComplaintBook book;

    SourceUpdate(ComplaintBook book) {
        this.book = book;
    }

    /** Brings the source of the book to the given settings: the one with their id, or else of their file, or else a new one. */
    ComplaintSource keep(ComplaintSource settings) {
        ComplaintSource kept = book.getSources().stream().filter(source -> source.getId().equals(settings.getId())).findFirst()
                .or(() -> book.getSources().stream().filter(source -> Objects.equals(source.getFile(), settings.getFile()))
                .findFirst())
                .orElse(null);
        if (kept == null) {
            ComplaintSource made = Identities.copyKeepingIds(settings);
            book.getSources().add(made);
            return made;
        }
        for (EAttribute attribute : Literals.COMPLAINT_SOURCE.getEAllAttributes()) {
            if (!attribute.isMany() && !attribute.isID()) {
                set(kept, settings, attribute);
            }
        }
        lists(kept, settings);
        return kept;
    }

    private static void lists(ComplaintSource kept, ComplaintSource settings) {
        merge(kept.getColumns(), settings.getColumns(),
                (a, b) -> a.getField() == b.getField() && Objects.equals(a.getColumn(), b.getColumn()));
        merge(kept.getUnits(), settings.getUnits(), (a, b) -> Objects.equals(a.getValue(), b.getValue()));
        merge(kept.getTouchpoints(), settings.getTouchpoints(), (a, b) -> Objects.equals(a.getValue(), b.getValue()));
        merge(kept.getChannels(), settings.getChannels(), (a, b) -> Objects.equals(a.getValue(), b.getValue()));
        merge(kept.getPersonas(), settings.getPersonas(), (a, b) -> Objects.equals(a.getValue(), b.getValue()));
        merge(kept.getProperties(), settings.getProperties(), (a, b) -> Objects.equals(a.getKey(), b.getKey()));
    }

    private static <T extends EObject> void merge(List<T> kept, List<T> wanted, BiPredicate<T, T> same) {
        List<T> gone = kept.stream().filter(old -> wanted.stream().noneMatch(now -> same.test(old, now))).toList();
        kept.removeAll(gone);
        for (T now : wanted) {
            T old = kept.stream().filter(candidate -> same.test(candidate, now)).findFirst().orElse(null);
            if (old == null) {
                kept.add(Identities.copyKeepingIds(now));
                continue;
            }
            for (EStructuralFeature feature : now.eClass().getEAllStructuralFeatures()) {
                boolean plain = feature instanceof EAttribute attribute && !attribute.isID()
                        || feature instanceof EReference reference && !reference.isContainment() && !reference.isContainer();
                if (plain && !feature.isMany()) {
                    set(old, now, feature);
                }
            }
        }
    }

    private static void set(EObject kept, EObject wanted, EStructuralFeature feature) {
        if (!Objects.equals(kept.eGet(feature), wanted.eGet(feature))) {
            kept.eSet(feature, wanted.eGet(feature));
        }
    }
}
