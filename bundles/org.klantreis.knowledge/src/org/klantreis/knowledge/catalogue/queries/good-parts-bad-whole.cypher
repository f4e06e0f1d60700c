// title: Good parts, bad whole
// question: Which journeys get good marks in every silo and still a bad one as a whole?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: all boolean = false | whether to show all journeys with marks, to compare
// parameter: limit integer = 200 | the most rows to give
// column: journey Journey | the journey
// column: whole number (1-10) | the mark of the whole: of the last step that has one
// column: lastStep Step | that step
// column: parts number (1-10) | the mean mark of the steps before it
// column: lowestSilo number (1-10) | the mean mark of the steps of the silo that does worst
// column: worstSilo OrganisationUnit | that silo, as owner of the touchpoints
// column: crossSilo integer (count) | how often the work crosses silos
// column: wait number (hours) | the known waits of all activities
// key: journey
// noun: journey with good parts and a bad whole | journeys with good parts and a bad whole
// label: {journey}
// better: fewer, higher whole, higher parts, higher lowestSilo, lower crossSilo, lower wait
// compare: form = ""
MATCH (landscape:Landscape {snapshot: $snapshot})
USING INDEX landscape:Landscape(snapshot)
WITH landscape.insufficientBelow AS limit
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $form = "" OR journey.form = $form
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)
WHERE step.mark IS NOT NULL
WITH limit, journey, step, inStage.position AS stageNr, inStep.position AS stepNr
ORDER BY stageNr, stepNr
WITH limit, journey, collect(step) AS steps
WHERE size(steps) > 1 AND ($all OR steps[-1].mark < limit)
CALL (steps) {
  UNWIND steps[..-1] AS step
  OPTIONAL MATCH (step)-[:TOUCHPOINT]->()-[:OWNER]->(owner)
  OPTIONAL MATCH (owner)-[:IN_SILO]->(siloOfOwner)
  WITH coalesce(siloOfOwner, owner) AS silo, avg(step.mark) AS mean, sum(step.mark) AS total, count(*) AS counted
  ORDER BY mean, silo.name, silo.id
  RETURN collect(CASE WHEN silo IS NOT NULL THEN {silo: silo, mean: mean} END)[0] AS worst, sum(total) / sum(counted) AS parts
}
WITH limit, journey, steps, worst, parts
WHERE $all OR coalesce(worst.mean, parts) >= limit
CALL (journey) {
  MATCH (journey)-[:STAGES]->()-[:STEPS]->()-[:ACTIVITIES*0..1]->(work)
  OPTIONAL MATCH (work)<-[handoff:HANDS_OVER {crossSilo: true}]-()
  WITH work, count(handoff) AS crossings
  RETURN sum(crossings) AS crossSilo, sum(work.waitingTime) AS wait
}
RETURN journey, steps[-1].mark AS whole, steps[-1] AS lastStep, parts, worst.mean AS lowestSilo, worst.silo AS worstSilo,
       crossSilo, toFloat(wait) AS wait
ORDER BY whole - parts, journey.name, journey.id
LIMIT $limit
