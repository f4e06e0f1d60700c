/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.view;

import org.eclipse.core.expressions.PropertyTester;
import org.klantreis.model.project.FileKind;
import org.klantreis.ui.navigation.LandscapePart;

/** Says for menus whether a node of the explorer groups the files of a kind. */
public final class GroupTester extends PropertyTester {
    @Override
    public boolean test(Object receiver, String property, Object[] arguments, Object expected) {
        return receiver instanceof LandscapePart part && part.fileKinds().contains(FileKind.valueOf(String.valueOf(expected)));
    }
}
