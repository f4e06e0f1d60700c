/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.reading;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.klantreis.exchange.cjml.file.CjmlActor;
import org.klantreis.exchange.cjml.file.CjmlJourney;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;

/** Who takes part in one journey. */
final class Actors {
    /** What tools write where they mean whoever it may be. */
    private static final Set<String> ANYBODY = Set.of("customer", "user", "enduser", "end user", "client", "klant");

    private final Map<String, Optional<Persona>> customers = new LinkedHashMap<>();
    private final Map<String, OrganisationUnit> providers = new LinkedHashMap<>();

    Actors(CjmlJourney journey, Cast cast) {
        journey.customers().stream().filter(actor -> !actor.id().isEmpty())
                .forEach((CjmlActor actor) -> customers.put(actor.id(),
                        isAnybody(actor) ? Optional.empty() : Optional.of(cast.persona(actor))));
        journey.providers().stream().filter(actor -> !actor.id().isEmpty())
                .forEach((CjmlActor actor) -> providers.put(actor.id(), cast.unit(actor)));
    }

    private static boolean isAnybody(CjmlActor actor) {
        return actor.name().equals(actor.id()) && ANYBODY.contains(actor.id().toLowerCase(Locale.ROOT));
    }

    Optional<Persona> firstCustomer() {
        return customers.values().stream().flatMap(Optional::stream).findFirst();
    }

    boolean isCustomer(String actor) {
        return customers.containsKey(actor);
    }

    Optional<OrganisationUnit> provider(String actor) {
        return Optional.ofNullable(providers.get(actor));
    }

    boolean isKnown(String actor) {
        return customers.containsKey(actor) || providers.containsKey(actor);
    }
}
