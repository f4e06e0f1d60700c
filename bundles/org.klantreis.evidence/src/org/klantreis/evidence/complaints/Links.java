/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.complaints;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.klantreis.evidence.link.Proposal;
import org.klantreis.model.Channel;
import org.klantreis.model.ChannelMapping;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.PersonaMapping;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.TouchpointMapping;
import org.klantreis.model.UnitMapping;

/** The links of a source: which value is which element. */
final class Links {
    /** A column with more unlinked values is probably no link at all; the rarest are not kept with the source. */
    static final int MOST_KEPT = 500;

    private final ComplaintSource source;
    private final Map<ComplaintField, Map<String, Element>> links = new HashMap<>();

    Links(ComplaintSource source) {
        this.source = source;
        LinkTargets.fields().forEach(field -> links.put(field, new HashMap<>()));
        source.getUnits().forEach(mapping -> links.get(ComplaintField.UNIT).put(mapping.getValue(), mapping.getUnit()));
        source.getTouchpoints().forEach(mapping -> links.get(ComplaintField.TOUCHPOINT)
                .put(mapping.getValue(), mapping.getTouchpoint()));
        source.getChannels().forEach(mapping -> links.get(ComplaintField.CHANNEL).put(mapping.getValue(), mapping.getChannel()));
        source.getPersonas().forEach(mapping -> links.get(ComplaintField.SEGMENT).put(mapping.getValue(), mapping.getPersona()));
    }

    /** Returns the element that a value is linked to; null where there is none, or no value. */
    <T extends Element> T get(ComplaintField field, String value, Class<T> type) {
        return value == null ? null : type.cast(links.get(field).get(value));
    }

    /** Links a value, or keeps it linked to nothing. */
    void put(ComplaintField field, String value, Element target) {
        if (!links.containsKey(field)) {
            throw new IllegalArgumentException(field + " links to nothing of the model; only " + LinkTargets.fields() + " do.");
        }
        links.get(field).put(value, target);
        KlantreisFactory make = KlantreisFactory.eINSTANCE;
        switch (field) {
            case UNIT -> {
                UnitMapping mapping = source.getUnits().stream().filter(m -> value.equals(m.getValue())).findFirst()
                        .orElseGet(() -> added(source.getUnits(), make.createUnitMapping()));
                mapping.setValue(value);
                mapping.setUnit((OrganisationUnit) target);
            }
            case TOUCHPOINT -> {
                TouchpointMapping mapping = source.getTouchpoints().stream().filter(m -> value.equals(m.getValue())).findFirst()
                        .orElseGet(() -> added(source.getTouchpoints(), make.createTouchpointMapping()));
                mapping.setValue(value);
                mapping.setTouchpoint((Touchpoint) target);
            }
            case CHANNEL -> {
                ChannelMapping mapping = source.getChannels().stream().filter(m -> value.equals(m.getValue())).findFirst()
                        .orElseGet(() -> added(source.getChannels(), make.createChannelMapping()));
                mapping.setValue(value);
                mapping.setChannel((Channel) target);
            }
            default -> {
                PersonaMapping mapping = source.getPersonas().stream().filter(m -> value.equals(m.getValue())).findFirst()
                        .orElseGet(() -> added(source.getPersonas(), make.createPersonaMapping()));
                mapping.setValue(value);
                mapping.setPersona((Persona) target);
            }
        }
    }

    private static <T> T added(List<T> list, T made) {
        list.add(made);
        return made;
    }

    /** Finds the values that are linked to nothing, the most frequent first. */
    List<UnlinkedValue> unlinked(List<CheckedRow> rows, LinkTargets targets) {
        List<UnlinkedValue> unlinked = new ArrayList<>();
        for (ComplaintField field : LinkTargets.fields()) {
            Map<String, Integer> counts = new HashMap<>();
            for (CheckedRow row : rows) {
                String value = row.texts().get(field);
                if (value != null && links.get(field).get(value) == null) {
                    counts.merge(value, 1, Integer::sum);
                }
            }
            List<String> values = counts.keySet().stream()
                    .sorted(Comparator.comparing((String value) -> counts.get(value)).reversed().thenComparing(value -> value))
                    .toList();
            List<String> proposed = values.subList(0, Math.min(values.size(), MOST_KEPT));
            for (Proposal<? extends Element> proposal : targets.propose(field, proposed)) {
                unlinked.add(new UnlinkedValue(field, proposal.value(), counts.get(proposal.value()),
                        proposal.best().map(best -> (Element) best.element()), proposal.best().map(best -> best.certainty())
                        .orElse(0.0)));
            }
            values.subList(proposed.size(), values.size())
                    .forEach(value -> unlinked.add(new UnlinkedValue(field, value, counts.get(value), Optional.empty(), 0)));
        }
        unlinked.sort(Comparator.comparingInt(UnlinkedValue::complaints).reversed().thenComparing(UnlinkedValue::field)
                .thenComparing(UnlinkedValue::value));
        return unlinked;
    }
}
