/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The JVM's archive of the server's classes (AppCDS), which halves its start. The JVM of one server writes it when it ends, after
 * its store is closed, so nobody waits for it; the next start finds it. One archive (some 75 MB) for each Java and set of jars,
 * in the user's cache folder; those that were not used for a month are deleted.
 *
 * <p>It only ever helps: whatever goes wrong here, the server starts without it.
 */
final class ClassArchive {

    private static final Duration KEPT_UNUSED = Duration.ofDays(30);

    private final Path folder;
    private final String key;

    ClassArchive(Platform platform, JavaFinder.Java java, Path mainJar) {
        folder = platform.cacheFolder().resolve("neo4j").toAbsolutePath();
        key = RendezvousFile.hash(java.home() + "\n" + java.version() + "\n" + stamp(java.home().resolve("release")) + "\n"
                + stampOfJars(mainJar.getParent()));
    }

    private static String stampOfJars(Path lib) {
        try (Stream<Path> jars = Files.list(lib)) {
            return String.join("\n", jars.sorted().map(ClassArchive::stamp).toList());
        } catch (IOException e) {
            return lib.toString();
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return file.toString();
        }
    }

    private Path archive() {
        return folder.resolve(key + ".jsa");
    }

    /** The JVM options that use the archive, or that make the server record one when nobody else does. */
    List<String> options() {
        try {
            Files.createDirectories(folder);
            boolean recordedElsewhere = adoptRecordings();
            if (Files.isRegularFile(archive())) {
                Files.setLastModifiedTime(archive(), FileTime.from(Instant.now()));
                return List.of("-XX:SharedArchiveFile=" + archive());
            }
            if (recordedElsewhere) {
                return List.of();
            }
            deleteUnused();
            Path recording = folder.resolve(key + "." + UUID.randomUUID() + ".part");
            return List.of("-XX:ArchiveClassesAtExit=" + recording, "-Dklantreis.recording=" + recording + ".lock");
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Forgets the archive, after a start with it went wrong. */
    void delete() {
        try {
            Files.deleteIfExists(archive());
        } catch (IOException e) {
            // It is then tried again, and the start without it works again.
        }
    }

    /** Puts finished recordings in place; answers whether a server is recording at present. */
    private boolean adoptRecordings() throws IOException {
        boolean active = false;
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(folder, key + ".*.part.lock")) {
            for (Path lock : locks) {
                active |= !adoptIfFinished(lock);
            }
        }
        return active;
    }

    /** A recording server holds a lock until its process is gone, so what is not locked is finished, or was cut off. */
    private boolean adoptIfFinished(Path lockFile) throws IOException {
        String name = lockFile.getFileName().toString();
        Path recording = lockFile.resolveSibling(name.substring(0, name.length() - ".lock".length()));
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE); FileLock lock = channel.tryLock()) {
            if (lock == null) {
                return false;
            }
            if (isComplete(recording)) {
                Files.move(recording, archive(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.deleteIfExists(recording);
        } catch (OverlappingFileLockException e) {
            return false; // another thread of ours is at it
        }
        Files.deleteIfExists(lockFile);
        return true;
    }

    /** The JVM writes the header, which begins with a magic number, when all else is written. */
    private static boolean isComplete(Path recording) throws IOException {
        if (Files.notExists(recording)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(recording)) {
            for (byte b : in.readNBytes(4)) {
                if (b != 0) {
                    return true;
                }
            }
            return false;
        }
    }

    private void deleteUnused() throws IOException {
        Instant limit = Instant.now().minus(KEPT_UNUSED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.{jsa,part}")) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
