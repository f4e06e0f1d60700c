/*
 * Copyright (c) 2026 Klantreis contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.klantreis.diff.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.klantreis.diff.merge.Conflict.Kind;
import org.klantreis.diff.merge.Conflict.State;
import org.klantreis.model.Identified;
import org.klantreis.model.project.FileKind;

/** Gives two files that came to have the same path a path each. Paths are the same where only capitals differ, as on many disks. */
final class FilePaths {
    private final Draft draft;
    private final Sides sides;
    private final Wording wording;
    private final Set<String> taken = new HashSet<>();

    FilePaths(Draft draft) {
        this.draft = draft;
        this.sides = draft.sides();
        this.wording = new Wording(sides);
    }

    void settle(Set<String> affected) {
        Set<String> roots = new HashSet<>();
        sides.state(Side.OURS).documents().values().forEach(root -> roots.add(root.getId()));
        affected.stream().filter(draft::exists).filter(id -> draft.spot(id).parent() == null).forEach(roots::add);
        Map<String, List<String>> byPath = new TreeMap<>();
        for (String id : roots) {
            if (draft.exists(id) && draft.spot(id).parent() == null) {
                byPath.computeIfAbsent(lower(draft.spot(id).path()), any -> new ArrayList<>()).add(id);
            }
        }
        taken.addAll(byPath.keySet());
        byPath.values().stream().filter(ids -> ids.size() == 2).forEach(ids -> settle(ids.get(0), ids.get(1)));
    }

    private void settle(String one, String other) {
        String path = lower(draft.spot(one).path());
        boolean oneIsOurs = isAt(Side.OURS, one, path);
        if (oneIsOurs && isAt(Side.OURS, other, path) || isAt(Side.THEIRS, one, path) && isAt(Side.THEIRS, other, path)) {
            return; // one side has both
        }
        String here = oneIsOurs ? one : other;
        String there = oneIsOurs ? other : one;
        String shown = draft.spot(here).path();
        State none = new State(null, List.of(), "none");
        State ours = wording.state(Side.OURS, here, List.of(shown), wording.own(here));
        State theirs = wording.state(Side.THEIRS, there, List.of(draft.spot(there).path()), wording.own(there));
        String sentence = "Two files have the path «" + shown + "»: " + wording.name(Side.OURS) + " has " + wording.the(here)
                + " there, " + wording.name(Side.THEIRS) + " " + wording.the(there) + "; both are kept, one under another path.";
        String key = here.compareTo(there) < 0 ? here + " " + there : there + " " + here;
        Conflict conflict = wording.conflict(Kind.SAME_FILE, here, null, none, ours, theirs, sentence, key);
        Decision decision = draft.report(conflict);
        String edited = decision.choice() == Decision.Choice.EDITED ? decision.values().get(0) : null;
        String moving = decision.side() == Side.THEIRS ? here : there;
        String free = edited != null && isFree(edited, there) ? edited : free(shown);
        taken.add(lower(free));
        draft.put(moving, new Spot(null, null, free));
    }

    private boolean isFree(String path, String id) {
        Identified root = draft.source(id);
        return !taken.contains(lower(path)) && FileKind.of(path).equals(FileKind.of(root.eClass()));
    }

    private boolean isAt(Side side, String id, String path) {
        Spot spot = sides.spot(side, id);
        return spot != null && spot.parent() == null && lower(spot.path()).equals(path);
    }

    private String free(String path) {
        int dot = path.lastIndexOf('.');
        int number = 2;
        while (taken.contains(lower(path.substring(0, dot) + "-" + number + path.substring(dot)))) {
            number++;
        }
        return path.substring(0, dot) + "-" + number + path.substring(dot);
    }

    private static String lower(String path) {
        return path.toLowerCase(Locale.ROOT);
    }
}
