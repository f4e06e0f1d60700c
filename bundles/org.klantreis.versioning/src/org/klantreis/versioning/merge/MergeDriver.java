/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.merge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.klantreis.diff.merge.Conflict;
import org.klantreis.diff.merge.MergeResult;
import org.klantreis.diff.merge.MergeSide;
import org.klantreis.diff.merge.ThreeWayMerge;
import org.klantreis.model.Document;

/**
 * Merges one file for command-line Git, which asks for each file that both sides changed. Where it can be found out which commits are
 * merged, whole projects are, and the file gets its part, as {@link ModelMergeStrategy} does it; else the three files are merged alone.
 * The file always stays a valid model: what is not decided is as ours has it.
 */
public final class MergeDriver {
    private static final String HEAD_NAME = "GITHEAD_";

    private final Path base;
    private final Path ours;
    private final Path theirs;
    private final String path;
    private final Map<String, String> environment;

    /**
     * Prepares it.
     *
     * @param base a file with what both began from; empty where they began from nothing
     * @param ours a file with what is here; it gets the result
     * @param theirs a file with what comes in
     * @param path the path in the repository that the three are about
     * @param environment the variables of the process, in which Git says what it merges
     */
    public MergeDriver(Path base, Path ours, Path theirs, String path, Map<String, String> environment) {
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
        this.path = path;
        this.environment = environment;
    }

    /**
     * What came of it.
     *
     * @param sentences what is left to decide or to do; empty where all was merged
     */
    public record Outcome(List<String> sentences) {
        /** Says whether all was merged. */
        public boolean isClean() {
            return sentences.isEmpty();
        }
    }

    /**
     * Merges, and writes the result into ours.
     *
     * @param folder a folder in the repository: Git's commands run in its top
     * @return what is left
     * @throws IOException when a file cannot be read or written, or a side cannot be understood; ours is as it was then
     */
    public Outcome execute(Path folder) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().readEnvironment().findGitDir(folder.toFile());
        if (builder.getGitDir() != null) {
            try (Repository git = builder.build(); RevWalk walk = new RevWalk(git)) {
                Optional<List<RevCommit>> commits = commits(git, walk);
                if (commits.isPresent()) {
                    Outcome outcome = mergeProjects(git, commits.get());
                    if (outcome != null) {
                        return outcome;
                    }
                }
            }
        }
        return mergeFiles();
    }

    private Outcome mergeFiles() throws IOException {
        MergeResult result = ThreeWayMerge.of(MergeSide.ofFile(path, Files.readAllBytes(base)),
                MergeSide.ofFile(path, Files.readAllBytes(ours)), MergeSide.ofFile(path, Files.readAllBytes(theirs))).merge();
        byte[] merged = result.files().get(path);
        List<String> left = new ArrayList<>(result.open().stream().map(Conflict::sentence).toList());
        if (merged == null) {
            left.add("The file is deleted or renamed on one side; delete it, or keep it, and tell Git by «git rm» or «git add».");
        } else {
            Files.write(ours, merged);
        }
        return new Outcome(left);
    }

    /** Finds the base, ours and theirs; empty where they are not one each. */
    private Optional<List<RevCommit>> commits(Repository git, RevWalk walk) throws IOException {
        ObjectId head = git.resolve(Constants.HEAD);
        List<ObjectId> others = new ArrayList<>();
        environment.keySet().stream().filter(name -> name.startsWith(HEAD_NAME) && ObjectId.isId(name.substring(HEAD_NAME.length())))
                .map(name -> ObjectId.fromString(name.substring(HEAD_NAME.length()))).filter(id -> !id.equals(head)).forEach(others::add);
        if (others.isEmpty() && git.readMergeHeads() != null) {
            others.addAll(git.readMergeHeads());
        }
        if (head == null || others.size() != 1) {
            return Optional.empty();
        }
        RevCommit here = walk.parseCommit(head);
        RevCommit there = walk.parseCommit(others.get(0));
        walk.setRevFilter(RevFilter.MERGE_BASE);
        walk.markStart(here);
        walk.markStart(there);
        RevCommit before = walk.next();
        return before == null || walk.next() != null ? Optional.empty() : Optional.of(List.of(before, here, there));
    }

    /** Merges the projects and writes the part of the file; null where the three files are not of these commits. */
    private Outcome mergeProjects(Repository git, List<RevCommit> commits) throws IOException {
        try (ObjectReader reader = git.newObjectReader()) {
            String name = environment.getOrDefault(HEAD_NAME + commits.get(2).name(), "theirs");
            List<CanonicalTreeParser> trees = new ArrayList<>();
            for (RevCommit commit : commits) {
                trees.add(new CanonicalTreeParser(null, reader, commit.getTree()));
            }
            for (ProjectMerge merge : ProjectMerges.of(reader, trees.get(0), trees.get(1), trees.get(2), List.of("ours", name))) {
                if (path.startsWith(merge.prefix()) && isOf(merge.base(), base) && isOf(merge.ours(), ours) && isOf(merge.theirs(), theirs)) {
                    return write(merge, commits);
                }
            }
            return null;
        }
    }

    private static boolean isOf(BlobFiles files, Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        for (String each : files.paths()) {
            if (Arrays.equals(files.read(each), content)) {
                return true;
            }
        }
        return content.length == 0;
    }

    private Outcome write(ProjectMerge merge, List<RevCommit> commits) throws IOException {
        String inside = path.substring(merge.prefix().length());
        byte[] merged = merge.result().files().get(inside);
        List<String> left = new ArrayList<>();
        Set<String> elsewhere = new TreeSet<>();
        for (Conflict conflict : merge.result().open()) {
            Set<String> paths = merge.pathsOf(conflict);
            if (paths.contains(inside)) {
                left.add(conflict.sentence());
            } else if (!isGitStoppedAt(merge, paths)) { // nobody else tells
                left.add(conflict.sentence());
                elsewhere.addAll(paths);
            }
        }
        elsewhere.addAll(elsewhere(merge));
        boolean fits = merged != null && isSameRoot(merge, inside);
        if (!fits || !elsewhere.isEmpty()) {
            String what = fits ? String.join(", ", elsewhere) + " must change with it, which Git does not do"
                    : "what is in it belongs in another file";
            left.add("It is not enough to merge this file: " + what + ". Finish with «klantreis merge " + id(commits.get(0)) + " "
                    + id(commits.get(1)) + " " + id(commits.get(2)) + " --output .» in the project's folder, «git add -A .» and «git commit».");
        }
        if (fits) {
            Files.write(ours, merged);
        }
        return new Outcome(left);
    }

    private static String id(RevCommit commit) {
        return commit.abbreviate(10).name();
    }

    /** Git may know a file by another path than the merge gives it. */
    private boolean isSameRoot(ProjectMerge merge, String inside) throws IOException {
        MergeSide here = MergeSide.ofFile(inside, Files.readAllBytes(ours));
        Document now = merge.result().project().documentsByPath().get(inside);
        return here.state().documents().values().stream().anyMatch(root -> now != null && root.getId().equals(now.getId()));
    }

    /** Finds the files that are not as Git leaves them by itself, and about which it does not ask. */
    private static List<String> elsewhere(ProjectMerge merge) throws IOException {
        List<String> elsewhere = new ArrayList<>();
        for (String file : merge.paths()) {
            byte[] before = read(merge.base(), file);
            byte[] here = read(merge.ours(), file);
            byte[] there = read(merge.theirs(), file);
            boolean asked = isAsked(before, here, there);
            byte[] byGit = Arrays.equals(before, here) ? there : here;
            boolean told = merge.conflicting().contains(file);
            if (!asked && !told && !Arrays.equals(byGit, merge.result().files().get(file)) && !isRenamed(before, here, there)) {
                elsewhere.add(file);
            }
        }
        return elsewhere;
    }

    /** Says whether Git asks about one of the files, or stops at it by itself. */
    private static boolean isGitStoppedAt(ProjectMerge merge, Set<String> paths) throws IOException {
        for (String path : paths) {
            byte[] before = read(merge.base(), path);
            byte[] here = read(merge.ours(), path);
            byte[] there = read(merge.theirs(), path);
            if (isAsked(before, here, there) || isRenamed(before, here, there)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAsked(byte[] before, byte[] here, byte[] there) {
        return here != null && there != null && !Arrays.equals(before, here) && !Arrays.equals(before, there)
                && !Arrays.equals(here, there);
    }

    /** A path that one side left and the other changed: Git asks about it under the new path. */
    private static boolean isRenamed(byte[] before, byte[] here, byte[] there) {
        return before != null && (here == null || there == null) && (here != null || there != null)
                && !Arrays.equals(before, here == null ? there : here);
    }

    private static byte[] read(BlobFiles files, String file) throws IOException {
        return files.blobs().containsKey(file) ? files.read(file) : null;
    }
}
