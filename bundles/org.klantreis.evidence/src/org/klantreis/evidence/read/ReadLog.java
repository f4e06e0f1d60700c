/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.evidence.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;

import org.klantreis.evidence.events.Events;
import org.klantreis.evidence.events.EventsBuilder;
import org.klantreis.evidence.load.LoadLog;
import org.klantreis.evidence.load.LogIdentity;
import org.klantreis.evidence.log.LogSettings;
import org.klantreis.evidence.log.ReadMonitor;
import org.klantreis.evidence.log.ReadReport;
import org.klantreis.model.EventLog;
import org.klantreis.model.project.LandscapeProject;

/**
 * Reads an event log of a project by its descriptor.
 *
 * <pre>{@code
 * ReadLog log = ReadLog.of(project, descriptor);
 * Events events = log.read(report, ReadMonitor.NONE);
 * new LoadLog(knowledge, log.identity(), log).execute(monitor);
 * }</pre>
 */
public final class ReadLog implements LoadLog.Reading {
    /** Changes whenever the same file and settings give other events. */
    private static final String VERSION = "1";

    private final Path file;
    private final LogSettings settings;
    private final String id;
    private final String name;
    private final String landscape;

    private ReadLog(Path file, LogSettings settings, String id, String name, String landscape) {
        this.file = file;
        this.settings = settings;
        this.id = id;
        this.name = name;
        this.landscape = landscape;
    }

    /**
     * Prepares it; copies what it needs of the model.
     *
     * @param project the project, in a folder
     * @param log a descriptor of it
     * @return the log
     * @throws IOException when the descriptor is wrong: no file, one outside of the project, no such time zone
     */
    public static ReadLog of(LandscapeProject project, EventLog log) throws IOException {
        String where = project.pathOf(log).orElseThrow(() -> new IOException("«" + log.getName() + "» is not in the project."));
        Path folder = project.folder().orElseThrow(() -> new IOException("The events of «" + log.getName()
                + "» cannot be read from a revision; only those of the working folder are at hand."));
        try {
            return new ReadLog(file(folder, where, log), LogSettings.of(log), log.getId(), String.valueOf(log.getName()),
                    project.landscape().map(landscape -> landscape.getId()).orElse(""));
        } catch (DateTimeException e) {
            throw new IOException(where + ": there is no time zone «" + log.getTimeZone() + "»; use one such as Europe/Amsterdam.", e);
        }
    }

    private static Path file(Path folder, String where, EventLog log) throws IOException {
        if (log.getFile() == null || log.getFile().isBlank()) {
            throw new IOException(where + " names no file; say which file the events are in.");
        }
        try {
            Path root = folder.toAbsolutePath().normalize();
            Path file = root.resolve(where).resolveSibling(log.getFile()).normalize();
            boolean inside = file.startsWith(root) && (!Files.exists(file) || file.toRealPath().startsWith(root.toRealPath()));
            if (!inside) {
                throw new IOException(where + ": the file «" + log.getFile() + "» is outside of the project; copy it into logs.");
            }
            return file;
        } catch (InvalidPathException e) {
            throw new IOException(where + ": «" + log.getFile() + "» is no name of a file.", e);
        }
    }

    /** Returns the file that the events are in; it may be missing. */
    public Path file() {
        return file;
    }

    /** Returns how it is read. */
    public LogSettings settings() {
        return settings;
    }

    @Override
    public Events read(ReadReport report, ReadMonitor monitor) throws IOException {
        EventsBuilder builder = new EventsBuilder(settings, report);
        LogReaders.of(settings.format()).read(file, settings, builder, report, monitor);
        return builder.build();
    }

    /**
     * Says which log this is and in which state, by the content of its file and all that reading depends on.
     *
     * @return the identity
     * @throws IOException when the file cannot be read
     */
    public LogIdentity identity() throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(state().getBytes(StandardCharsets.UTF_8));
            try (InputStream in = Files.newInputStream(file)) {
                byte[] buffer = new byte[1 << 16];
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    digest.update(buffer, 0, read);
                }
            } catch (NoSuchFileException e) {
                throw new IOException("There is no file " + file + "; put the log «" + name + "» there, or correct its name in the descriptor.", e);
            }
            return new LogIdentity(id, name, landscape, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private String state() {
        return String.join("\n", VERSION, settings.format().getName(), settings.encoding().orElse(""), settings.delimiter().orElse(""),
                settings.dateFormat().orElse(""), settings.zone().getId(), String.valueOf(settings.decimalSeparator()),
                new TreeMap<>(settings.columns()).toString(), new TreeSet<>(settings.missingUnits()).toString(),
                new TreeSet<>(settings.queueActivities()).toString(), new TreeSet<>(settings.ignoredActivities()).toString(), "");
    }
}
