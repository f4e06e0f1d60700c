/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.versioning.remote;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jgit.transport.CredentialItem;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.URIish;

/** Asks a {@link CredentialsPrompt} for what Git wants to know, once a host and name. */
final class PromptedCredentials extends CredentialsProvider {
    private final CredentialsPrompt prompt;
    private final Map<String, Given> given = new LinkedHashMap<>();
    private final Map<String, Boolean> refused = new LinkedHashMap<>();
    private Credentials offered;

    /** What was given for which address. */
    private record Given(String address, Credentials credentials) {
    }

    PromptedCredentials(CredentialsPrompt prompt) {
        this.prompt = prompt;
    }

    @Override
    public boolean isInteractive() {
        return true;
    }

    @Override
    public boolean supports(CredentialItem... items) {
        return true;
    }

    @Override
    public synchronized boolean get(URIish uri, CredentialItem... items) {
        boolean secret = false;
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.YesNoType question) {
                // Git asks so whether to go on without checking a certificate: never.
                question.setValue(false);
            }
            secret |= item instanceof CredentialItem.CharArrayType || item instanceof CredentialItem.StringType;
        }
        if (!secret) {
            return true;
        }
        Optional<Credentials> credentials = credentials(uri);
        credentials.ifPresent(found -> fill(items, found));
        return credentials.isPresent();
    }

    private static void fill(CredentialItem[] items, Credentials credentials) {
        for (CredentialItem item : items) {
            if (item instanceof CredentialItem.Username name) {
                name.setValue(credentials.user());
            } else if (item instanceof CredentialItem.CharArrayType hidden) {
                hidden.setValue(credentials.secret());
            } else if (item instanceof CredentialItem.StringType text) {
                text.setValue(text.isValueSecure() ? new String(credentials.secret()) : credentials.user());
            }
        }
    }

    private Optional<Credentials> credentials(URIish uri) {
        String key = key(uri);
        if (given.containsKey(key)) {
            return Optional.of(given.get(key).credentials());
        }
        String address = uri.setPass(null).toString();
        Optional<Credentials> credentials;
        if (offered != null) {
            credentials = Optional.of(offered);
            offered = null;
        } else {
            String user = uri.getUser() == null ? "" : uri.getUser();
            credentials = prompt.credentials(address, user, refused.containsKey(key));
        }
        credentials.ifPresent(found -> given.put(key, new Given(address, found)));
        return credentials;
    }

    @Override
    public synchronized void reset(URIish uri) {
        Given wrong = given.remove(key(uri));
        if (wrong != null) {
            wrong.credentials().clear();
            refused.put(key(uri), true);
        }
    }

    synchronized void offer(Credentials credentials) {
        offered = new Credentials(credentials.user(), credentials.secret().clone());
    }

    synchronized void accepted() {
        given.values().forEach(right -> prompt.accepted(right.address(), right.credentials()));
    }

    synchronized void forget() {
        given.values().forEach(right -> right.credentials().clear());
        given.clear();
        refused.clear();
        if (offered != null) {
            offered.clear();
            offered = null;
        }
    }

    private static String key(URIish uri) {
        return uri.getScheme() + "://" + uri.getUser() + "@" + uri.getHost() + ":" + uri.getPort();
    }
}
