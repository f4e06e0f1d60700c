/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.review;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jgit.api.TransportConfigCallback;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchResult;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.klantreis.versioning.Progress;
import org.klantreis.versioning.ProjectRepository;
import org.klantreis.versioning.trust.Trust;

/**
 * Brings the reviews of others here and ours there: fetches their notes, unites the lines, and pushes what came of it. Where
 * others push
 * at the same time, it is done again.
 */
public final class SynchroniseNotes {
    private static final int TRIES = 5;

    private final Repository git;
    private final NotesRef ref;
    private final String remote;
    private final TransportConfigCallback access;

    /**
     * Prepares it.
     *
     * @param repository the repository; it must stay open
     * @param remote the remote's name, for example {@code origin}
     * @param access sets credentials and keys; null where none are needed
     */
    public SynchroniseNotes(ProjectRepository repository, String remote, TransportConfigCallback access) {
        this.git = repository.git();
        this.ref = new NotesRef(git);
        this.remote = remote;
        this.access = access;
    }

    /**
     * Fetches, unites and pushes.
     *
     * @param progress told what is done
     * @throws IOException when the remote cannot be reached or refuses; what was fetched stays
     * @throws CancellationException when the user stopped it
     */
    public void execute(Progress progress) throws IOException {
        for (int i = 0; i < TRIES; i++) {
            fetch(progress);
            if (push(progress)) {
                return;
            }
        }
        throw new IOException("The reviews cannot be sent to " + remote + ", since others send theirs all the time; try again.");
    }

    /**
     * Only brings the reviews of others here.
     *
     * @param progress told what is done
     * @return whether there was something new
     * @throws IOException when the remote cannot be reached
     * @throws CancellationException when the user stopped it
     */
    public boolean fetch(Progress progress) throws IOException {
        progress.task("Fetching reviews from " + remote);
        String tracking = NotesRef.tracking(remote);
        try (Transport transport = open()) {
            RefSpec spec = new RefSpec("+" + NotesRef.NAME + ":" + tracking);
            FetchResult result = transport.fetch(monitor(progress), List.of(spec));
            if (result.getAdvertisedRef(NotesRef.NAME) == null) {
                return false;
            }
        } catch (TransportException e) {
            stopIfCancelled(progress);
            if (isMissing(e)) {
                return false;
            }
            throw new IOException("The reviews cannot be fetched from " + remote + ": " + e.getMessage(), e);
        }
        stopIfCancelled(progress);
        return ref.merge(tracking, new PersonIdent(git));
    }

    /** Nobody reviewed anything yet: no failure. */
    private static boolean isMissing(TransportException failure) {
        return String.valueOf(failure.getMessage()).contains(NotesRef.NAME);
    }

    private boolean push(Progress progress) throws IOException {
        ObjectId ours = ref.head();
        Ref theirs = git.exactRef(NotesRef.tracking(remote));
        if (ours == null || theirs != null && ours.equals(theirs.getObjectId())) {
            return true;
        }
        progress.task("Sending reviews to " + remote);
        try (Transport transport = open()) {
            RemoteRefUpdate update = new RemoteRefUpdate(git, NotesRef.NAME, ours, NotesRef.NAME, false,
                    NotesRef.tracking(remote), null);
            PushResult result = transport.push(monitor(progress), List.of(update));
            RemoteRefUpdate.Status status = result.getRemoteUpdate(NotesRef.NAME).getStatus();
            return switch (status) {
                case OK, UP_TO_DATE -> true;
                case REJECTED_NONFASTFORWARD, REJECTED_REMOTE_CHANGED -> false;
                default -> throw new IOException("The reviews were not taken by " + remote + ": " + reason(result, status)
                        + "; ask who keeps it for leave to write " + NotesRef.NAME + ".");
            };
        } catch (TransportException e) {
            stopIfCancelled(progress);
            throw new IOException("The reviews cannot be sent to " + remote + ": " + e.getMessage(), e);
        }
    }

    private static String reason(PushResult result, RemoteRefUpdate.Status status) {
        String message = result.getRemoteUpdate(NotesRef.NAME).getMessage();
        return message == null ? status.toString() : message;
    }

    private Transport open() throws IOException {
        Trust.of(git).checkRemotes();
        try {
            Transport transport = Transport.open(git, remote);
            if (access != null) {
                access.configure(transport);
            }
            return transport;
        } catch (NotSupportedException | java.net.URISyntaxException e) {
            throw new IOException("The remote " + remote + " has an address that Git does not understand: " + e.getMessage(), e);
        }
    }

    private static void stopIfCancelled(Progress progress) {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
    }

    private static ProgressMonitor monitor(Progress progress) {
        return new EmptyProgressMonitor() {
            @Override
            public void beginTask(String title, int total) {
                progress.task(title);
            }

            @Override
            public boolean isCancelled() {
                return progress.isCancelled();
            }
        };
    }
}
