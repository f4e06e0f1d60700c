/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.exchange.archimate.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

import org.klantreis.exchange.xml.XmlFile;
import org.klantreis.exchange.xml.XmlNode;

/** Reads an ArchiMate model from a file of either kind, which is told by its content, and writes both. */
public final class ArchiMateFile {
    private static final int MOST_ENTRIES = 10_000;

    private ArchiMateFile() {
    }

    /**
     * Reads a model.
     *
     * @param file an Open Exchange file or one of Archi, which may be packed with its pictures
     * @return the model; where concepts lack a name or point at nothing, so does it
     * @throws IOException when the file cannot be read or is none of both
     */
    public static ArchiModel read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(4);
            boolean packed = in.read() == 'P' && in.read() == 'K';
            in.reset();
            return packed ? unpack(file, in) : parse(file, in);
        }
    }

    /** Returns a model as the bytes of an Open Exchange file. */
    public static byte[] openExchange(ArchiModel model, ArchiLayout layout) {
        return new OpenExchangeWriter().write(model, layout);
    }

    /** Returns a model as the bytes of a file of Archi. */
    public static byte[] archi(ArchiModel model, ArchiLayout layout) {
        return new ArchiWriter().write(model, layout);
    }

    /** Archi packs a model that has pictures, as model.xml beside them. */
    private static ArchiModel unpack(Path file, InputStream in) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        try {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null && count++ < MOST_ENTRIES; entry = zip.getNextEntry()) {
                if (entry.getName().equals("model.xml")) {
                    return parse(file, zip);
                }
            }
        } catch (ZipException e) {
            throw new IOException(file + " is packed in a way that Archi does not pack its models (" + e.getMessage()
                    + "), or damaged; nothing was read. Name a file of Archi or an Open Exchange file.", e);
        }
        throw new IOException(file + " is packed but has no model.xml in it, so it is no file of Archi; "
                + "save the model again there.");
    }

    private static ArchiModel parse(Path file, InputStream in) throws IOException {
        XmlNode root = XmlFile.read(file, in, node -> !isPicture(node));
        if (root.namespace().equals(OpenExchangeReader.NAMESPACE) && root.name().equals("model")) {
            return new OpenExchangeReader().read(root);
        } else if (root.namespace().startsWith(ArchiReader.NAMESPACE) && root.name().equals("model")) {
            return new ArchiReader().read(root);
        } else if (root.namespace().startsWith("http://www.opengroup.org/xsd/archimate")) {
            throw new IOException(file + " is an exchange file of ArchiMate 2 (" + root.namespace()
                    + "), and versions 3.0 to 3.2 are read; export it again in version 3.");
        }
        throw new IOException(file + " is no ArchiMate model: it begins with <" + root.name()
                + ">; export it as an ArchiMate Open Exchange file, or save it with Archi.");
    }

    /** What is in a diagram says how things are drawn, and is most of a large file. */
    private static boolean isPicture(XmlNode node) {
        return switch (node.name()) {
            case "node", "connection", "style", "child", "sourceConnection", "organizations" -> true;
            default -> false;
        };
    }
}
