/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.net.URISyntaxException;

import org.eclipse.jgit.transport.URIish;

/** Addresses of remotes, as Git writes them: URLs, paths, and {@code user@host:path}. */
public final class RemoteAddress {
    private RemoteAddress() {
    }

    /**
     * Takes the password out of an address.
     *
     * @param address any address
     * @return the address without it; unchanged where it has none
     */
    public static String withoutPassword(String address) {
        try {
            URIish uri = new URIish(address);
            return uri.getPass() == null ? address : uri.setPass(null).toPrivateString();
        } catch (URISyntaxException e) {
            return address;
        }
    }

    /**
     * Says what is wrong with an address.
     *
     * @param address what the user wrote
     * @return its parts
     * @throws URISyntaxException when it is no address; the message is a sentence
     */
    public static URIish parse(String address) throws URISyntaxException {
        URIish uri;
        try {
            uri = new URIish(address);
        } catch (URISyntaxException e) {
            throw new URISyntaxException("", sentence(""));
        }
        if (uri.getHost() != null && uri.getHost().startsWith("-")) {
            throw new URISyntaxException(uri.toString(), sentence(uri.toString()));
        }
        return uri;
    }

    private static String sentence(String address) {
        return "This is no address of a repository" + (address.isEmpty() ? "" : ": " + address)
                + "; write https://host/path.git, ssh://user@host/path.git, user@host:path.git or a folder.";
    }
}
