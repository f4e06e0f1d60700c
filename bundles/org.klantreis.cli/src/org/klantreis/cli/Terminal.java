/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.lang.reflect.Method;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;

/** Where this process writes. Files and pipes get UTF-8; a terminal gets what it says it shows, UTF-8 where that is ASCII. */
final class Terminal {
    private Terminal() {
    }

    static PrintWriter out() {
        return writer(FileDescriptor.out, charset("stdout.encoding", "sun.stdout.encoding"));
    }

    static PrintWriter err() {
        return writer(FileDescriptor.err, charset("stderr.encoding", "sun.stderr.encoding"));
    }

    private static PrintWriter writer(FileDescriptor file, Charset charset) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(file), charset), true);
    }

    private static Charset charset(String... properties) {
        for (String property : properties) {
            String name = System.getProperty(property);
            if (isAttached() && name != null) {
                try {
                    Charset charset = Charset.forName(name);
                    return charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset;
                } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                    return StandardCharsets.UTF_8;
                }
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Says whether a person sees what is written. From Java 22 on a console is there for pipes too, and has to be asked. */
    static boolean isAttached() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method ask = Console.class.getMethod("isTerminal");
            return (Boolean) ask.invoke(console);
        } catch (NoSuchMethodException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            return false;
        }
    }
}
