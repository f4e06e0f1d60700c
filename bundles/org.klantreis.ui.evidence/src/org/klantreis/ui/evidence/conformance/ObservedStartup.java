/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence.conformance;

import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;
import org.klantreis.ui.map.observed.MapObserved;

/** Tells the map editors, when the workbench begins, who knows what was observed of journeys. */
public final class ObservedStartup implements IStartup {
    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> MapObserved.get().register(ObservedJourneys.get()));
    }
}
