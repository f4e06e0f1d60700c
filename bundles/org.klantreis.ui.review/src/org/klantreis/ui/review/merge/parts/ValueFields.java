/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.merge.parts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Composite;
import org.klantreis.diff.ElementLabel;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.model.Identified;
import org.klantreis.ui.labels.ElementLabels;

/** Chooses the field that suits what a conflict is about. */
final class ValueFields {
    private ValueFields() {
    }

    static ValueField create(Composite parent, Conflict conflict, MergeResult result) {
        if (conflict.kind() == Conflict.Kind.REORDERED_REORDERED) {
            return new OrderField(parent, names(conflict));
        } else if (conflict.feature() instanceof EReference reference && conflict.kind() == Conflict.Kind.CHANGED_CHANGED) {
            return new ElementsField(parent, reference, candidates(reference, conflict));
        } else if (conflict.feature() instanceof EAttribute attribute && conflict.kind() == Conflict.Kind.CHANGED_CHANGED) {
            return field(parent, attribute);
        }
        return new TextField(parent, null);
    }

    private static ValueField field(Composite parent, EAttribute attribute) {
        Map<String, String> choices = new LinkedHashMap<>();
        if (attribute.getEAttributeType() instanceof EEnum type && !attribute.isMany()) {
            for (EEnumLiteral literal : type.getELiterals()) {
                choices.put(literal.getLiteral(), ElementLabels.literal(type, literal.getInstance()));
            }
            return new ChoiceField(parent, choices);
        } else if (attribute.getEAttributeType().getInstanceClass() == boolean.class) {
            choices.put("true", Messages.EditedValue_yes);
            choices.put("false", Messages.EditedValue_no);
            return new ChoiceField(parent, choices);
        }
        return new TextField(parent, attribute);
    }

    private static Map<String, String> names(Conflict conflict) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Conflict.State state : List.of(conflict.ours(), conflict.theirs(), conflict.base())) {
            if (state.element() != null) {
                state.element().eContents().stream().filter(Identified.class::isInstance).map(Identified.class::cast)
                        .forEach(child -> names.putIfAbsent(child.getId(), ElementLabel.own(child)));
            }
        }
        return names;
    }

    /** Returns what a reference may lead to: all that either side has. */
    private static Map<String, String> candidates(EReference reference, Conflict conflict) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Conflict.State state : List.of(conflict.ours(), conflict.theirs())) {
            if (state.element() != null && state.element().eResource() != null) {
                List<Object> all = new ArrayList<>();
                EcoreUtil.getAllContents(state.element().eResource().getResourceSet(), false).forEachRemaining(all::add);
                all.stream().filter(reference.getEReferenceType()::isInstance).map(Identified.class::cast)
                        .forEach(element -> names.putIfAbsent(element.getId(), ElementLabel.path(element)));
            }
        }
        return names;
    }
}
