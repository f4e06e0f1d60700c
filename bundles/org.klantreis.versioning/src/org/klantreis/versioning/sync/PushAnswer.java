/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.sync;

import java.io.IOException;

import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.klantreis.versioning.internal.Refusal;

/** What a remote says to a branch, a tag or notes that were sent. */
final class PushAnswer {
    private PushAnswer() {
    }

    /**
     * Reads the answer.
     *
     * @return whether the remote took something new
     * @throws IOException when it refused; one sentence
     */
    static boolean check(String remote, RemoteRefUpdate update, String messages) throws IOException {
        String name = Repository.shortenRefName(update.getRemoteName());
        return switch (update.getStatus()) {
            case OK -> true;
            case UP_TO_DATE -> false;
            case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> throw new Refusal("The remote " + remote
                    + " has commits on «" + name
                    + "» that are not here; pull them first, then push again.");
            case NON_EXISTING -> throw new Refusal("There is no «" + name + "» on the remote " + remote + " any more.");
            default -> throw new Refusal("The remote " + remote + " did not take «" + name + "»: " + reason(update, messages)
                    + "; ask who keeps it.");
        };
    }

    private static String reason(RemoteRefUpdate update, String messages) {
        String said = messages == null ? "" : messages.strip();
        String message = update.getMessage() == null ? update.getStatus().toString() : update.getMessage();
        return said.isEmpty() ? message : message + " (" + said + ")";
    }
}
