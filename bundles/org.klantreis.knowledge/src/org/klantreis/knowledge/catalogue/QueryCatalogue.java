/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The queries that can be asked by name: those that ship, and those of the project's {@code queries} folder. */
public final class QueryCatalogue {
    /** The folder of a project for its own queries. */
    public static final String FOLDER = "queries";
    private static final String ENDING = ".cypher";

    private final Map<String, CatalogueQuery> queries = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();

    private QueryCatalogue() {
    }

    /** Returns the catalogue of the queries that ship. */
    public static QueryCatalogue shipped() {
        QueryCatalogue catalogue = new QueryCatalogue();
        for (String name : resource("index.txt").lines().filter(line -> !line.isBlank()).toList()) {
            catalogue.add(name + ENDING, "shipped", resource(name + ENDING));
        }
        if (!catalogue.problems.isEmpty()) {
            throw new IllegalStateException("A shipped query is broken: " + catalogue.problems);
        }
        return catalogue;
    }

    /**
     * Returns the catalogue of a project. A query of the project's own takes the place of a shipped one of the same name.
     *
     * @param project the project's folder
     * @return the catalogue; files that cannot be used are in {@link #problems()}
     */
    public static QueryCatalogue of(Path project) {
        QueryCatalogue catalogue = shipped();
        Path folder = project.resolve(FOLDER);
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(f -> f.toString().endsWith(ENDING)).sorted().toList()) {
                    catalogue.addFile(FOLDER + "/" + file.getFileName(), () -> Files.readAllBytes(file));
                }
            } catch (IOException e) {
                catalogue.problems.add(FOLDER + ": the folder cannot be read (" + e.getMessage() + "); check its permissions.");
            }
        }
        return catalogue;
    }

    /**
     * Returns the catalogue of a project whose files are not in a folder, as those of a revision.
     *
     * @param files the contents of the files of its {@value #FOLDER} folder, by paths relative to the project
     * @return the catalogue; files that cannot be used are in {@link #problems()}
     */
    public static QueryCatalogue of(Map<String, byte[]> files) {
        QueryCatalogue catalogue = shipped();
        new TreeMap<>(files).forEach((path, content) -> {
            if (path.endsWith(ENDING)) {
                catalogue.addFile(path, () -> content);
            }
        });
        return catalogue;
    }

    /** Reads a file. */
    private interface Content {
        byte[] read() throws IOException;
    }

    private void addFile(String path, Content content) {
        try {
            add(path, path, StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content.read())).toString());
        } catch (IOException e) {
            problems.add(path + ": the file cannot be read as UTF-8 text (" + e.getMessage() + "); save it so.");
        }
    }

    private void add(String path, String origin, String content) {
        try {
            CatalogueQuery query = QueryFile.read(path, origin, content);
            queries.put(query.name(), query);
        } catch (QueryFileException e) {
            problems.add(e.getMessage());
        }
    }

    private static String resource(String name) {
        try (InputStream in = QueryCatalogue.class.getResourceAsStream("queries/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The shipped query «" + name + "» is missing.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all queries, by name. */
    public Collection<CatalogueQuery> queries() {
        return queries.values();
    }

    /** Returns what is wrong with files that cannot be used: a sentence each, with file and line. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    /**
     * Reads a query that is in no file yet, for example one that is being written.
     *
     * @param path the path that it would have, for messages; its name is the query's
     * @param content the query with its header
     * @return the query
     * @throws QueryFileException when it cannot be used; the message says where and why
     */
    public static CatalogueQuery read(String path, String content) throws QueryFileException {
        return QueryFile.read(path, path, content);
    }

    /**
     * Finds a query.
     *
     * @param name its name
     * @return the query; empty where there is none of that name
     */
    public Optional<CatalogueQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }
}
