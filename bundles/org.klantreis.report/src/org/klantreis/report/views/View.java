/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.report.views;

import java.util.List;

import org.klantreis.method.audit.Audit;
import org.klantreis.method.decisions.Decisions;
import org.klantreis.method.decisions.Priorities;
import org.klantreis.method.decisions.Priority;
import org.klantreis.method.personas.PersonaComparison;
import org.klantreis.model.Journey;
import org.klantreis.model.JourneyForm;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.report.audit.AuditSheet;
import org.klantreis.report.map.JourneyMap;
import org.klantreis.report.map.MapOptions;
import org.klantreis.report.map.MapSource;
import org.klantreis.report.network.HandoffNetwork;
import org.klantreis.report.network.NetworkPicture;
import org.klantreis.report.personas.PersonasSheet;
import org.klantreis.report.quadrant.QuadrantPicture;
import org.klantreis.report.render.Drawing;

/** The kinds of pictures that a landscape has. All give the same kind of scene, for the same painters. */
public enum View {
    /** The map of a journey. */
    MAP(true) {
        @Override
        public Drawing drawing(ViewSource source) {
            return drawing(source.map(), MapOptions.DEFAULT.in(source.language()));
        }
    },
    /** The service blueprint of a journey. */
    BLUEPRINT(true) {
        @Override
        public Drawing drawing(ViewSource source) {
            return drawing(source.map(), MapOptions.BLUEPRINT.in(source.language()));
        }
    },
    /** The handoffs between units in a journey, or between silos in all journeys as they are. */
    NETWORK(false) {
        @Override
        public Drawing drawing(ViewSource source) {
            return network(source, source.journey().isPresent() ? Grain.UNITS : Grain.SILOS);
        }
    },
    /**
     * Personas side by side: the journeys that are shown along with it, or else those for the same task, or else the personas
     * whose
     * marks are known on the journey, or else all by their channels.
     */
    PERSONAS(true) {
        @Override
        public Drawing drawing(ViewSource source) {
            PersonaComparison compared = source.comparison();
            return new Drawing(ViewSource.title(source.about()), source.language(), letters -> PersonasSheet.layout(compared,
                    source.landscape().orElse(null), source.language(), letters));
        }
    },
    /** The sheet to take along when walking with a customer, with what was seen so far. */
    AUDIT(true) {
        @Override
        public Drawing drawing(ViewSource source) {
            Audit audit = Audit.of(source.map().journey());
            return new Drawing(ViewSource.title(source.about()), source.language(), letters -> AuditSheet.layout(audit,
                    source.landscape().orElse(null), source.language(), letters));
        }
    },
    /** Importance and mark of the steps of a journey, or of all journeys as they are, with what to do first. */
    QUADRANT(false) {
        @Override
        public Drawing drawing(ViewSource source) {
            Decisions decisions = Decisions.of(source.landscape().orElseGet(KlantreisFactory.eINSTANCE::createLandscape),
                    source.journeys(), source.language());
            List<Priority> ranked = Priorities.of(decisions.steps().stream().filter(decision -> source.about() == null
                    ? decision.journey().getForm() == JourneyForm.AS_IS : decision.journey() == source.about()).toList(),
                    source.journeys(), source.complaints());
            return new Drawing(QuadrantPicture.title(source.about(), source.language()), source.language(),
                    letters -> QuadrantPicture.layout(decisions, ranked, source.about(), source.language(), letters));
        }
    };

    private final boolean needsJourney;

    View(boolean needsJourney) {
        this.needsJourney = needsJourney;
    }

    /** Says whether it is of one journey, and so cannot show a whole landscape. */
    public boolean needsJourney() {
        return needsJourney;
    }

    /**
     * Returns what there is to draw.
     *
     * @param source what it is drawn from
     * @throws IllegalArgumentException when it is of one journey and the source is about none
     */
    public abstract Drawing drawing(ViewSource source);

    /** Between whom a network shows handoffs. */
    public enum Grain {
        /** Between units. */
        UNITS,
        /** Between silos. */
        SILOS
    }

    /**
     * Returns a network of handoffs.
     *
     * @param source a journey, or all that are as they are
     * @param grain between whom
     */
    public static Drawing network(ViewSource source, Grain grain) {
        List<Journey> journeys = source.journey().map(List::of).orElseGet(() -> source.journeys().stream()
                .filter(journey -> journey.getForm() == JourneyForm.AS_IS).toList());
        HandoffNetwork network = grain == Grain.UNITS ? HandoffNetwork.ofUnits(journeys) : HandoffNetwork.ofSilos(journeys);
        return new Drawing(NetworkPicture.title(source.about(), source.language()), source.language(),
                letters -> NetworkPicture.layout(network, source.about(), source.landscape().orElse(null), source.language(),
                        letters));
    }

    /**
     * Returns a map or blueprint with chosen lanes, overlay and observations.
     *
     * @param source the journey with its surroundings
     * @param options what is shown, in which language
     */
    public static Drawing drawing(MapSource source, MapOptions options) {
        return new Drawing(ViewSource.title(source.journey()), options.locale(),
                letters -> JourneyMap.layout(source, options, letters));
    }
}
