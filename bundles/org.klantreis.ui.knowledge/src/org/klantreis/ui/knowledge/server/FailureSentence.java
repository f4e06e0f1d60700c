/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.knowledge.server;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.eclipse.osgi.util.NLS;
import org.klantreis.knowledge.KnowledgeException;
import org.klantreis.knowledge.server.RemoteServer;

/** Says in one sentence why the knowledge base could not do what was asked. */
public final class FailureSentence {
    private FailureSentence() {
    }

    /**
     * Says it.
     *
     * @param failure what was thrown
     * @return one sentence for a user, without the names of classes
     */
    public static String of(Throwable failure) {
        String message = failure.getMessage();
        if (failure instanceof UncheckedIOException wrapped) {
            return of(wrapped.getCause());
        } else if (failure instanceof KnowledgeException && message != null && message.contains(RemoteServer.PASSWORD)
                && !Environment.namesServer()) {
            // The engine speaks of the variables of the command line, but here the login is in the preferences.
            return Messages.FailureSentence_refused;
        } else if (failure instanceof KnowledgeException && message != null && message.contains("read access mode")) {
            return Messages.FailureSentence_readOnly;
        } else if (message != null && (failure instanceof KnowledgeException || failure instanceof IOException
                || failure instanceof IllegalArgumentException)) {
            return message;
        }
        return NLS.bind(Messages.FailureSentence_unexpected, failure);
    }
}
