// title: Handoffs
// question: Where does the work change hands, who waits for whom, for how long and why?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 1000 | the most rows to give
// column: journey Journey | the journey
// column: step Step | the step in which the work arrives
// column: activity Activity | what is done with it there; empty where the touchpoint's owner does it
// column: from OrganisationUnit | the unit that gives the work away
// column: fromSilo OrganisationUnit | its silo
// column: to OrganisationUnit | the unit that takes it on
// column: toSilo OrganisationUnit | its silo
// column: crossSilo boolean | whether the silos differ
// column: wait number (hours) | how long the case waits there; empty where unknown
// column: cause text | why it waits
// column: share number (share) | the share of customers that go this way
// column: after Element | the work that is handed over: an activity, or a step done by its touchpoint's owner
// key: step, activity, after
// noun: handoff | handoffs
// label: {from} → {to} in {journey}
// better: fewer, lower wait
// compare: form = ""
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)-[inActivity:ACTIVITIES*0..1]->(work)<-[handoff:HANDS_OVER]-(giver)
// without a journey the longest waits come first, in a journey its own order
WITH journey, step, work, handoff, giver, inStage.position AS stageNr, inStep.position AS stepNr,
     inActivity[0].position AS workNr, CASE WHEN $journey = "" THEN coalesce(work.waitingTime, -1.0) END AS rank
ORDER BY rank DESC, journey.name, journey.id, stageNr, stepNr, workNr, giver.id
LIMIT $limit
MATCH (giver)-[:PERFORMED_BY]->(from)
MATCH (work)-[:PERFORMED_BY]->(to)
OPTIONAL MATCH (from)-[:IN_SILO]->(siloOfFrom)
OPTIONAL MATCH (to)-[:IN_SILO]->(siloOfTo)
RETURN journey, step, CASE WHEN work <> step THEN work END AS activity, from, coalesce(siloOfFrom, from) AS fromSilo,
       to, coalesce(siloOfTo, to) AS toSilo, handoff.crossSilo AS crossSilo, work.waitingTime AS wait,
       work.waitingCause AS cause, handoff.share AS share, giver AS after
ORDER BY rank DESC, journey.name, journey.id, stageNr, stepNr, workNr, from.name, giver.id
