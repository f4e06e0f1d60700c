/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.klantreis.neo4j.local.LocalNeo4j;
import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.RunningServer;
import org.klantreis.neo4j.local.StartOptions;
import org.klantreis.ui.knowledge.index.IndexJob;
import org.klantreis.ui.knowledge.server.Environment;
import org.klantreis.ui.knowledge.server.ServerLogin;
import org.klantreis.ui.knowledge.server.ServerSettings;
import org.klantreis.ui.knowledge.view.KnowledgeView;
import org.klantreis.ui.testing.EventLoop;
import org.osgi.service.prefs.BackingStoreException;

/**
 * The one real Neo4j of all tests of a workbench, as a server of the user's own: started when first needed and stopped at the
 * end. The home folder is a temporary one, so that nobody's secure storage is touched.
 */
public final class TestKnowledge {
    private static RunningServer server;

    private TestKnowledge() {
    }

    /** Makes the workbench use the tests' server, and returns it. */
    public static synchronized RunningServer use() {
        try {
            if (server == null) {
                Path folder = Files.createTempDirectory("klantreis-ui-evidence-tests");
                System.setProperty("user.home", folder.toString());
                ServerLogin.use(() -> storage(folder.resolve("secure_storage")));
                Environment.use(Map::of);
                Path data = folder.resolve("graph");
                server = LocalNeo4j.ensureRunning(data, StartOptions.DEFAULT, message -> { });
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(data)));
            }
            new ServerSettings(true, server.boltUri().toString(), "", 512, 15).save();
            new ServerLogin(server.user(), server.secret()).save();
            return server;
        } catch (IOException | LocalNeo4jException | InterruptedException | BackingStoreException e) {
            throw new AssertionError("The tests' Neo4j does not start", e);
        }
    }

    private static ISecurePreferences storage(Path file) {
        try {
            return SecurePreferencesFactory.open(file.toUri().toURL(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(Path data) {
        try {
            LocalNeo4j.stop(data, Duration.ofSeconds(20));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens a view and waits for its answer. */
    public static <T extends IViewPart> T open(Class<T> type, String id) throws PartInitException {
        var intro = PlatformUI.getWorkbench().getIntroManager();
        if (intro.getIntro() != null) {
            intro.closeIntro(intro.getIntro());
            EventLoop.flush();
        }
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        T view = type.cast(page.showView(id));
        settle();
        return view;
    }

    /** Waits until nothing is synced or asked any more. */
    public static void settle() {
        EventLoop.flush();
        EventLoop.until("nothing is synced or asked", () -> Job.getJobManager().find(IndexJob.FAMILY).length == 0
                && Job.getJobManager().find(KnowledgeView.FAMILY).length == 0);
        EventLoop.until("nothing is asked", () -> Job.getJobManager().find(KnowledgeView.FAMILY).length == 0);
    }

    /** Closes all views of this bundle. */
    public static void closeViews() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        for (var reference : page.getViewReferences()) {
            if (reference.getId().startsWith("org.klantreis.ui.evidence")) {
                page.hideView(reference);
            }
        }
        settle();
    }
}
