/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.klantreis.evidence.complaints.PreparedImport;
import org.klantreis.model.Channel;
import org.klantreis.model.ComplaintField;
import org.klantreis.model.Element;
import org.klantreis.model.OrganisationUnit;
import org.klantreis.model.Persona;
import org.klantreis.model.Touchpoint;
import org.klantreis.model.project.LandscapeProject;

/**
 * A link of a value to an element that a user asks for.
 *
 * @param field which kind of link
 * @param value the value
 * @param name the name or id of the element
 */
record LinkOption(ComplaintField field, String value, String name) {
    static LinkOption parse(String text) {
        int colon = text.indexOf(':');
        int equals = text.lastIndexOf('=');
        if (colon < 1 || equals <= colon + 1 || equals == text.length() - 1) {
            throw new CommandFailedException("--link takes FIELD:VALUE=NAME, such as UNIT:Intake=Claims Intake, not «" + text
                    + "».");
        }
        ComplaintField field = ComplaintSettings.field(text.substring(0, colon));
        return new LinkOption(field, text.substring(colon + 1, equals), text.substring(equals + 1));
    }

    void apply(LandscapeProject project, PreparedImport prepared) {
        Class<? extends Element> type = switch (field) {
            case UNIT -> OrganisationUnit.class;
            case TOUCHPOINT -> Touchpoint.class;
            case CHANNEL -> Channel.class;
            case SEGMENT -> Persona.class;
            default -> throw new CommandFailedException("--link is for UNIT, TOUCHPOINT, CHANNEL and SEGMENT; " + field
                    + " links to nothing of the project.");
        };
        List<? extends Element> candidates = candidates(project, type);
        Element target = candidates.stream().filter(element -> name.equals(element.getId())
                || name.equalsIgnoreCase(element.getName()))
                .findFirst().orElseThrow(() -> new CommandFailedException("There is no " + type.getSimpleName() + " «" + name
                + "»"
                        + Nearest.hint(name, candidates.stream().map(Element::getName).filter(each -> each != null).toList(),
                                "the project has " + candidates.size() + " others.")));
        prepared.link(field, value, target);
    }

    private static <T extends Element> List<T> candidates(LandscapeProject project, Class<T> type) {
        Stream.Builder<T> found = Stream.builder();
        project.landscape().ifPresent(landscape -> {
            for (TreeIterator<EObject> all = landscape.eAllContents(); all.hasNext();) {
                EObject next = all.next();
                if (type.isInstance(next)) {
                    found.add(type.cast(next));
                }
            }
        });
        return found.build().toList();
    }
}
