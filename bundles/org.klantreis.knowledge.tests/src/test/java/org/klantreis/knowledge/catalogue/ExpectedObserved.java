/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.knowledge.catalogue;

import static org.klantreis.knowledge.catalogue.ExpectedAnswer.answer;

import java.util.List;

/** The answers of the shipped queries about {@link SmallLogs}, worked out by hand from its picture. */
final class ExpectedObserved {
    private ExpectedObserved() {
    }

    static List<ExpectedAnswer> all() {
        String handoffs = "log | from | to | handoffs | cases | waits | medianWait | meanWait | p95Wait | fromUnit | fromSilo | toUnit"
                + " | toSilo | crossSilo\n";
        String totals = "log | cases | events | variants | medianDuration | handoffs | casesWithHandoff | pairs | crossSilo | unlinked"
                + " | aba | abaCases | abab | ababCases | waits | medianWait | meanWait | p95Wait | kind\n";
        String contacts = "log | unit | cases | solved | firstContact | kept | pushToFront | modelUnit | silo\n";
        return List.of(
                answer("observed-handoffs", handoffs + """
        Refund calls | desk | pay | 3 | 2 | 2 | 6.5 | 6.5 | 9.65 | Desk | Front | Payments | Back | true
        Moves | front office | back office | 1 | 1 | 1 | 2 | 2 | 2 | - | - | - | - | -
        Refund calls | chk | ext | 1 | 1 | 0 | - | - | - | Checks | Back | - | - | -
        Refund calls | desk | chk | 1 | 1 | 1 | 4 | 4 | 4 | Desk | Front | Checks | Back | true
        Refund calls | pay | desk | 1 | 1 | 0 | - | - | - | Payments | Back | Desk | Front | true
        """),
                answer("observed-handoffs, log=refund CALLS, wait=plain, crossSilo=true", handoffs + """
        Refund calls | desk | pay | 3 | 2 | 3 | 1 | 1 | 1 | Desk | Front | Payments | Back | true
        Refund calls | desk | chk | 1 | 1 | 1 | 1 | 1 | 1 | Desk | Front | Checks | Back | true
        Refund calls | pay | desk | 1 | 1 | 1 | 2 | 2 | 2 | Payments | Back | Desk | Front | true
        """),
                answer("observed-handoffs, from=2026-03-04, to=2026-03-04", handoffs + """
        Refund calls | chk | ext | 1 | 1 | 0 | - | - | - | Checks | Back | - | - | -
        Refund calls | desk | chk | 1 | 1 | 1 | 4 | 4 | 4 | Desk | Front | Checks | Back | true
        """),
                answer("observed-handoffs, segment=anna, channel=Web", handoffs + """
        Refund calls | desk | pay | 1 | 1 | 1 | 10 | 10 | 10 | Desk | Front | Payments | Back | true
        """),
                answer("observed-handoffs, segment=young, variant=2, wait=queue", handoffs + """
        Refund calls | desk | pay | 2 | 1 | 1 | 3 | 3 | 3 | Desk | Front | Payments | Back | true
        Refund calls | pay | desk | 1 | 1 | 0 | - | - | - | Payments | Back | Desk | Front | true
        """),
                answer("observed-cross-silo", """
        log | fromSilo | toSilo | handoffs | cases | waits | medianWait | meanWait | p95Wait
        Refund calls | Front | Back | 4 | 3 | 3 | 4 | 5.667 | 9.4
        Refund calls | Back | Front | 1 | 1 | 0 | - | - | -
        """),
                answer("observed-cross-silo, channel=phone, wait=plain", """
        log | fromSilo | toSilo | handoffs | cases | waits | medianWait | meanWait | p95Wait
        Refund calls | Front | Back | 2 | 1 | 2 | 1 | 1 | 1
        Refund calls | Back | Front | 1 | 1 | 1 | 2 | 2 | 2
        """),
                answer("observed-queue-waits", """
        log | unit | waits | medianWait | meanWait | p95Wait | taken | totalWait | kind | modelUnit | silo
        Refund calls | pay | 2 | 6.5 | 6.5 | 9.65 | 2 | 13 | queue | Payments | Back
        Moves | back office | 1 | 2 | 2 | 2 | 1 | 2 | plain | - | -
        Refund calls | chk | 1 | 4 | 4 | 4 | 0 | 0 | queue | Checks | Back
        """),
                answer("observed-bottlenecks", """
        log | unit | handoffsIn | handoffsOut | medianWait | bottleneck | betweenness | modelUnit | silo
        Refund calls | pay | 3 | 1 | 6.5 | 19.5 | 0.25 | Payments | Back
        Refund calls | chk | 1 | 1 | 4 | 4 | 0.5 | Checks | Back
        Moves | back office | 1 | 0 | 2 | 2 | 0 | - | -
        Refund calls | desk | 1 | 4 | - | - | 0 | Desk | Front
        Moves | front office | 0 | 1 | - | - | 0 | - | -
        Refund calls | ext | 1 | 0 | - | - | 0 | - | -
        """),
                answer("observed-ping-pong", """
        log | a | b | aba | cases | abab | medianWait | aUnit | bUnit | crossSilo
        Refund calls | pay | desk | 1 | 1 | 1 | - | Payments | Desk | true
        Refund calls | desk | pay | 1 | 1 | 0 | - | Desk | Payments | true
        """),
                answer("observed-ping-pong, wait=plain, from=2026-03-02, to=2026-03-02", """
        log | a | b | aba | cases | abab | medianWait | aUnit | bUnit | crossSilo
        Refund calls | pay | desk | 1 | 1 | 1 | 1 | Payments | Desk | true
        Refund calls | desk | pay | 1 | 1 | 0 | 2 | Desk | Payments | true
        """),
                answer("observed-variants", """
        log | rank | cases | share | medianDuration | events | steps
        Refund calls | 1 | 2 | 0.4 | 1.5 | 1 | Listen
        Moves | 1 | 1 | 0.5 | 4 | 2 | Fill; Book
        Moves | 2 | 1 | 0.5 | 1 | 1 | Fill
        Refund calls | 2 | 1 | 0.2 | 11 | 5 | Listen; Queued; Pay; Answer; Pay
        Refund calls | 3 | 1 | 0.2 | 7 | 3 | Listen; Queued; Check
        Refund calls | 4 | 1 | 0.2 | 13 | 3 | Listen; Queued; Pay
        """),
                // the first case begins at midnight there, and still on the day before in UTC
                answer("observed-variants, to=2026-03-02", """
        log | rank | cases | share | medianDuration | events | steps
        Refund calls | 2 | 1 | 1 | 11 | 5 | Listen; Queued; Pay; Answer; Pay
        """),
                answer("observed-duration", """
        log | handoffs | cases | share | medianDuration | meanDuration | p95Duration
        Moves | 0 | 1 | 0.5 | 1 | 1 | 1
        Moves | 1 | 1 | 0.5 | 4 | 4 | 4
        Refund calls | 0 | 2 | 0.4 | 1.5 | 1.5 | 1.95
        Refund calls | 1 | 1 | 0.2 | 13 | 13 | 13
        Refund calls | 2 | 1 | 0.2 | 7 | 7 | 7
        Refund calls | 3 | 1 | 0.2 | 11 | 11 | 11
        """),
                answer("observed-first-contact", contacts + """
        Refund calls | desk | 5 | 2 | 0.4 | 2 | 0.4 | Desk | Front
        Moves | front office | 2 | 1 | 0.5 | 1 | 0.5 | - | -
        """),
                answer("observed-first-contact, front=desk.pay", contacts),
                answer("observed-first-contact, front=desk?|pay", contacts + """
        Refund calls | desk | 5 | 2 | 0.4 | 4 | 0.8 | Desk | Front
        """),
                answer("observed-first-contact, from=2026-03-03, to=2026-03-04", contacts + """
        Refund calls | desk | 2 | 1 | 0.5 | 1 | 0.5 | Desk | Front
        """),
                answer("observed-customers", """
        customer | logs | journeys | cases | handoffs | first | last
        K1 | Moves; Refund calls | Get a refund; Move house | 3 | 6 | 2026-03-01 | 2026-05-01
        K3 | Moves; Refund calls | Get a refund; Move house | 2 | 1 | 2026-03-04 | 2026-05-02
        """),
                answer("observed-totals", totals + """
        Moves | 2 | 3 | 2 | 2.5 | 1 | 1 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | 1 | 2 | 2 | 2 | plain
        Refund calls | 5 | 13 | 4 | 7 | 6 | 3 | 4 | 5 | 1 | 2 | 1 | 1 | 1 | 3 | 4 | 5.667 | 9.4 | queue
        """),
                answer("observed-totals, log=Refund calls, channel=net", totals + """
        Refund calls | 3 | 7 | 3 | 7 | 3 | 2 | 3 | 2 | 1 | 0 | 0 | 0 | 0 | 2 | 7 | 7 | 9.7 | queue
        """));
    }
}
