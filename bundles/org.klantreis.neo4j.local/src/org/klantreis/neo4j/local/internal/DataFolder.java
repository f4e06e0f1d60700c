/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.neo4j.local.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.klantreis.neo4j.local.LocalNeo4jException;
import org.klantreis.neo4j.local.LocalNeo4jException.Reason;

/**
 * The folder that a server serves: {@code data} (the store), {@code logs}, {@code neo4j.conf}, and {@code server.pid}, which the
 * server writes and empties.
 *
 * @param path absolute, with symbolic links resolved, so that it names the folder in one way only
 */
record DataFolder(Path path) {

    private static final String PROJECT_FOLDER = ".klantreis";
    /** As in the server's ServerMark: beyond the text, since Windows forbids others to read a locked range. */
    private static final long LOCKED_BYTE = Integer.MAX_VALUE;

    /** Makes the folder where it is missing, hides it from Git, and answers it. */
    static DataFolder prepare(Path folder) throws LocalNeo4jException {
        try {
            Files.createDirectories(folder.resolve("logs"));
            Path real = folder.toRealPath();
            for (Path place : Stream.of(real, real.getParent()).filter(DataFolder::isProjectFolder).toList()) {
                Path ignore = place.resolve(".gitignore");
                if (Files.notExists(ignore)) {
                    Files.writeString(ignore, "*\n");
                }
            }
            return new DataFolder(real);
        } catch (IOException e) {
            throw notUsable(folder, e);
        }
    }

    /** Answers the folder if it is there. */
    static Optional<DataFolder> existing(Path folder) throws LocalNeo4jException {
        try {
            return Files.isDirectory(folder) ? Optional.of(new DataFolder(folder.toRealPath())) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw notUsable(folder, e);
        }
    }

    private static boolean isProjectFolder(Path folder) {
        return folder != null && folder.getFileName() != null && folder.getFileName().toString().equals(PROJECT_FOLDER);
    }

    Path settings() {
        return path.resolve("neo4j.conf");
    }

    /** What the server writes to standard error; the last start's only. */
    Path console() {
        return path.resolve("logs").resolve("server.err");
    }

    Path stopRequest() {
        return path.resolve("stop");
    }

    /**
     * The process that serves this folder. The server holds a lock on the file as long as its store is open, so a file that is
     * not locked says nothing, even if its process is still in the list (dead and not yet collected, or closing down).
     */
    Optional<ProcessMark> mark() {
        Path file = path.resolve("server.pid");
        return isLocked(file) ? ProcessMark.read(file) : Optional.empty();
    }

    private static boolean isLocked(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false)) {
            return lock == null;
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException | OverlappingFileLockException e) {
            return true; // no way to tell: the process itself will be looked at
        }
    }

    /** The reason that the server gave when it ended by itself, else the last thing on its standard error. */
    String lastWords() {
        try {
            List<String> lines = Files.readAllLines(console(), StandardCharsets.ISO_8859_1);
            String said = "klantreis-neo4j failed: ";
            return lines.stream().filter(line -> line.startsWith(said)).findFirst().map(line -> line.substring(said.length()))
                    .orElseGet(() -> lines.stream().filter(line -> !line.isBlank()).findFirst().orElse("it said nothing"));
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }

    /** Deletes the store; it can be filled again from the project's files. */
    void deleteStore() throws LocalNeo4jException {
        Path store = path.resolve("data");
        if (Files.notExists(store)) {
            return;
        }
        try {
            Files.walkFileTree(store, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.deleteIfExists(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException problem) throws IOException {
                    Files.deleteIfExists(folder);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new LocalNeo4jException(Reason.FOLDER_NOT_USABLE, "The knowledge base's store " + store
                    + " cannot be deleted (" + e + "): delete it by hand.", e);
        }
    }

    private static LocalNeo4jException notUsable(Path folder, IOException e) {
        return new LocalNeo4jException(Reason.FOLDER_NOT_USABLE, "The knowledge base's folder " + folder + " cannot be used ("
                + e + "): check that it may be written.", e);
    }
}
