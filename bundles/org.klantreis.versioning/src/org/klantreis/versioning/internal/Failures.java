/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.internal;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.errors.AbortedByHookException;
import org.eclipse.jgit.api.errors.CanceledException;
import org.eclipse.jgit.api.errors.CheckoutConflictException;
import org.eclipse.jgit.api.errors.ConcurrentRefUpdateException;
import org.eclipse.jgit.api.errors.UnsupportedSigningFormatException;
import org.eclipse.jgit.errors.LockFailedException;
import org.eclipse.jgit.lib.Repository;
import org.klantreis.versioning.trust.UntrustedProgramException;

/** Says in one sentence what Git's exceptions mean. */
public final class Failures {
    private static final int SHOWN = 5;

    private Failures() {
    }

    /**
     * Explains a failure.
     *
     * @param git the repository
     * @param what what could not be done, as the beginning of a sentence: {@code The branch main cannot be checked out}
     * @param failure what Git threw
     * @return the exception to throw
     * @throws CancellationException when it was no failure: the user stopped it
     */
    public static IOException explain(Repository git, String what, Exception failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof CanceledException || at instanceof CancellationException) {
                throw new CancellationException();
            }
            if (at instanceof Refusal || at instanceof UntrustedProgramException) {
                return (IOException) at;
            }
            String reason = reason(git, at);
            if (reason != null) {
                return new Refusal(what + ": " + reason, failure);
            }
        }
        return new Refusal(what + ": " + last(failure), failure);
    }

    private static String reason(Repository git, Throwable failure) {
        if (failure instanceof LockFailedException lock) {
            return "another program works on it (" + lock.getFile() + ".lock); try again when that is done, and delete the file "
                    + "if no Git runs.";
        }
        if (failure instanceof CheckoutConflictException conflict) {
            return "uncommitted changes in " + names(conflict.getConflictingPaths()) + " would be overwritten; commit or stash "
                    + "them first.";
        }
        if (failure instanceof org.eclipse.jgit.errors.CheckoutConflictException conflict) {
            return "uncommitted changes in " + names(List.of(conflict.getConflictingFiles()))
                    + " would be overwritten; commit or stash them first.";
        }
        if (failure instanceof ConcurrentRefUpdateException) {
            return "another program moved the branch in " + git.getWorkTree() + " at the same time; try again.";
        }
        if (failure instanceof AbortedByHookException hook) {
            return "the hook " + hook.getHookName() + " of " + git.getWorkTree() + " refused it: " + hook.getHookStdErr().strip();
        }
        if (failure instanceof UnsupportedSigningFormatException) {
            return "your Git configuration wants signed commits (commit.gpgSign) of a kind that cannot be made here; commit "
                    + "with Git's own"
                    + " command, sign with ssh keys (gpg.format), or commit unsigned.";
        }
        return null;
    }

    /**
     * Lists names for a sentence.
     *
     * @param all the names
     * @return the first of them, sorted, and how many more there are
     */
    public static String names(Collection<String> all) {
        List<String> sorted = List.copyOf(new TreeSet<>(all));
        String shown = String.join(", ", sorted.subList(0, Math.min(SHOWN, sorted.size())));
        return sorted.size() <= SHOWN ? shown : shown + " and " + (sorted.size() - SHOWN) + " more";
    }

    private static String last(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause().getMessage() != null) {
            last = last.getCause();
        }
        return last.getMessage() == null ? last.toString() : last.getMessage();
    }
}
