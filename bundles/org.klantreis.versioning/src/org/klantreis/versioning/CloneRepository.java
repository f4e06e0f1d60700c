/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.eclipse.jgit.api.CloneCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.api.errors.JGitInternalException;
import org.eclipse.jgit.lib.ProgressMonitor;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;

/**
 * Clones a Git repository into a folder: all of it or, where that fails or is stopped, nothing.
 *
 * <pre>{@code
 * new CloneRepository("https://git.example.org/landscape.git", folder).execute(Progress.NONE);
 * }</pre>
 */
public final class CloneRepository {
    private static final int TIMEOUT_SECONDS = 60;

    private final String source;
    private final Path folder;
    private String user;
    private char[] password;

    /**
     * Prepares it.
     *
     * @param source the repository: a URL ({@code https}, {@code http}, {@code git}, {@code file}) or a path
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
        user = userName;
        password = secret.clone();
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
        boolean existed = Files.exists(folder);
        boolean done = false;
        CloneCommand command = Git.cloneRepository().setURI(source).setDirectory(folder.toFile()).setTimeout(TIMEOUT_SECONDS)
                .setProgressMonitor(new Monitor(progress));
        if (user != null) {
            command.setCredentialsProvider(new UsernamePasswordCredentialsProvider(user, password));
        }
        try (Git git = command.call()) {
            done = !progress.isCancelled();
        } catch (GitAPIException | JGitInternalException e) {
            if (!progress.isCancelled()) {
                throw new IOException("The repository " + source + " cannot be cloned: " + reason(e), e);
            }
        } finally {
            if (password != null) {
                Arrays.fill(password, '\0');
            }
            if (!done) {
                delete(existed);
            }
        }
        if (!done) {
            throw new CancellationException();
        }
    }

    /** Git's own words come last in a chain of exceptions that repeat the address. */
    private String reason(Throwable failure) {
        Throwable last = failure;
        while (last.getCause() != null && last.getCause().getMessage() != null) {
            last = last.getCause();
        }
        String text = String.valueOf(last.getMessage());
        return text.startsWith(source + ": ") ? text.substring(source.length() + 2) : text;
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
