/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.links;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.klantreis.evidence.link.Proposal;
import org.klantreis.evidence.link.ProposeLinks;
import org.klantreis.evidence.state.ObservedValues;
import org.klantreis.model.EventLog;
import org.klantreis.model.KlantreisPackage.Literals;

/**
 * One kind of links of a source: which list of the model holds them, and what they tie to what.
 *
 * @param list the list of mappings in the source
 * @param value the value that a mapping ties
 * @param target what it is tied to
 * @param observed the values of that kind in a loaded log
 * @param proposals what values of that kind may stand for
 * @param decided whether a mapping to nothing says that the value is not in the model; an import of complaints keeps so what is
 * open
 */
public record LinkKind(EReference list, EAttribute value, EReference target, Function<ObservedValues, Map<String, Long>> observed,
        BiFunction<ProposeLinks, Collection<String>, List<? extends Proposal<?>>> proposals, boolean decided) {
    private static final Function<ObservedValues, Map<String, Long>> NOTHING = values -> Map.of();

    /** Which activity is which touchpoint. */
    public static final LinkKind ACTIVITIES = new LinkKind(Literals.EVENT_LOG__ACTIVITIES, Literals.ACTIVITY_MAPPING__ACTIVITY,
            Literals.ACTIVITY_MAPPING__TOUCHPOINT, ObservedValues::activities, ProposeLinks::touchpoints, true);
    /** Which value is which unit. */
    public static final LinkKind UNITS = new LinkKind(Literals.EVENT_LOG__UNITS, Literals.UNIT_MAPPING__VALUE,
            Literals.UNIT_MAPPING__UNIT,
            ObservedValues::units, ProposeLinks::units, true);
    /** Which value is which channel. */
    public static final LinkKind CHANNELS = new LinkKind(Literals.EVENT_LOG__CHANNELS, Literals.CHANNEL_MAPPING__VALUE,
            Literals.CHANNEL_MAPPING__CHANNEL, ObservedValues::channels, ProposeLinks::channels, true);
    /** Which customer group is which persona. */
    public static final LinkKind PERSONAS = new LinkKind(Literals.EVENT_LOG__PERSONAS, Literals.PERSONA_MAPPING__VALUE,
            Literals.PERSONA_MAPPING__PERSONA, ObservedValues::segments, ProposeLinks::personas, true);

    private static final List<LinkKind> OF_LOG = List.of(ACTIVITIES, UNITS, CHANNELS, PERSONAS);
    private static final List<LinkKind> OF_COMPLAINTS = List.of(
            ofComplaints(Literals.COMPLAINT_SOURCE__TOUCHPOINTS, Literals.TOUCHPOINT_MAPPING__VALUE,
                    Literals.TOUCHPOINT_MAPPING__TOUCHPOINT,
                    ProposeLinks::touchpoints),
            ofComplaints(Literals.COMPLAINT_SOURCE__UNITS, Literals.UNIT_MAPPING__VALUE, Literals.UNIT_MAPPING__UNIT,
                    ProposeLinks::units),
            ofComplaints(Literals.COMPLAINT_SOURCE__CHANNELS, Literals.CHANNEL_MAPPING__VALUE, Literals.CHANNEL_MAPPING__CHANNEL,
                    ProposeLinks::channels),
            ofComplaints(Literals.COMPLAINT_SOURCE__PERSONAS, Literals.PERSONA_MAPPING__VALUE, Literals.PERSONA_MAPPING__PERSONA,
                    ProposeLinks::personas));

    private static LinkKind ofComplaints(EReference list, EAttribute value, EReference target,
            BiFunction<ProposeLinks, Collection<String>, List<? extends Proposal<?>>> proposals) {
        return new LinkKind(list, value, target, NOTHING, proposals, false);
    }

    /**
     * Returns the kinds of links that a source has.
     *
     * @param source an event log or a source of complaints
     * @return the kinds
     */
    public static List<LinkKind> of(EObject source) {
        return source instanceof EventLog ? OF_LOG : OF_COMPLAINTS;
    }
}
