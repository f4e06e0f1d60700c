/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.diff.Change;
import org.klantreis.diff.ElementDiff;
import org.klantreis.diff.ElementValues;
import org.klantreis.diff.Texts;
import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.model.Identified;

/** Merges the attributes and references of elements that both sides have. */
final class FeatureMerge {
    private final Draft draft;
    private final Sides sides;
    private final Wording wording;

    FeatureMerge(Draft draft) {
        this.draft = draft;
        this.sides = draft.sides();
        this.wording = new Wording(sides);
    }

    /** A feature's values in the three states. */
    private record Values(List<String> base, List<String> ours, List<String> theirs) {
    }

    void merge() {
        for (ElementDiff diff : sides.changes(Side.THEIRS).all()) {
            if (diff.after() != null && sides.has(Side.OURS, diff.id()) && draft.exists(diff.id())) {
                merge(diff.id());
            }
        }
        if (!draft.revived(Side.OURS).isEmpty()) { // ours may have cleared references to what stays
            for (ElementDiff diff : sides.changes(Side.OURS).all()) {
                if (diff.kind() == ElementDiff.Kind.CHANGED && draft.exists(diff.id()) && sides.has(Side.THEIRS, diff.id())
                        && sides.diff(Side.THEIRS, diff.id()).isEmpty()) {
                    merge(diff.id());
                }
            }
        }
    }

    private void merge(String id) {
        Identified here = sides.get(Side.OURS, id);
        Identified there = sides.get(Side.THEIRS, id);
        Identified before = sides.get(Side.BASE, id);
        if (here.eClass() != there.eClass() || before != null && before.eClass() != here.eClass()) {
            mergeTypes(id);
            return;
        }
        changed(id, here, there, before).forEach((feature, values) -> merge(id, feature, values));
    }

    /** Finds the features that theirs changed, or whose value ours cleared only because of an element that stays. */
    private Map<EStructuralFeature, Values> changed(String id, Identified here, Identified there, Identified before) {
        Map<EStructuralFeature, Values> changed = new HashMap<>();
        if (before == null) {
            Map<EStructuralFeature, List<String>> ours = ElementValues.of(here);
            ElementValues.of(there).forEach((feature, values) ->
                    changed.put(feature, new Values(List.of(), ours.get(feature), values)));
            return changed;
        }
        for (Side side : List.of(Side.THEIRS, Side.OURS)) {
            for (Change change : sides.diff(side, id).map(ElementDiff::changes).orElse(List.of())) {
                if (change instanceof Change.AttributeChanged attribute && side == Side.THEIRS) {
                    changed.put(attribute.attribute(), values(before, here, there, attribute.attribute()));
                } else if (change instanceof Change.ReferenceChanged reference && (side == Side.THEIRS || isImplied(reference))) {
                    changed.put(reference.reference(), values(before, here, there, reference.reference()));
                }
            }
        }
        return changed;
    }

    private boolean isImplied(Change.ReferenceChanged change) {
        return change.removed().stream().anyMatch(draft.revived(Side.OURS)::contains);
    }

    private Values values(Identified before, Identified here, Identified there, EStructuralFeature feature) {
        if (feature instanceof EReference reference) {
            List<String> base = Sides.targets(before, reference);
            List<String> ours = effective(base, Sides.targets(here, reference), Side.OURS);
            List<String> theirs = effective(base, Sides.targets(there, reference), Side.THEIRS);
            if (!theirs.equals(Sides.targets(there, reference))) {
                draft.adjusted().add(there.getId());
            }
            return new Values(base, ours, theirs);
        }
        return new Values(texts(before, feature), texts(here, feature), texts(there, feature));
    }

    private static List<String> texts(Identified element, EStructuralFeature feature) {
        return ElementValues.of(element).get(feature);
    }

    /** A reference that a side cleared because it deleted the target is as it was where the target stays. */
    private List<String> effective(List<String> base, List<String> now, Side side) {
        Set<String> stays = draft.revived(side);
        List<String> back = base.stream().filter(id -> stays.contains(id) && !now.contains(id)).toList();
        if (back.isEmpty()) {
            return now;
        }
        List<String> members = new ArrayList<>(now);
        members.addAll(back);
        return ListMerge.of(List.of(), now, base, members).values();
    }

    private void merge(String id, EStructuralFeature feature, Values values) {
        if (draft.origin(id) != Side.OURS || values.ours().equals(values.theirs()) && isAsOurs(id, feature, values)) {
            return;
        } else if (values.ours().equals(values.theirs()) || values.theirs().equals(values.base())) {
            take(id, feature, values.ours(), isAsOurs(id, feature, values) ? Side.OURS : null);
        } else if (values.ours().equals(values.base()) && !isSetApart(id, feature)) {
            take(id, feature, values.theirs(), Side.THEIRS);
        } else if (feature.isMany()) {
            ListMerge.Result result = ListMerge.sets(numbered(values.base()), numbered(values.ours()), numbered(values.theirs()));
            if (result.contradicts()) {
                decide(id, feature, values);
            } else {
                take(id, feature, plain(result.values()), null);
            }
        } else {
            mergeSingle(id, feature, values);
        }
    }

    private boolean isAsOurs(String id, EStructuralFeature feature, Values values) {
        return !(feature instanceof EReference reference) || Sides.targets(sides.get(Side.OURS, id), reference).equals(values.ours());
    }

    /** An empty value and none are told as the same, but an unset one may stand for a default. */
    private boolean isSetApart(String id, EStructuralFeature feature) {
        return sides.diff(Side.OURS, id).map(diff -> diff.changed(feature)).orElse(false);
    }

    private void mergeSingle(String id, EStructuralFeature feature, Values values) {
        if (feature instanceof EAttribute attribute && Texts.isFree(attribute) && !values.base().isEmpty() && !values.ours().isEmpty()
                && !values.theirs().isEmpty()) {
            String merged = TextMerge.merge(values.base().get(0), values.ours().get(0), values.theirs().get(0)).orElse(null);
            if (merged != null) {
                draft.set(id, feature, merged);
                draft.combine("Both changed " + Wording.noun(feature) + " of " + wording.the(id)
                        + " at different words; it is now «" + merged + "».");
                return;
            }
        }
        decide(id, feature, values);
    }

    private void decide(String id, EStructuralFeature feature, Values values) {
        String[] texts = new String[Side.values().length];
        List<List<String>> all = List.of(values.base(), values.ours(), values.theirs());
        for (int i = 0; i < texts.length; i++) {
            texts[i] = feature instanceof EReference ? wording.elements(all.get(i)) : Wording.plain(all.get(i));
        }
        String sentence = "Both changed " + Wording.noun(feature) + " of " + wording.the(id) + ": "
                + Wording.quoted(values.base(), texts[0]) + " became " + Wording.quoted(values.ours(), texts[1]) + " in "
                + wording.name(Side.OURS) + " and " + Wording.quoted(values.theirs(), texts[2]) + " in " + wording.name(Side.THEIRS) + ".";
        Decision decision = draft.report(wording.conflict(Kind.CHANGED_CHANGED, id, feature,
                wording.state(Side.BASE, id, values.base(), texts[0]), wording.state(Side.OURS, id, values.ours(), texts[1]),
                wording.state(Side.THEIRS, id, values.theirs(), texts[2]), sentence, id));
        switch (decision.choice()) {
            case OURS -> take(id, feature, values.ours(), isAsOurs(id, feature, values) ? Side.OURS : null);
            case THEIRS -> take(id, feature, values.theirs(), Side.THEIRS);
            case BASE -> take(id, feature, values.base(), sides.has(Side.BASE, id) ? Side.BASE : null);
            case EDITED -> take(id, feature, decision.values(), null);
        }
    }

    /** Sets values; attributes of a state just as they are there, and not by way of text. */
    private void take(String id, EStructuralFeature feature, List<String> values, Side side) {
        if (feature instanceof EReference) {
            if (!Objects.equals(values, Sides.targets(sides.get(Side.OURS, id), (EReference) feature))) {
                draft.set(id, feature, values);
            }
        } else if (side != null && side != Side.OURS) {
            Identified element = sides.get(side, id);
            draft.set(id, feature, element.eIsSet(feature) ? element.eGet(feature) : Draft.UNSET);
        } else if (side == null) {
            draft.set(id, feature, parsed((EAttribute) feature, values));
        }
    }

    private static Object parsed(EAttribute attribute, List<String> values) {
        List<Object> parsed = values.stream().map(text -> EcoreUtil.createFromString(attribute.getEAttributeType(), text)).toList();
        return parsed.isEmpty() ? Draft.UNSET : attribute.isMany() ? parsed : parsed.get(0);
    }

    /** Makes equal values of a list different things. */
    private static List<String> numbered(List<String> values) {
        Map<String, Integer> seen = new HashMap<>();
        return values.stream().map(value -> value + '\u0000' + seen.merge(value, 1, Integer::sum)).toList();
    }

    private static List<String> plain(List<String> numbered) {
        return numbered.stream().map(value -> value.substring(0, value.lastIndexOf('\u0000'))).toList();
    }

    /** An element of another class is taken as a whole. */
    private void mergeTypes(String id) {
        boolean oursChanged = sides.diff(Side.OURS, id).isPresent();
        if (!oursChanged) {
            draft.take(id, Side.THEIRS);
            return;
        }
        String[] types = new String[Side.values().length];
        for (Side side : Side.values()) {
            types[side.ordinal()] = sides.has(side, id) ? Wording.noun(sides.get(side, id)) : "none";
        }
        String sentence = "Both changed " + wording.the(id) + ", and not both have it as an element of the same class: it is "
                + types[1] + " in " + wording.name(Side.OURS) + " and " + types[2] + " in " + wording.name(Side.THEIRS) + ".";
        Side side = draft.report(wording.conflict(Kind.CHANGED_CHANGED, id, null, wording.state(Side.BASE, id, List.of(), types[0]),
                wording.state(Side.OURS, id, List.of(), types[1]), wording.state(Side.THEIRS, id, List.of(), types[2]), sentence,
                id)).side();
        if (sides.has(side, id) && side != Side.OURS) {
            draft.take(id, side);
        }
    }
}
