/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.cjml.reading;

import java.util.function.Predicate;

import org.eclipse.emf.ecore.EClass;
import org.klantreis.exchange.update.Tally;
import org.klantreis.exchange.update.Uuids;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisFactory;
import org.klantreis.model.project.LandscapeProject;

/** Finds or makes what is of one file, by ids that follow from its name and what it calls it, or are what it calls it. */
final class Ids {
    private final LandscapeProject project;
    private final String file;
    private final Tally tally;

    Ids(LandscapeProject project, String file, Tally tally) {
        this.project = project;
        this.file = file;
        this.tally = tally;
    }

    /** The element of that type and key; one that is made has its id and nothing else, and is nowhere yet. */
    <T extends Element> T element(EClass type, Class<T> as, String scope, String key) {
        return element(type, as, scope, key, any -> true);
    }

    /** The same; where what has the id does not fit, as when it is of another journey, the id follows from the scope as well. */
    <T extends Element> T element(EClass type, Class<T> as, String scope, String key, Predicate<T> fits) {
        String id = id(type, scope, key);
        Identified known = project.find(id).orElse(null);
        if (known != null && !(as.isInstance(known) && fits.test(as.cast(known)))) {
            id = Uuids.named("cjml " + scope + " " + id);
            known = project.find(id).orElse(null);
        }
        if (as.isInstance(known)) {
            tally.seen(as.cast(known));
            return as.cast(known);
        }
        T made = as.cast(KlantreisFactory.eINSTANCE.create(type));
        if (known == null) {
            made.setId(id);
        }
        tally.created(made);
        return made;
    }

    String id(EClass type, String scope, String key) {
        return Uuids.of(key).orElseGet(() -> Uuids.named("cjml " + file + " " + type.getName() + " " + scope + " " + key));
    }
}
