/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;
import org.klantreis.neo4j.local.ProgressListener;
import org.klantreis.neo4j.local.RunningServer;
import org.klantreis.neo4j.local.ServerStatus;
import org.klantreis.neo4j.local.StartOptions;
import org.klantreis.neo4j.local.internal.ServerLaunch.Ended;
import org.klantreis.neo4j.local.internal.ServerLaunch.Outcome;
import org.klantreis.neo4j.local.internal.ServerLaunch.Ready;

/** What {@link org.klantreis.neo4j.local.LocalNeo4j} does, for a given platform. */
public final class ServerControl {

    private static final String HEALED =
            "The knowledge base's store was damaged and was made anew; the next sync fills it again.";
    private static final Duration STOP_TIMEOUT = Duration.ofSeconds(30);
    private static final Duration LOCK_TIMEOUT = Duration.ofMinutes(3);
    /** One for a lock left by a server we did not know of, one for the class archive, one for the store, and the last. */
    private static final int ATTEMPTS = 4;

    private final Platform platform;

    /**
     * Makes a control.
     *
     * @param platform the machine and user to work for
     */
    public ServerControl(Platform platform) {
        this.platform = platform;
    }

    /** See {@link org.klantreis.neo4j.local.LocalNeo4j#ensureRunning}. */
    public RunningServer ensureRunning(Path folder, StartOptions options, ProgressListener listener)
            throws LocalNeo4jException, InterruptedException {
        DataFolder data = DataFolder.prepare(folder);
        RendezvousFile file = new RendezvousFile(platform, data);
        try (StartLock lock = StartLock.take(file.lockFile(), options.startTimeout(), listener)) {
            Optional<Rendezvous> known = reachable(data, file);
            if (known.isPresent()) {
                return running(known.get(), false, Optional.empty());
            }
            return start(data, file, options, listener);
        }
    }

    /** See {@link org.klantreis.neo4j.local.LocalNeo4j#status}. */
    public Optional<ServerStatus> status(Path folder) throws LocalNeo4jException {
        Optional<DataFolder> data = DataFolder.existing(folder);
        Optional<ProcessMark> mark = data.flatMap(DataFolder::mark).filter(found -> found.alive(data.get().path()).isPresent());
        if (mark.isEmpty()) {
            return Optional.empty();
        }
        Optional<Rendezvous> known = new RendezvousFile(platform, data.get()).read().filter(r -> isOf(r, mark.get()));
        return Optional.of(new ServerStatus(mark.get().pid(), Instant.ofEpochMilli(mark.get().started()),
                known.map(ServerControl::uri), known.map(Rendezvous::version)));
    }

    /** See {@link org.klantreis.neo4j.local.LocalNeo4j#stop}. */
    public boolean stop(Path folder, Duration timeout) throws LocalNeo4jException, InterruptedException {
        Optional<DataFolder> data = DataFolder.existing(folder);
        if (data.isEmpty()) {
            return false;
        }
        RendezvousFile file = new RendezvousFile(platform, data.get());
        try (StartLock lock = StartLock.take(file.lockFile(), LOCK_TIMEOUT, ProgressListener.NONE)) {
            boolean stopped = stopLiving(data.get(), timeout);
            file.delete();
            return stopped;
        }
    }

    /** See {@link org.klantreis.neo4j.local.LocalNeo4j#wipe}. */
    public void wipe(Path folder) throws LocalNeo4jException, InterruptedException {
        Optional<DataFolder> data = DataFolder.existing(folder);
        if (data.isEmpty()) {
            return;
        }
        RendezvousFile file = new RendezvousFile(platform, data.get());
        try (StartLock lock = StartLock.take(file.lockFile(), LOCK_TIMEOUT, ProgressListener.NONE)) {
            stopLiving(data.get(), STOP_TIMEOUT);
            file.delete();
            data.get().deleteStore();
        }
    }

    /** The recorded server, if it is the one that serves the folder and it answers. */
    private Optional<Rendezvous> reachable(DataFolder data, RendezvousFile file) {
        Optional<ProcessMark> mark = data.mark();
        return file.read().filter(known -> mark.isPresent() && isOf(known, mark.get()))
                .filter(known -> known.server().alive(data.path()).isPresent())
                .filter(known -> BoltProbe.answers(known.port()));
    }

    private static boolean isOf(Rendezvous known, ProcessMark mark) {
        return known.server().pid() == mark.pid();
    }

    private static boolean stopLiving(DataFolder data, Duration timeout) throws LocalNeo4jException, InterruptedException {
        Optional<ProcessHandle> living = data.mark().flatMap(mark -> mark.alive(data.path()));
        if (living.isPresent()) {
            ServerStop.stop(data, living.get(), timeout);
        }
        return living.isPresent();
    }

    private RunningServer start(DataFolder data, RendezvousFile file, StartOptions options, ProgressListener listener)
            throws LocalNeo4jException, InterruptedException {
        Path mainJar = ServerFiles.mainJar();
        JavaFinder.Java java = new JavaFinder(platform).find();
        ClassArchive archive = new ClassArchive(platform, java, mainJar);
        List<String> archiveOptions = archive.options();
        Optional<String> healed = Optional.empty();
        Ended last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            // Nobody can reach a server that lives here without being known, or does not answer: its secret is lost.
            if (stopLiving(data, STOP_TIMEOUT)) {
                listener.progress("Stopped a local Neo4j that could not be reached");
            }
            file.delete();
            listener.progress("Starting the local Neo4j");
            List<String> command = ServerCommand.of(java.executable(platform), mainJar, data, file.lockFile(), options,
                    archiveOptions);
            Outcome outcome = ServerLaunch.launch(command, data, newSecret(), options);
            if (outcome instanceof Ready ready) {
                file.write(ready.rendezvous());
                return running(ready.rendezvous(), true, healed);
            }
            last = (Ended) outcome;
            if (last.crashed() && !archiveOptions.isEmpty()) {
                archive.delete();
                archiveOptions = List.of();
            } else if ((last.storeDamaged() || last.crashed()) && healed.isEmpty()) {
                listener.progress("The knowledge base's store is damaged; making it anew");
                data.deleteStore();
                healed = Optional.of(HEALED);
            } else if (!last.storeInUse()) {
                break;
            }
        }
        throw failed(data, last);
    }

    private static LocalNeo4jException failed(DataFolder data, Ended last) {
        if (last.storeInUse()) {
            return new LocalNeo4jException(Reason.STORE_IN_USE, "The knowledge base in " + data.path()
                    + " is in use by another program" + data.mark().map(mark -> " (process " + mark.pid() + ")").orElse("")
                    + ", which is not ours to stop: end it and try again.");
        }
        return new LocalNeo4jException(Reason.START_FAILED, "The local Neo4j in " + data.path() + " could not start ("
                + data.lastWords() + "): see " + data.console() + ".");
    }

    private static String newSecret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static RunningServer running(Rendezvous rendezvous, boolean startedNow, Optional<String> healed) {
        return new RunningServer(uri(rendezvous), "neo4j", rendezvous.secret(), rendezvous.server().pid(), startedNow, healed);
    }

    private static URI uri(Rendezvous rendezvous) {
        return URI.create("bolt://127.0.0.1:" + rendezvous.port());
    }
}
