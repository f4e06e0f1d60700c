/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.reading;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.exchange.archimate.file.ArchiElement;
import org.klantreis.exchange.archimate.file.ArchiModel;
import org.klantreis.exchange.archimate.file.Identifiers;
import org.klantreis.exchange.archimate.mapping.Keys;
import org.klantreis.exchange.archimate.mapping.Kinds;
import org.klantreis.exchange.update.Tally;
import org.klantreis.model.Channel;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Service;

/** Finds or makes the element for each element of the source, and gives it what the source says of it. */
final class ElementImport {
    private final Map<String, Element> known;
    private final Concepts concepts;
    private final Set<String> customers;
    private final Attributes attributes;
    private final Tally tally;
    private final ArchiModel model;

    ElementImport(Map<String, Element> known, Concepts concepts, Set<String> customers, Attributes attributes, Tally tally,
            ArchiModel model) {
        this.known = known;
        this.concepts = concepts;
        this.customers = customers;
        this.attributes = attributes;
        this.tally = tally;
        this.model = model;
    }

    void apply() {
        for (ArchiElement source : model.elements()) {
            if (source.id().isEmpty()) {
                tally.skip(Concepts.place(source), "it has no identifier, by which it would be found again; left out.");
            } else if (!concepts.add(source)) {
                tally.skip(Concepts.place(source), "its identifier occurs a second time; only the first one was imported.");
            } else {
                kind(source).ifPresentOrElse(kind -> concepts.become(source, bring(source, kind)),
                        () -> tally.skip(Concepts.place(source),
                                "a landscape has nothing of the type " + source.type() + "; left out."));
            }
        }
    }

    private Optional<EClass> kind(ArchiElement source) {
        if (source.property(Keys.CLASS).isEmpty() && Kinds.isParty(source.type())
                && customers.contains(source.name().toLowerCase(Locale.ROOT))) {
            return Optional.of(Literals.PERSONA);
        }
        return Kinds.of(source);
    }

    private Element bring(ArchiElement source, EClass kind) {
        String id = source.property(Keys.ID).filter(given -> !given.isBlank())
                .orElseGet(() -> Identifiers.idFor(model.id(), source.id()));
        Element element = known.get(id);
        if (element != null && element.eClass() == kind) {
            tally.seen(element);
        } else {
            element = make(source, kind, element == null ? id : Identifiers.name("archimate " + kind.getName() + " " + id));
        }
        if (source.property(Keys.CLASS).isPresent()) {
            attributes.ofExport(element, source);
        } else {
            attributes.ofModel(element, source, model.id());
        }
        return element;
    }

    /** Where something else has the id already, as when a role became a process, the new one follows from both. */
    private Element make(ArchiElement source, EClass kind, String id) {
        Element there = known.get(id);
        if (there != null && there.eClass() == kind) {
            tally.seen(there);
            return there;
        }
        Element made = (Element) KlantreisFactory.eINSTANCE.create(kind);
        if (there == null) {
            made.setId(id);
        }
        known.put(made.getId(), made);
        tally.created(made);
        if (source.property(Keys.CLASS).isEmpty()) {
            guess(made, source);
        }
        return made;
    }

    /** What ArchiMate does not say is proposed once, when the element is made. */
    private static void guess(Element made, ArchiElement source) {
        if (made instanceof Service service) {
            service.setCustomerFacing(source.type().equals("BusinessService"));
        } else if (made instanceof Channel channel) {
            channel.setKind(ChannelNames.kindOf(source.name()));
        }
    }
}
