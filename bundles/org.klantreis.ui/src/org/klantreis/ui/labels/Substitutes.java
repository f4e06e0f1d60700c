/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.labels;

import java.text.NumberFormat;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.ChannelMapping;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.Effect;
import org.klantreis.model.Element;
import org.klantreis.model.Measurement;
import org.klantreis.model.Observation;
import org.klantreis.model.PersonaMapping;
import org.klantreis.model.Property;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.TouchpointMapping;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.Vote;
import org.klantreis.model.KlantreisPackage.Literals;

/** What stands for an element that has no name of its own. */
final class Substitutes {
    private static final int LONGEST = 60;

    private Substitutes() {
    }

    /** Returns a short text from what the element says or points at; empty where it says nothing. */
    static String of(EObject element) {
        if (element instanceof Transition transition) {
            return join("\u2192 " + name(transition.getTarget()), percent(transition.getShare()));
        } else if (element instanceof Measurement measurement) {
            return join(number(measurement.getValue()) + " (" + number(measurement.getScaleMin()) + "\u2013"
                    + number(measurement.getScaleMax()) + ")", measurement.getDate());
        } else if (element instanceof SessionParticipant participant) {
            return join(name(participant.getCustomer()), name(participant.getUnit()));
        } else if (element instanceof UnitNotice notice) {
            return join(name(notice.getUnit()), notice.getDate());
        } else if (element instanceof CustomerFeedback feedback) {
            return join(name(feedback.getParticipant()), feedback.getDate());
        } else if (element instanceof Observation observation) {
            return join(ElementLabels.literal(Literals.DEVIATION_KIND, observation.getKind()), observation.getDate());
        } else if (element instanceof Complaint complaint) {
            return join(complaint.getExternalId(), shorten(complaint.getText()));
        } else if (element instanceof Property property) {
            return join(property.getKey());
        } else if (element instanceof Vote vote) {
            return join(name(vote.getStep()), vote.getCount());
        } else if (element instanceof Effect effect) {
            return join(ElementLabels.literal(Literals.EFFECT_KIND, effect.getKind()), effect.getMeasure());
        }
        return ofMapping(element);
    }

    private static String ofMapping(EObject element) {
        if (element instanceof ColumnMapping mapping) {
            return join(mapping.getColumn(), "\u2192 " + ElementLabels.literal(Literals.LOG_ROLE, mapping.getRole()));
        } else if (element instanceof ActivityMapping mapping) {
            return join(mapping.getActivity(), mapping.getTouchpoint() == null ? null : "\u2192 " + name(mapping.getTouchpoint()));
        } else if (element instanceof UnitMapping mapping) {
            return join(mapping.getValue(), mapping.getUnit() == null ? null : "\u2192 " + name(mapping.getUnit()));
        } else if (element instanceof ChannelMapping mapping) {
            return join(mapping.getValue(), mapping.getChannel() == null ? null : "\u2192 " + name(mapping.getChannel()));
        } else if (element instanceof PersonaMapping mapping) {
            return join(mapping.getValue(), mapping.getPersona() == null ? null : "\u2192 " + name(mapping.getPersona()));
        } else if (element instanceof TouchpointMapping mapping) {
            return join(mapping.getValue(), mapping.getTouchpoint() == null ? null : "\u2192 " + name(mapping.getTouchpoint()));
        } else if (element instanceof ComplaintColumn column) {
            return join(column.getColumn(), "\u2192 " + ElementLabels.literal(Literals.COMPLAINT_FIELD, column.getField()));
        } else if (element instanceof ComplaintSource source) {
            return join(source.getFile());
        }
        return "";
    }

    private static String join(Object... parts) {
        return Stream.of(parts).filter(Objects::nonNull).map(Object::toString).filter(text -> !text.isBlank())
                .collect(Collectors.joining(", ")).replace(", \u2192", " \u2192");
    }

    private static String name(Element element) {
        if (element == null || element.eIsProxy()) {
            return element == null ? "" : EcoreUtil.getURI(element).fragment();
        }
        return element.getName() == null ? "" : element.getName();
    }

    private static String percent(Double share) {
        return share == null ? null : NumberFormat.getPercentInstance().format(share);
    }

    private static String number(double value) {
        return NumberFormat.getNumberInstance().format(value);
    }

    private static String shorten(String text) {
        return text == null || text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + "\u2026";
    }
}
