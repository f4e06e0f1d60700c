/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.klantreis.model.Channel;
import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.Touchpoint;

/**
 * Proposes what the values of a log stand for in the model, by their names: the same words, in any order, with small differences
 * of spelling and form, where a rare word tells more than a common one. Nothing is changed; numbers in names must be the same.
 *
 * <pre>{@code
 * for (Proposal<OrganisationUnit> proposal : new ProposeLinks(landscape).units(events.unitNames())) {
 *     proposal.best().ifPresent(best -> System.out.println(proposal.value() + " -> " + best.element().getName()));
 * }
 * }</pre>
 */
public final class ProposeLinks {
    private final Landscape landscape;

    /**
     * Prepares it.
     *
     * @param landscape what values may stand for; only read
     */
    public ProposeLinks(Landscape landscape) {
        this.landscape = landscape;
    }

    /**
     * Proposes touchpoints.
     *
     * @param activities activities of a log
     * @return a proposal for each, in their order
     */
    public List<Proposal<Touchpoint>> touchpoints(Collection<String> activities) {
        return propose(landscape.getTouchpoints(), touchpoint -> Stream.of(touchpoint.getName()), activities);
    }

    /**
     * Proposes units.
     *
     * @param values units of a log
     * @return a proposal for each, in their order
     */
    public List<Proposal<OrganisationUnit>> units(Collection<String> values) {
        List<OrganisationUnit> units = new ArrayList<>();
        landscape.getUnits().forEach(unit -> collect(unit, units));
        return propose(units, unit -> Stream.of(unit.getName()), values);
    }

    private static void collect(OrganisationUnit unit, List<OrganisationUnit> units) {
        units.add(unit);
        unit.getUnits().forEach(part -> collect(part, units));
    }

    /**
     * Proposes channels.
     *
     * @param values channels of a log
     * @return a proposal for each, in their order
     */
    public List<Proposal<Channel>> channels(Collection<String> values) {
        return propose(landscape.getChannels(), channel -> Stream.of(channel.getName(), channel.getKind().getName()), values);
    }

    /**
     * Proposes personas, by their names and by the customer groups that they stand for.
     *
     * @param values customer groups of a log
     * @return a proposal for each, in their order
     */
    public List<Proposal<Persona>> personas(Collection<String> values) {
        return propose(landscape.getPersonas(), persona -> Stream.of(persona.getName(), persona.getSegment()), values);
    }

    private static <T extends Element> List<Proposal<T>> propose(List<T> elements, Function<T, Stream<String>> names,
            Collection<String> values) {
        NameIndex<T> index = new NameIndex<>();
        elements.forEach(element -> names.apply(element).filter(name -> name != null && !name.isBlank())
                .forEach(name -> index.add(element, Name.of(name))));
        return values.stream().map(value -> new Proposal<>(value, index.find(Name.of(value)))).toList();
    }
}
