/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The same command line as an Equinox application, for installations that are started that way. */
public final class KlantreisApplication implements IApplication {
    @Override
    public Object start(IApplicationContext context) {
        String[] arguments = (String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS);
        return KlantreisCommand.run(arguments == null ? new String[0] : arguments);
    }

    @Override
    public void stop() {
        Thread.currentThread().interrupt();
    }
}
