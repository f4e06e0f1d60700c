/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.model.validation;

import java.util.function.Consumer;

/**
 * A rule that looks at the model as a whole.
 *
 * @param id see {@link Rule#id()}
 * @param severity see {@link Rule#severity()}
 * @param title see {@link Rule#title()}
 * @param documentation see {@link Rule#documentation()}
 * @param look looks at the model; {@link Report#scope()} has it
 */
public record ModelRule(String id, Severity severity, String title, String documentation, Consumer<Report> look) implements Rule {
    @Override
    public void check(Scope scope, Consumer<Finding> findings) {
        look.accept(new Report(this, scope, findings));
    }
}
