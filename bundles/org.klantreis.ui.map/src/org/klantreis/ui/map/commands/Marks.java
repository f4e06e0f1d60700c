/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.map.commands;

import java.util.Map;
import java.util.TreeMap;

import org.eclipse.core.commands.IParameterValues;

/** The marks to choose from, for key bindings and Quick Access. */
public final class Marks implements IParameterValues {
    private static final int HIGHEST = 10;

    @Override
    public Map<String, String> getParameterValues() {
        Map<String, String> values = new TreeMap<>();
        for (int mark = 0; mark <= HIGHEST; mark++) {
            values.put(mark == 0 ? "\u2013" : String.valueOf(mark), String.valueOf(mark));
        }
        return values;
    }
}
