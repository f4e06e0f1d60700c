/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.function.Consumer;

import org.klantreis.model.Identified;

/**
 * A rule that looks at each element of one type.
 *
 * <pre>{@code
 * new ElementRule<>(Journey.class, "persona-missing", Severity.WARNING, "Journey without persona",
 *         "THE customer does not exist.", (journey, report) -> {
 *             if (journey.getPersona() == null) {
 *                 report.add(journey, Literals.JOURNEY__PERSONA, "no persona; name the customer group whose journey it is.");
 *             }
 *         });
 * }</pre>
 *
 * @param <T> the type
 * @param type the type; elements of its subtypes are looked at too
 * @param id see {@link Rule#id()}
 * @param severity see {@link Rule#severity()}
 * @param title see {@link Rule#title()}
 * @param documentation see {@link Rule#documentation()}
 * @param look looks at one element
 */
public record ElementRule<T extends Identified>(Class<T> type, String id, Severity severity, String title, String documentation,
        Look<T> look) implements Rule {
    /**
     * Looks at one element.
     *
     * @param <T> the element's type
     */
    @FunctionalInterface
    public interface Look<T> {
        /**
         * Looks at an element.
         *
         * @param element the element
         * @param report takes what is found
         */
        void at(T element, Report report);
    }

    @Override
    public void check(Scope scope, Consumer<Finding> findings) {
        Report report = new Report(this, scope, findings);
        for (T element : scope.all(type)) {
            look.at(element, report);
        }
    }
}
