/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;
import org.klantreis.model.Element;
import org.klantreis.model.KlantreisPackage.Literals;
import org.klantreis.ui.project.OpenLandscape;
import org.klantreis.ui.review.status.StatusJob;
import org.klantreis.ui.testing.EventLoop;
import org.klantreis.ui.testing.ExampleProject;

/** An example project in the workspace that is under Git, with the settings of no user or machine. */
public final class TestRepository implements AutoCloseable {
    /** Who commits. */
    public static final PersonIdent ANNA = new PersonIdent("Anna de Vries", "anna@example.org");

    private final ExampleProject project;
    private final Git git;

    private TestRepository(ExampleProject project, Git git) {
        this.project = project;
        this.git = git;
    }

    /** Makes the rich example, with one commit on the branch main. */
    public static TestRepository havenbank() throws CoreException, IOException, GitAPIException {
        GitSettings.isolate();
        return of(ExampleProject.havenbank());
    }

    /** Makes the minimal example, with one commit on the branch main. */
    public static TestRepository minimal() throws CoreException, IOException, GitAPIException {
        GitSettings.isolate();
        return of(ExampleProject.minimal());
    }

    private static TestRepository of(ExampleProject project) throws GitAPIException, IOException, CoreException {
        Git git = Git.init().setDirectory(project.project().getLocation().toFile()).setInitialBranch("main").call();
        git.getRepository().getConfig().setString("user", null, "name", ANNA.getName());
        git.getRepository().getConfig().setString("user", null, "email", ANNA.getEmailAddress());
        git.getRepository().getConfig().setBoolean("core", null, "autocrlf", false);
        git.getRepository().getConfig().save();
        Files.writeString(git.getRepository().getWorkTree().toPath().resolve(".gitignore"), ".klantreis/\n");
        TestRepository repository = new TestRepository(project, git);
        repository.commitAll("Begin");
        project.project().refreshLocal(org.eclipse.core.resources.IResource.DEPTH_INFINITE, null);
        return repository;
    }

    /** Returns the project. */
    public ExampleProject project() {
        return project;
    }

    /** Returns Git. */
    public Git git() {
        return git;
    }

    /** Returns the landscape. */
    public OpenLandscape landscape() throws CoreException {
        return project.landscape();
    }

    /** Commits all that there is. */
    public RevCommit commitAll(String message) throws GitAPIException {
        git.add().addFilepattern(".").call();
        git.add().addFilepattern(".").setUpdate(true).call();
        return git.commit().setMessage(message).setAuthor(ANNA).setCommitter(ANNA).setSign(false).call();
    }

    /** Says whether a branch has all of another. */
    public boolean isMerged(String branch, String into) {
        try (org.eclipse.jgit.revwalk.RevWalk walk = new org.eclipse.jgit.revwalk.RevWalk(git.getRepository())) {
            return walk.isMergedInto(walk.parseCommit(git.getRepository().resolve(branch)), walk.parseCommit(git.getRepository().resolve(into)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives an element another name, and saves. */
    public void rename(Element element, String name) throws CoreException {
        landscape().execute(SetCommand.create(landscape().editingDomain(), element, Literals.ELEMENT__NAME, name));
        landscape().save(null);
    }

    /** Waits until all statuses are as things are. */
    public static void untilLooked() {
        EventLoop.untilDone(StatusJob.FAMILY);
    }

    @Override
    public void close() {
        git.close();
    }

    /** Deletes a folder and all in it. */
    public static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepest = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepest) {
                path.toFile().setWritable(true);
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
