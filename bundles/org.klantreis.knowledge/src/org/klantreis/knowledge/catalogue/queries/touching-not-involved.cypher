// title: Touching but not involved
// question: Which silos touch a journey but sat at none of its sessions?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: journey Journey | the journey
// column: sessions integer (count) | how many sessions it had
// column: silo OrganisationUnit | the silo that was not there
// column: units list of OrganisationUnit | its units that touch the journey: by an activity, or as owner of a touchpoint
// column: steps integer (count) | in how many steps
// key: journey, silo
// noun: silo not involved | silos not involved
// label: {silo} in {journey}
// better: fewer
// aside: sessions, steps, units
// compare: form = ""
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)-[:ACTIVITIES|TOUCHPOINT]->()-[:UNIT|OWNER]->(unit)
WITH journey, unit, collect(step) AS steps
OPTIONAL MATCH (unit)-[:IN_SILO]->(siloOfUnit)
WITH journey, coalesce(siloOfUnit, unit) AS silo, collect(unit) AS unordered, collect(steps) AS lists
WITH journey, collect({silo: silo, unordered: unordered, lists: lists}) AS touching
CALL (journey) {
  OPTIONAL MATCH (journey)-[:SESSIONS]->(session)
  OPTIONAL MATCH (session)-[:PARTICIPANTS]->()-[:UNIT]->(unit)
  OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
  RETURN count(DISTINCT session) AS sessions, collect(DISTINCT coalesce(silo, unit)) AS present
}
UNWIND touching AS touch
WITH journey, sessions, touch, touch.silo AS silo, touch.unordered AS unordered, touch.lists AS lists
WHERE NOT silo IN present
WITH journey, sessions, silo, unordered, lists
ORDER BY journey.name, journey.id, silo.name, silo.id
LIMIT $limit
CALL (unordered) {
  UNWIND unordered AS unit
  WITH unit ORDER BY unit.name, unit.id
  RETURN collect(unit) AS units
}
CALL (lists) {
  UNWIND lists AS list
  UNWIND list AS step
  RETURN count(DISTINCT step) AS steps
}
RETURN journey, sessions, silo, units, steps
ORDER BY journey.name, journey.id, steps DESC, silo.name, silo.id
