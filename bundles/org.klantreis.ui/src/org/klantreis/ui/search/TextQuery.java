/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IContainer;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.klantreis.model.Document;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.project.Landscapes;
import org.klantreis.ui.project.OpenLandscape;

/** Searches the texts of elements. */
final class TextQuery extends ElementQuery {
    /** Where to look. */
    enum Where {
        NAMES, DOCUMENTATION, OTHER
    }

    private final String text;
    private final Pattern pattern;
    private final Set<Where> where;
    private final Collection<IContainer> landscapes;

    /**
     * Makes a query.
     *
     * @param text what to find
     * @param caseSensitive whether case counts
     * @param where the texts to look in
     * @param landscapes the folders of the landscapes to look in
     */
    TextQuery(String text, boolean caseSensitive, Set<Where> where, Collection<IContainer> landscapes) {
        this.text = text;
        this.pattern = Pattern.compile(Wildcards.regex(text), (caseSensitive ? 0 : Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                | Pattern.DOTALL);
        this.where = where;
        this.landscapes = landscapes;
    }

    @Override
    List<Hit> search() {
        List<Hit> hits = new ArrayList<>();
        landscapes.forEach(container -> Landscapes.get().find(container).ifPresent(landscape -> search(landscape, hits)));
        return hits;
    }

    private void search(OpenLandscape landscape, List<Hit> hits) {
        for (Document document : landscape.model().documents()) {
            look(landscape, document, hits);
            for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
                look(landscape, all.next(), hits);
            }
        }
    }

    private void look(OpenLandscape landscape, EObject object, List<Hit> hits) {
        if (!(object instanceof Identified element)) {
            return;
        }
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (attribute.getEAttributeType().getInstanceClass() != String.class || attribute.isID()
                    || !where.contains(kind(attribute)) || !object.eIsSet(attribute)) {
                continue;
            }
            Object value = object.eGet(attribute);
            String found = value instanceof List<?> values ? String.join(", ", values.stream().map(String::valueOf).toList())
                    : String.valueOf(value);
            if (pattern.matcher(found).find()) {
                hits.add(Hit.of(landscape, element, attribute, found));
            }
        }
    }

    private static Where kind(EAttribute attribute) {
        return attribute == Literals.ELEMENT__NAME ? Where.NAMES
                : attribute == Literals.ELEMENT__DOCUMENTATION ? Where.DOCUMENTATION : Where.OTHER;
    }

    @Override
    String describe(int matches) {
        return NLS.bind(matches == 1 ? Messages.TextQuery_one : Messages.TextQuery_many, text, matches);
    }

    @Override
    public String getLabel() {
        return NLS.bind(Messages.TextQuery_label, text);
    }
}
