/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.klantreis.diff.ElementLabels;
import org.klantreis.model.Element;
import org.klantreis.model.Identified;

/** Finds the element that a user names: by its id, by the way to it, or by its name where only one has it. */
final class ElementChoice {
    private static final int LISTED = 5;

    private final ElementLabels labels = new ElementLabels();
    private final Collection<? extends Identified> elements;

    /**
     * Makes it.
     *
     * @param elements those among which is looked
     */
    ElementChoice(Collection<? extends Identified> elements) {
        this.elements = elements;
    }

    /**
     * Finds one element.
     *
     * @param named its id, the way to it, or its name
     * @return its id; empty where there is none
     * @throws CommandFailedException when several have that name
     */
    Optional<String> find(String named) {
        List<Identified> found = new ArrayList<>(all(named));
        if (found.size() > 1) {
            List<String> ways = found.stream().limit(LISTED).map(each -> "«" + labels.path(each) + "» (" + each.getId() + ")").toList();
            throw new CommandFailedException(found.size() + " elements are called «" + named + "»: " + String.join(", ", ways)
                    + (found.size() > LISTED ? " and others" : "") + "; name the way to it, or its id.");
        }
        return found.stream().findFirst().map(Identified::getId);
    }

    /** Finds one element, and says what is near where there is none. */
    String require(String named) {
        return find(named).orElseThrow(() -> missing(named));
    }

    /** Finds all elements of that name. */
    Set<Identified> all(String named) {
        String wanted = plain(named);
        Set<Identified> byName = new LinkedHashSet<>();
        Set<Identified> byPath = new LinkedHashSet<>();
        for (Identified element : elements) {
            if (named.equals(element.getId())) {
                return Set.of(element);
            } else if (plain(labels.path(element)).equals(wanted)) {
                byPath.add(element);
            } else if (element instanceof Element each && each.getName() != null && plain(each.getName()).equals(wanted)) {
                byName.add(element);
            }
        }
        return byPath.isEmpty() ? byName : byPath;
    }

    CommandFailedException missing(String named) {
        Set<String> names = new LinkedHashSet<>();
        elements.forEach(element -> {
            if (element instanceof Element each && each.getName() != null) {
                names.add(each.getName());
            }
        });
        return new CommandFailedException("There is no element «" + named + "»"
                + Nearest.hint(named, names, "name one by its name, by the way to it, or by its id; one that is gone by its id."));
    }

    /** A reader may write the way with slashes, and in any case. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s*[›/]\\s*", "/").replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
