// title: Handoff network
// question: Which units hand work over to each other, how often, and how long does it wait between them?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// column: from OrganisationUnit | the unit that gives the work away
// column: to OrganisationUnit | the unit that takes it on
// column: handoffs integer (count) | how many handoffs
// column: journeys integer (count) | in how many journeys
// column: medianWait number (hours) | the median of the known waits
// column: crossSilo boolean | whether their silos differ
// key: from, to
// noun: pair of units with handoffs | pairs of units with handoffs
// label: {from} → {to}
// better: fewer, lower handoffs, lower medianWait
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES*0..1]->(work)<-[handoff:HANDS_OVER]-(giver)
MATCH (giver)-[:PERFORMED_BY]->(from)
MATCH (work)-[:PERFORMED_BY]->(to)
RETURN from, to, count(*) AS handoffs, count(DISTINCT journey) AS journeys, percentileCont(work.waitingTime, 0.5) AS medianWait,
       any(crosses IN collect(handoff.crossSilo) WHERE crosses) AS crossSilo
ORDER BY handoffs DESC, from.name, to.name, from.id, to.id
