// title: Repair list
// question: Which steps get an insufficient mark and must be repaired, however unimportant they are?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: mark number (1-10) | the mark that customers give; the most pressing first, as the priorities rank them
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
WITH landscape, CASE WHEN landscape.insufficientBelow > 6 THEN landscape.insufficientBelow ELSE 6.0 END AS enough
CALL () {
  MATCH (any:Journey {snapshot: $snapshot})
  USING INDEX any:Journey(snapshot)
  RETURN coalesce(percentileDisc(any.customersPerYear, 0.5), 1) AS usual
}
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)
CALL (step) {
  OPTIONAL MATCH (step)-[at:MEASUREMENTS]->(measurement)
  WHERE step.mark IS NULL
  WITH measurement ORDER BY measurement.date IS NULL, measurement.date DESC, at.position DESC LIMIT 1
  WITH CASE WHEN measurement.scaleMax > measurement.scaleMin
       THEN (measurement.value - measurement.scaleMin) / (measurement.scaleMax - measurement.scaleMin) ELSE 0.0 * measurement.value END AS share
  WITH CASE WHEN step.mark < 1 THEN 1.0 WHEN step.mark > 10 THEN 10.0 WHEN step.mark IS NOT NULL THEN step.mark
       WHEN share < 0 THEN 1.0 WHEN share > 1 THEN 10.0 ELSE 1.0 + 9.0 * share END AS mark
  RETURN mark
}
WITH landscape, enough, usual, journey, step, mark
WHERE mark < landscape.insufficientBelow
OPTIONAL MATCH (step)-[:TOUCHPOINT]->(touchpoint)
WITH enough, journey, step, touchpoint, mark,
     CASE WHEN journey.customersPerYear <= touchpoint.customersPerYear THEN journey.customersPerYear
          ELSE coalesce(touchpoint.customersPerYear, journey.customersPerYear, usual) END AS customers,
     COUNT { (touchpoint)<-[:TOUCHPOINT]-(:Complaint) } AS complaints
WITH journey, step, touchpoint, mark, complaints, round((enough - mark) * coalesce(step.importance, 5) * customers) AS score
ORDER BY score DESC, complaints DESC, coalesce(journey.name, ""), coalesce(step.name, ""), step.id
LIMIT $limit
OPTIONAL MATCH (touchpoint)-[:OWNER]->(owner)
RETURN mark, journey, step, touchpoint, owner, step.importance AS importance, step.momentOfTruth AS momentOfTruth,
       touchpoint.basicService AS basicService, step.pain AS pain
ORDER BY score DESC, complaints DESC, coalesce(journey.name, ""), coalesce(step.name, ""), step.id
