/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.ActivityMapping;
import org.klantreis.model.ChannelMapping;
import org.klantreis.model.ColumnMapping;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintColumn;
import org.klantreis.model.ComplaintSource;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.Element;
import org.klantreis.model.Landscape;
import org.klantreis.model.PersonaMapping;
import org.klantreis.model.Property;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.TouchpointMapping;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitMapping;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.Vote;

/** Names elements so that a reader finds them: {@code Step «Open an account / Before / Call us»}. */
public final class ElementNames {
    private static final int LISTED = 5;

    private final Map<EObject, Integer> numbers = new HashMap<>();

    /** Makes a namer for a model that stays as it is meanwhile. */
    ElementNames() {
    }

    /**
     * Names an element by its type and the way to it.
     *
     * @param element the element
     * @return for example {@code Organisation unit «Payments / Back office»}
     */
    public String full(EObject element) {
        return type(element.eClass()) + " «" + path(element) + "»";
    }

    /**
     * Names the way to an element from its file, without the landscape, of which a project has one.
     *
     * @param element the element
     * @return for example {@code Open an account / Before / Call us}
     */
    public String path(EObject element) {
        Deque<String> path = new ArrayDeque<>();
        for (EObject at = element; at != null; at = at.eContainer()) {
            if (!(at instanceof Landscape) || at == element) {
                path.addFirst(own(at));
            }
        }
        return String.join(" / ", path);
    }

    /**
     * Names an element alone.
     *
     * @param element the element
     * @return its name, or what is told apart by where it has none
     */
    public String own(EObject element) {
        if (element instanceof Element named && isText(named.getName())) {
            return named.getName().strip().replaceAll("\\s+", " ");
        }
        String substitute = substitute(element);
        return isText(substitute) ? substitute : numbered(element);
    }

    /**
     * Lists elements by their own names, the first five of them.
     *
     * @param elements the elements
     * @return for example {@code «A», «B» and 3 more}
     */
    public String list(Collection<? extends EObject> elements) {
        String first = elements.stream().limit(LISTED).map(element -> "«" + own(element) + "»").collect(Collectors.joining(", "));
        return elements.size() > LISTED ? first + " and " + (elements.size() - LISTED) + " more" : first;
    }

    /**
     * Names a type or feature in words.
     *
     * @param name the metamodel's name: {@code OrganisationUnit}
     * @return the words: {@code organisation unit}
     */
    public static String words(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    private static String type(EClass type) {
        String words = words(type.getName());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static boolean isText(String text) {
        return text != null && !text.isBlank();
    }

    private String substitute(EObject element) {
        if (element instanceof Property property) {
            return property.getKey();
        } else if (element instanceof Complaint complaint) {
            return complaint.getExternalId();
        } else if (element instanceof ColumnMapping mapping) {
            return mapping.getColumn();
        } else if (element instanceof ActivityMapping mapping) {
            return mapping.getActivity();
        } else if (element instanceof UnitMapping mapping) {
            return mapping.getValue();
        } else if (element instanceof ChannelMapping mapping) {
            return mapping.getValue();
        } else if (element instanceof PersonaMapping mapping) {
            return mapping.getValue();
        } else if (element instanceof TouchpointMapping mapping) {
            return mapping.getValue();
        } else if (element instanceof ComplaintColumn column) {
            return column.getColumn();
        } else if (element instanceof ComplaintSource source) {
            return source.getFile();
        }
        Element target = target(element);
        return target == null ? null : target.getName();
    }

    private static Element target(EObject element) {
        if (element instanceof UnitNotice notice) {
            return notice.getUnit();
        } else if (element instanceof CustomerFeedback feedback) {
            return feedback.getParticipant();
        } else if (element instanceof Transition transition) {
            return transition.getTarget();
        } else if (element instanceof Vote vote) {
            return vote.getStep();
        } else if (element instanceof SessionParticipant participant) {
            return participant.getUnit() == null ? participant.getCustomer() : participant.getUnit();
        }
        return null;
    }

    /** Numbers all elements of a list at once: a list of many nameless ones would take quadratic time otherwise. */
    private String numbered(EObject element) {
        EStructuralFeature feature = element.eContainmentFeature();
        if (feature == null || !feature.isMany()) {
            String file = element.eResource() == null || element.eResource().getURI() == null ? null
                    : element.eResource().getURI().lastSegment();
            return file == null ? words(element.eClass().getName()) : URI.decode(file);
        }
        if (!numbers.containsKey(element)) {
            int number = 0;
            for (Object sibling : (List<?>) element.eContainer().eGet(feature)) {
                numbers.put((EObject) sibling, ++number);
            }
        }
        return words(element.eClass().getName()) + " " + numbers.get(element);
    }
}
