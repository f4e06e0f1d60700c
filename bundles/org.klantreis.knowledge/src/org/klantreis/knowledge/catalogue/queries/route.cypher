// title: Route over desks
// question: By which steps and over which desks does a persona's case go, and how long does it lie there?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: persona text = "" | name or id of a persona; empty for all
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: journey Journey | the journey
// column: persona Persona | whose journey it is
// column: step Step | what the customer goes through
// column: channel Channel | the channel of its touchpoint
// column: unit OrganisationUnit | the desk; empty where nobody of the organisation is there
// column: silo OrganisationUnit | its silo
// column: arrives text | how the work comes there: handoff, crosses silos, stays; empty at the beginning
// column: activity Activity | what is done; empty where the touchpoint's owner does it
// column: wait number (hours) | how long the case waits for it; empty where unknown
// column: cause text | why it waits
// key: step, activity
// noun: stop on the way | stops on the way
// label: {step} of {journey}
// better: lower wait
// compare: form = ""
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
OPTIONAL MATCH (journey)-[:PERSONA]->(persona)
WITH journey, persona
WHERE $persona = "" OR persona.id = $persona OR toLower(persona.name) = toLower($persona)
// as many journeys as can be needed, each has its steps
ORDER BY journey.name, journey.id
LIMIT $limit
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)-[inActivity:ACTIVITIES*0..1]->(work)
WHERE work <> step OR NOT EXISTS { (step)-[:ACTIVITIES]->() }
WITH journey, persona, step, work, inStage.position AS stageNr, inStep.position AS stepNr, inActivity[0].position AS workNr
ORDER BY journey.name, journey.id, stageNr, stepNr, workNr
LIMIT $limit
OPTIONAL MATCH (step)-[:TOUCHPOINT]->()-[:CHANNEL]->(channel)
OPTIONAL MATCH (work)-[:PERFORMED_BY]->(unit)
OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
RETURN journey, persona, step, channel, unit, coalesce(silo, unit) AS silo,
       CASE WHEN EXISTS { (work)<-[:HANDS_OVER {crossSilo: true}]-() } THEN "crosses silos"
            WHEN EXISTS { (work)<-[:HANDS_OVER]-() } THEN "handoff"
            WHEN EXISTS { (work)<-[:CONTINUES]-() } THEN "stays" END AS arrives,
       CASE WHEN work <> step THEN work END AS activity, work.waitingTime AS wait, work.waitingCause AS cause
ORDER BY journey.name, journey.id, stageNr, stepNr, workNr
