/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import org.klantreis.exchange.archimate.file.ArchiRelation;
import org.klantreis.exchange.archimate.file.Identifiers;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.Step;
import org.klantreis.model.Transition;

/** Takes over the ways between steps, which are elements in a landscape and relationships in ArchiMate. */
final class Transitions {
    private final Concepts concepts;
    private final Tally tally;
    private final Attributes attributes;

    Transitions(Concepts concepts, Tally tally, Attributes attributes) {
        this.concepts = concepts;
        this.tally = tally;
        this.attributes = attributes;
    }

    /** Takes one over; false where the relationship is none. */
    boolean take(ArchiRelation relation) {
        Element from = concepts.element(relation.source()).orElse(null);
        Element to = concepts.element(relation.target()).orElse(null);
        if (!relation.property(Keys.CLASS).filter("Transition"::equals).isPresent()
                || !(from instanceof Step step) || !(to instanceof Step target)) {
            return false;
        }
        String id = relation.property(Keys.ID).or(() -> Identifiers.uuid(relation.id())).orElse("");
        Transition transition = step.getNext().stream().filter(next -> next.getId().equals(id)).findFirst().orElse(null);
        if (transition == null) {
            transition = KlantreisFactory.eINSTANCE.createTransition();
            if (!id.isEmpty()) {
                transition.setId(id);
            }
            tally.created(transition);
            step.getNext().add(transition);
        } else {
            tally.seen(transition);
        }
        attributes.ofExport(transition, relation);
        if (transition.getTarget() != target) {
            transition.setTarget(target);
            tally.touched(transition);
        }
        return true;
    }
}
