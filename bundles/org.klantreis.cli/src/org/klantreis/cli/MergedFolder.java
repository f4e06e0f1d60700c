/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.IndexDiff;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.FolderFiles;
import org.klantreis.versioning.status.Ongoing;
import org.klantreis.versioning.trust.Trust;

/** Writes merged files into a folder: a new one, or a project, whose model files then are those of the merge. */
final class MergedFolder {
    private final Path folder;

    MergedFolder(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
    }

    /**
     * Writes them.
     *
     * @param contents the files with what was decided
     * @param undecided the files before anything was decided, which an earlier call may have written
     */
    void write(Map<String, byte[]> contents, Map<String, byte[]> undecided) throws IOException {
        boolean project = Files.isRegularFile(folder.resolve(FileKind.CATALOGUE));
        if (!project && Files.exists(folder) && !isEmpty()) {
            throw new CommandFailedException("The folder " + folder + " is neither empty nor a landscape project; name another one.");
        }
        FolderFiles files = new FolderFiles(folder);
        List<String> deleted = project ? files.paths().stream().filter(path -> !contents.containsKey(path)).toList() : List.of();
        Set<String> changing = new TreeSet<>(deleted);
        for (Map.Entry<String, byte[]> content : contents.entrySet()) {
            if (!isAs(content.getValue(), files.resolve(content.getKey()))) {
                changing.add(content.getKey());
            }
        }
        Set<String> others = new TreeSet<>(changing);
        others.removeIf(path -> isAs(undecided.get(path), files.resolve(path)));
        refuseToOverwrite(others);
        for (String path : changing) {
            Path file = files.resolve(path);
            if (contents.containsKey(path)) {
                Files.createDirectories(file.getParent());
                Files.write(file, contents.get(path));
            } else {
                Files.delete(file);
            }
        }
    }

    private static boolean isAs(byte[] content, Path file) {
        try {
            return content != null && Files.exists(file) && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false;
        }
    }

    /** What somebody edited since the last commit, or since Git merged the file, is nowhere else. */
    private void refuseToOverwrite(Set<String> paths) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Repository git = Trust.open(folder)) {
            if (git == null || git.isBare() || paths.isEmpty()) {
                return;
            }
            String prefix = git.getWorkTree().toPath().toRealPath().relativize(folder.toRealPath()).toString().replace('\\', '/');
            IndexDiff diff = new IndexDiff(git, Constants.HEAD, new FileTreeIterator(git));
            diff.diff();
            Set<String> edited = new TreeSet<>(diff.getModified());
            edited.addAll(diff.getUntracked());
            if (Ongoing.of(git).isNothing()) { // what is staged is not of a merge
                edited.addAll(diff.getAdded());
                edited.addAll(diff.getChanged());
            }
            edited.removeAll(diff.getConflicting());
            List<String> lost = paths.stream().filter(path -> edited.contains(prefix.isEmpty() ? path : prefix + "/" + path)).toList();
            if (!lost.isEmpty()) {
                throw new CommandFailedException("Nothing was written to " + folder + ": there are changes in " + lost.get(0)
                        + (lost.size() == 1 ? "" : " and " + (lost.size() - 1) + " more") + " that were not committed and would be "
                        + "overwritten; commit or stash them first, or name a new folder.");
            }
        }
    }

    private boolean isEmpty() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
