// title: Crossings of the line of visibility
// question: In which steps does the work go out of the customer's sight or come back into it?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: journey Journey | the journey
// column: journeyCrossings integer (count) | how often the line is crossed in the whole journey
// column: step Step | the step in which the work arrives on the other side
// column: crossings integer (count) | how often the line is crossed on the way to this step's work
// column: outOfSight integer (count) | of these: from the front stage to behind the line
// column: intoSight integer (count) | of these: from behind the line to the front stage
// column: waitBehind number (hours) | the known waits of the work that arrives behind the line
// key: step
// noun: step across the line of visibility | steps across the line of visibility
// label: {step} in {journey}
// better: lower waitBehind
// aside: journeyCrossings
// compare: form = ""
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)-[:ACTIVITIES*0..1]->(work)<-[:HANDS_OVER|CONTINUES]-(giver)
// a step done by its touchpoint's owner has no line of its own: the customer is there, so it is front stage
WITH journey, inStage, inStep, step, work, coalesce(giver.line, "FRONTSTAGE") = "FRONTSTAGE" AS seenBefore,
     coalesce(work.line, "FRONTSTAGE") = "FRONTSTAGE" AS seen
WHERE seen <> seenBefore
WITH journey, inStage.position AS stageNr, inStep.position AS stepNr, step, count(*) AS crossings,
     count(CASE WHEN NOT seen THEN 1 END) AS outOfSight, count(CASE WHEN seen THEN 1 END) AS intoSight,
     collect(DISTINCT CASE WHEN NOT seen THEN work END) AS hidden
WITH journey, collect({stageNr: stageNr, stepNr: stepNr, step: step, crossings: crossings, outOfSight: outOfSight,
     intoSight: intoSight, hidden: hidden}) AS rows, sum(crossings) AS journeyCrossings
UNWIND rows AS row
WITH journey, journeyCrossings, row
ORDER BY journeyCrossings DESC, journey.name, journey.id, row.stageNr, row.stepNr
LIMIT $limit
WITH journey, journeyCrossings, row, [work IN row.hidden WHERE work.waitingTime IS NOT NULL | work.waitingTime] AS waits
RETURN journey, journeyCrossings, row.step AS step, row.crossings AS crossings, row.outOfSight AS outOfSight,
       row.intoSight AS intoSight, CASE WHEN size(waits) > 0 THEN reduce(sum = 0.0, wait IN waits | sum + wait) END AS waitBehind
ORDER BY journeyCrossings DESC, journey.name, journey.id, row.stageNr, row.stepNr
