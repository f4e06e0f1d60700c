/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.klantreis.model.Activity;
import org.klantreis.model.Complaint;
import org.klantreis.model.ComplaintBook;
import org.klantreis.model.CustomerFeedback;
import org.klantreis.model.Element;
import org.klantreis.model.EventLog;
import org.klantreis.model.Identified;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.model.Measurement;
import org.klantreis.model.Observation;
import org.klantreis.model.ProcedureChange;
import org.klantreis.model.Property;
import org.klantreis.model.Research;
import org.klantreis.model.Session;
import org.klantreis.model.SessionParticipant;
import org.klantreis.model.Transition;
import org.klantreis.model.UnitNotice;
import org.klantreis.model.validation.ElementNames;
import org.klantreis.model.validation.ElementRule;
import org.klantreis.model.validation.ModelRule;
import org.klantreis.model.validation.Report;
import org.klantreis.model.validation.Rule;
import org.klantreis.model.validation.Severity;

/** Values that every element, or every element of its kind, must have. */
final class ValueRules {
    /** What is told by its facts, so that a name only adds to it. */
    private static final Predicate<Element> NAME_IS_OPTIONAL = element -> element instanceof Transition
            || element instanceof Measurement || element instanceof UnitNotice || element instanceof CustomerFeedback
            || element instanceof Observation || element instanceof Session || element instanceof Complaint
            || element instanceof Research || element instanceof ComplaintBook || element instanceof EventLog
            || element instanceof SessionParticipant participant
                    && (participant.getUnit() != null || participant.getCustomer() != null)
            || element instanceof ProcedureChange change && change.getDate() != null
            || element instanceof Activity activity && (activity.getService() != null || activity.getProcedure() != null);

    private record Sibling(EObject container, EStructuralFeature feature, String name) {
    }

    private ValueRules() {
    }

    static List<Rule> all() {
        return List.of(requiredValue(), numberNotFinite(), duplicateId(), idFormat(), nameMissing(), nameOneLine(),
                siblingName(), propertyKeyTwice(), tagBlank());
    }

    private static Rule requiredValue() {
        Map<EClass, List<EStructuralFeature>> required = new ConcurrentHashMap<>();
        return new ElementRule<>(Identified.class, "required-value", Severity.ERROR, "Required value is missing",
                "The element means nothing without it, and whatever is computed from it would be wrong.", (element, report) -> {
                    for (EStructuralFeature feature : required.computeIfAbsent(element.eClass(), ValueRules::requiredFeatures)) {
                        Object value = element.eGet(feature, false);
                        if (value == null || value instanceof String text && text.isBlank()) {
                            report.add(element, feature, "no " + ElementNames.words(feature.getName()) + "; fill it in.");
                        }
                    }
                });
    }

    private static List<EStructuralFeature> requiredFeatures(EClass type) {
        return type.getEAllStructuralFeatures().stream().filter(feature -> feature.isRequired() && !feature.isMany()).toList();
    }

    private static Rule numberNotFinite() {
        Map<EClass, List<EAttribute>> numbers = new ConcurrentHashMap<>();
        return new ElementRule<>(Identified.class, "number-not-finite", Severity.ERROR, "Number is not finite",
                "Not-a-number and infinity pass every comparison with a limit unseen and spoil every sum.", (element, report) -> {
                    for (EAttribute attribute : numbers.computeIfAbsent(element.eClass(), ValueRules::fractions)) {
                        if (element.eGet(attribute) instanceof Double number && !Double.isFinite(number)) {
                            report.add(element, attribute, "the " + ElementNames.words(attribute.getName()) + " is " + number
                                    + "; enter a number.");
                        }
                    }
                });
    }

    private static List<EAttribute> fractions(EClass type) {
        return type.getEAllAttributes().stream().filter(attribute -> !attribute.isMany()
                && (attribute.getEAttributeType().getInstanceClass() == double.class
                        || attribute.getEAttributeType().getInstanceClass() == Double.class)).toList();
    }

    private static Rule duplicateId() {
        return new ModelRule("duplicate-id", Severity.ERROR, "Two elements have the same id",
                "References, comparison, merge and the graph tell elements apart by id alone, in all files of a project"
                + " together.",
                report -> {
                    Map<String, Identified> first = new HashMap<>();
                    for (Identified element : report.scope().elements()) {
                        Identified other = element.getId() == null ? null : first.putIfAbsent(element.getId(), element);
                        if (other != null) {
                            report.add(element, Literals.IDENTIFIED__ID, "has the id " + element.getId() + " of "
                                    + report.scope().names().full(other) + "; give it a new one.");
                        }
                    }
                });
    }

    private static Rule idFormat() {
        return new ElementRule<>(Identified.class, "id-format", Severity.WARNING, "Id is not a UUID",
                "Only an id made at random stays unique when two branches add elements at the same time.", (element, report) -> {
                    if (element.getId() != null && !element.getId().isBlank() && !isUuid(element.getId())) {
                        report.add(element, Literals.IDENTIFIED__ID, "the id " + element.getId()
                                + " is not a UUID of 36 characters in lower case; give it a new one before others refer to it.");
                    }
                });
    }

    private static boolean isUuid(String id) {
        if (id.length() != 36) {
            return false;
        }
        for (int i = 0; i < 36; i++) {
            char c = id.charAt(i);
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            if (dash ? c != '-' : (c < '0' || c > '9') && (c < 'a' || c > 'f')) {
                return false;
            }
        }
        return true;
    }

    private static Rule nameMissing() {
        return new ElementRule<>(Element.class, "name-missing", Severity.ERROR, "Name is missing",
                "Maps, results and messages point at an element by its name; only what is told by its facts can go without.",
                (element, report) -> {
                    if ((element.getName() == null || element.getName().isBlank()) && !NAME_IS_OPTIONAL.test(element)) {
                        report.add(element, Literals.ELEMENT__NAME, "no name; call it what those who use it call it.");
                    }
                });
    }

    private static Rule nameOneLine() {
        return new ElementRule<>(Element.class, "name-one-line", Severity.WARNING, "Name is not one tidy line",
                "Names stand in tables, on maps and in files; spaces around them and line breaks in them make equal names"
                + " differ.",
                (element, report) -> {
                    String name = element.getName();
                    if (name != null && !name.isBlank() && (!name.equals(name.strip()) || name.lines().count() > 1)) {
                        report.add(element, Literals.ELEMENT__NAME,
                                "the name has spaces around it or a line break in it; make it one line and move the rest to the"
                                + " documentation.");
                    }
                });
    }

    private static Rule siblingName() {
        return new ModelRule("sibling-name", Severity.WARNING, "Two siblings have the same name",
                "A reader of a map, a list or a message cannot tell them apart.", report -> {
                    Set<Sibling> seen = new HashSet<>();
                    for (Element element : report.scope().all(Element.class)) {
                        EObject container = element.eContainer();
                        boolean counts = container != null && element.getName() != null && !element.getName().isBlank()
                                && !(element instanceof Activity) && !NAME_IS_OPTIONAL.test(element);
                        if (counts && !seen.add(new Sibling(container, element.eContainmentFeature(),
                                element.getName().strip().toLowerCase(Locale.ROOT)))) {
                            report.add(element, Literals.ELEMENT__NAME,
                                    "a sibling before it has the same name; rename one of them, or merge them if they are the"
                                    + " same.");
                        }
                    }
                });
    }

    private static Rule propertyKeyTwice() {
        return new ElementRule<>(Element.class, "property-key-twice", Severity.ERROR, "Property key twice",
                "A key has one value per element; which of two would count depends on who reads them.", (element, report) -> {
                    if (element.eIsSet(Literals.ELEMENT__PROPERTIES)) {
                        Set<String> keys = new HashSet<>();
                        for (Property property : element.getProperties()) {
                            repeated(report, property, keys);
                        }
                    }
                });
    }

    private static void repeated(Report report, Property property, Set<String> keys) {
        if (property.getKey() != null && !keys.add(property.getKey())) {
            report.add(property, Literals.PROPERTY__KEY, "the element has this key already; rename or remove one of the two.");
        }
    }

    private static Rule tagBlank() {
        return new ElementRule<>(Element.class, "tag-blank", Severity.WARNING, "Tag is empty or has spaces around it",
                "Elements are found and grouped by the exact tag.", (element, report) -> {
                    for (String tag : element.eIsSet(Literals.ELEMENT__TAGS) ? element.getTags() : List.<String>of()) {
                        if (tag == null || tag.isBlank() || !tag.equals(tag.strip())) {
                            report.add(element, Literals.ELEMENT__TAGS, "the tag \"" + tag
                                    + "\" is empty or has spaces around it; correct or remove it.");
                        }
                    }
                });
    }
}
