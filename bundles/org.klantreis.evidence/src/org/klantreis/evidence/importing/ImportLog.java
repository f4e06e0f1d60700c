/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.importing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.evidence.read.LogReaders;
import org.klantreis.model.EventLog;
import org.klantreis.model.creation.DocumentPaths;
import org.klantreis.model.project.FileKind;
import org.klantreis.model.project.LandscapeProject;

/**
 * Takes a file with events into a project: reads it by a descriptor, and only where that gave events copies it into the folder of
 * logs and saves the descriptor beside it.
 *
 * <pre>{@code
 * ImportLog log = new ImportLog(project, Path.of("incidents.xes.gz"), descriptor);
 * Events events = log.read(report, ReadMonitor.NONE); // changes nothing
 * log.keep();
 * }</pre>
 *
 * <p>A descriptor that is in the project already is updated: its file gets the new content.
 */
public final class ImportLog {
    private static final String UNFINISHED = ".import";

    private final LandscapeProject project;
    private final Path folder;
    private final Path source;
    private final EventLog log;

    /**
     * Prepares it.
     *
     * @param project the project, in a folder
     * @param source the file with the events, anywhere
     * @param log the descriptor with format, columns and the other settings; new, or one of the project
     */
    public ImportLog(LandscapeProject project, Path source, EventLog log) {
        this.project = project;
        this.folder = project.folder().orElseThrow(() -> new IllegalArgumentException("A log is imported into the files of a project."))
                .toAbsolutePath().normalize().resolve(FileKind.EVENT_LOG.folder());
        this.source = source.toAbsolutePath().normalize();
        this.log = Objects.requireNonNull(log);
    }

    /**
     * Reads the events, and changes nothing.
     *
     * @param report takes what was read, dropped and found out
     * @param monitor asked whether to go on, told how far it is
     * @return the events
     * @throws IOException when the file cannot be read, with a sentence for the user
     * @throws java.util.concurrent.CancellationException when the monitor says so
     */
    public Events read(ReadReport report, ReadMonitor monitor) throws IOException {
        LogSettings settings = settings();
        EventsBuilder builder = new EventsBuilder(settings, report);
        LogReaders.of(settings.format()).read(source, settings, builder, report, monitor);
        return builder.build();
    }

    private LogSettings settings() throws IOException {
        try {
            return LogSettings.of(log);
        } catch (DateTimeException e) {
            throw new IOException("There is no time zone «" + log.getTimeZone() + "»; use one such as Europe/Amsterdam.", e);
        }
    }

    /**
     * Copies the file into the project, unless it is in the folder of logs already, and saves the project. Where that fails, what
     * was there before is there again.
     *
     * @return the descriptor's path in the project
     * @throws IOException when the files cannot be written, with a sentence for the user
     */
    public String keep() throws IOException {
        Optional<String> known = project.pathOf(log);
        Path descriptors = known.map(path -> folder.getParent().resolve(path).getParent()).orElse(folder);
        Files.createDirectories(descriptors);
        if (source.startsWith(descriptors)) {
            log.setFile(descriptors.relativize(source).toString().replace('\\', '/'));
            return save(known);
        }
        Path target = descriptors.resolve(freeName(descriptors));
        log.setFile(target.getFileName().toString());
        deleteLeftOver(descriptors);
        Path incoming = target.resolveSibling("." + target.getFileName() + UNFINISHED);
        Path former = target.resolveSibling("." + target.getFileName() + ".former" + UNFINISHED);
        boolean replaced = Files.exists(target);
        boolean moved = false;
        boolean saved = false;
        try {
            Files.copy(source, incoming, StandardCopyOption.REPLACE_EXISTING);
            if (replaced) {
                Files.copy(target, former, StandardCopyOption.REPLACE_EXISTING);
            }
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
            String path = save(known);
            saved = true;
            return path;
        } finally {
            Files.deleteIfExists(incoming);
            if (moved && !saved && replaced) {
                Files.move(former, target, StandardCopyOption.REPLACE_EXISTING);
            } else if (moved && !saved) {
                Files.deleteIfExists(target);
            }
            Files.deleteIfExists(former);
        }
    }

    /** Deletes what an import left that was killed; one of another process may be at work, so only what is old. */
    private static void deleteLeftOver(Path descriptors) throws IOException {
        Instant limit = Instant.now().minus(Duration.ofDays(1));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(descriptors, ".*" + UNFINISHED)) {
            for (Path file : files) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(limit)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private String save(Optional<String> known) throws IOException {
        String path = known.orElseGet(() -> {
            String proposed = DocumentPaths.propose(project, FileKind.EVENT_LOG, String.valueOf(log.getName()));
            project.add(proposed, log);
            return proposed;
        });
        project.save();
        return path;
    }

    /** The file's own name, unless something else has it: then with a number. */
    private String freeName(Path descriptors) throws IOException {
        String name = source.getFileName().toString();
        List<String> ofOthers = project.documents().stream().filter(EventLog.class::isInstance).map(EventLog.class::cast)
                .filter(other -> other != log).map(EventLog::getFile).filter(Objects::nonNull).toList();
        boolean ours = project.pathOf(log).isPresent() && name.equals(log.getFile());
        for (int number = 2;; number++) {
            Path taken = descriptors.resolve(name);
            boolean free = !Files.exists(taken) || ours || Files.isRegularFile(taken) && Files.mismatch(taken, source) < 0;
            if (free && ofOthers.stream().noneMatch(name::equalsIgnoreCase)) {
                return name;
            }
            ours = false;
            String own = source.getFileName().toString();
            int dot = own.indexOf('.', 1);
            name = dot < 0 ? own + "-" + number : own.substring(0, dot) + "-" + number + own.substring(dot);
        }
    }
}
