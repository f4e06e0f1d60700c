// title: Repair list
// question: Which steps get an insufficient mark and must be repaired, however unimportant they are?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: mark number (1-10) | the mark that customers give
// column: journey Journey | the journey
// column: step Step | the step
// column: touchpoint Touchpoint | its touchpoint
// column: owner OrganisationUnit | the unit that answers for it
// column: importance integer (1-10) | how important the step is to the customer; empty where nobody asked
// column: momentOfTruth boolean | whether the relationship is made or broken there
// column: basicService boolean | whether the touchpoint is part of the basic service
// column: pain text | what hurts
// key: step
// noun: step to repair | steps to repair
// label: {step} in {journey}
// better: fewer, higher mark
// aside: pain
// compare: form = ""
MATCH (landscape:Landscape {snapshot: $snapshot})
USING INDEX landscape:Landscape(snapshot)
WITH landscape.insufficientBelow AS limit
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)
WHERE step.mark < limit
WITH journey, step
ORDER BY step.mark, step.momentOfTruth DESC, coalesce(step.importance, 0) DESC, journey.name, step.name, step.id
LIMIT $limit
OPTIONAL MATCH (step)-[:TOUCHPOINT]->(touchpoint)
OPTIONAL MATCH (touchpoint)-[:OWNER]->(owner)
RETURN step.mark AS mark, journey, step, touchpoint, owner, step.importance AS importance, step.momentOfTruth AS momentOfTruth,
       touchpoint.basicService AS basicService, step.pain AS pain
ORDER BY mark, momentOfTruth DESC, coalesce(importance, 0) DESC, journey.name, step.name, step.id
