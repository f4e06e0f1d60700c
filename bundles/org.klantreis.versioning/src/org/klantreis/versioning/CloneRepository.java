/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.transport.URIish;
import org.klantreis.versioning.remote.Credentials;
import org.klantreis.versioning.remote.RemoteAccess;
import org.klantreis.versioning.remote.RemoteAddress;

/**
 * Clones a Git repository into a folder: all of it or, where that fails or is stopped, nothing.
 *
 * <pre>{@code
 * new CloneRepository("https://git.example.org/landscape.git", folder).execute(Progress.NONE);
 * }</pre>
 */
public final class CloneRepository {
    private final String source;
    private final Path folder;
    private RemoteAccess access = RemoteAccess.silent();
    private Credentials credentials;

    /**
     * Prepares it.
     *
     * @param source the repository: a URL ({@code https}, {@code ssh}, {@code file}, ...), {@code user@host:path} or a path; a
     *        password in it is used and kept nowhere
     * @param folder the folder to make; it must be new or empty
     */
    public CloneRepository(String source, Path folder) {
        this.source = source;
        this.folder = folder;
    }

    /**
     * Signs in where the repository asks for it.
     *
     * @param userName the user's name
     * @param secret the password or token; it is copied, and forgotten after {@link #execute}
     * @return this
     */
    public CloneRepository as(String userName, char[] secret) {
        credentials = new Credentials(userName, secret.clone());
        return this;
    }

    /**
     * Says how the repository is reached.
     *
     * @param how asks for credentials, passphrases and unknown hosts
     * @return this
     */
    public CloneRepository access(RemoteAccess how) {
        access = how;
        return this;
    }

    /**
     * Clones it.
     *
     * @param progress told how far it is
     * @throws IOException when it cannot be read or written; the message says why
     * @throws CancellationException when the progress said to stop
     */
    public void execute(Progress progress) throws IOException {
        if (Files.exists(folder) && !isEmptyFolder()) {
            throw new IOException("The folder " + folder + " is not empty; name a new or an empty one.");
        }
        URIish address = address();
        boolean existed = Files.exists(folder);
        boolean done = false;
        CloneCommand command = Git.cloneRepository().setURI(address.toPrivateString()).setDirectory(folder.toFile())
                .setTransportConfigCallback(access).setProgressMonitor(new Monitor(progress));
        try (Git git = command.call()) {
            done = !progress.isCancelled();
        } catch (GitAPIException | JGitInternalException e) {
            if (!progress.isCancelled()) {
                throw access.failure("The repository " + address + " cannot be cloned", address.toString(), e);
            }
        } finally {
            if (!done) {
                access.forget();
                delete(existed);
            }
        }
        if (!done) {
            throw new CancellationException();
        }
        access.accepted();
    }

    /** Reads the address, and takes the password out of it. */
    private URIish address() throws IOException {
        try {
            URIish address = RemoteAddress.parse(source);
            if (address.getPass() != null && credentials == null) {
                credentials = new Credentials(address.getUser(), address.getPass().toCharArray());
            }
            if (credentials != null) {
                access.with(credentials);
                credentials.clear();
            }
            return address.setPass(null);
        } catch (URISyntaxException e) {
            throw new IOException(e.getReason(), e);
        }
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    private void delete(boolean keepFolder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!keepFolder || !path.equals(folder)) {
                    Files.delete(path);
                }
            }
        }
    }

    /** Passes on what Git tells. */
    private record Monitor(Progress progress) implements ProgressMonitor {
        @Override
        public void start(int totalTasks) {
            // Each task is told as it begins.
        }

        @Override
        public void beginTask(String title, int totalWork) {
            progress.task(title);
        }

        @Override
        public void update(int completed) {
            // How far within a task is not told.
        }

        @Override
        public void endTask() {
            // The next one begins, or all is done.
        }

        @Override
        public boolean isCancelled() {
            return progress.isCancelled();
        }

        @Override
        public void showDuration(boolean enabled) {
            // Nobody asks for it.
        }
    }
}
