/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.ui.review.status;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

import org.eclipse.jgit.lib.Repository;

/** A number that changes with a repository's branches, index and state: made of times and sizes of files, so that it is cheap. */
final class RepositoryPrint {
    private static final List<String> OWN = List.of("HEAD", "index", "MERGE_HEAD", "REVERT_HEAD", "CHERRY_PICK_HEAD", "rebase-merge",
            "rebase-apply");
    private static final List<String> COMMON = List.of("packed-refs", "config");
    private static final int FACTOR = 31;

    private long print = 1;

    private RepositoryPrint() {
    }

    static long of(Repository git) {
        RepositoryPrint print = new RepositoryPrint();
        Path own = git.getDirectory().toPath();
        Path common = git.getCommonDirectory().toPath();
        OWN.forEach(name -> print.add(own.resolve(name)));
        COMMON.forEach(name -> print.add(common.resolve(name)));
        print.addAll(common.resolve("refs"));
        return print.print;
    }

    private void add(Path file) {
        try {
            add(file, Files.readAttributes(file, BasicFileAttributes.class));
        } catch (IOException e) {
            print = print * FACTOR;
        }
    }

    private void add(Path file, BasicFileAttributes attributes) {
        print = (print * FACTOR + file.hashCode()) * FACTOR + attributes.lastModifiedTime().hashCode();
        print = print * FACTOR + attributes.size();
    }

    private void addAll(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    add(file, attributes);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    return FileVisitResult.CONTINUE; // gone meanwhile
                }
            });
        } catch (IOException e) {
            print = print * FACTOR;
        }
    }
}
