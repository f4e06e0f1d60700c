// title: Priorities
// question: Which steps must be repaired, where should one excel, where is the choice open, where is a six or a seven fine, and what comes first?
// parameter: rule text = "" | REPAIR, EXCEL, CHOOSE or ACCEPT, the team's choices taken in; empty for all
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: rule text | what the rules say: REPAIR, EXCEL, CHOOSE or ACCEPT
// column: choice text | what the team chose where the rules leave it the choice; empty while it did not
// column: mark number (1-10) | the mark that customers give
// column: target number (1-10) | the mark to aim at
// column: journey Journey | the journey
// column: step Step | the step
// column: owner OrganisationUnit | the unit that answers for its touchpoint
// column: importance integer (1-10) | how important the step is to the customer; empty where nobody asked, which counts as 5
// column: customers integer (a year) | the customers that meet it: those of the journey or of the touchpoint, the fewer; the median of the journeys where neither is told
// column: complaints integer (count) | the complaints about its touchpoint, which decide between equal scores
// column: score number | what comes first: gap to the target x importance x customers
// column: momentOfTruth boolean | whether the relationship is made or broken there
// column: brandValues list of BrandValue | the brand values that its touchpoint can carry
// column: remark text | over-invested where an accepted step gets more than it needs, below target where one excels not yet
// key: step
// noun: step with a mark | steps with a mark
// label: {step} in {journey}
// better: higher mark
// aside: target, customers, complaints, score
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
WITH landscape, enough, usual, journey, step, mark, coalesce(step.importance >= landscape.importantFrom, false) AS important,
     EXISTS { (step)-[:TOUCHPOINT]->()-[:BRAND_VALUES]->() } AS carried
WHERE mark IS NOT NULL
WITH landscape, enough, usual, journey, step, mark,
     CASE WHEN mark < landscape.insufficientBelow THEN "REPAIR"
          WHEN step.momentOfTruth OR (important AND carried) THEN "EXCEL"
          WHEN important OR carried THEN "CHOOSE"
          ELSE "ACCEPT" END AS rule
WITH landscape, enough, usual, journey, step, mark, rule,
     CASE WHEN rule = "CHOOSE" AND step.choice <> "OPEN" THEN step.choice END AS choice
WHERE $rule = "" OR coalesce(choice, rule) = $rule
OPTIONAL MATCH (step)-[:TOUCHPOINT]->(touchpoint)
WITH landscape, journey, step, touchpoint, mark, rule, choice,
     CASE WHEN coalesce(choice, rule) = "EXCEL" THEN landscape.excelFrom ELSE enough END AS target,
     CASE WHEN journey.customersPerYear <= touchpoint.customersPerYear THEN journey.customersPerYear
          ELSE coalesce(touchpoint.customersPerYear, journey.customersPerYear, usual) END AS customers,
     COUNT { (touchpoint)<-[:TOUCHPOINT]-(:Complaint) } AS complaints
WITH landscape, journey, step, touchpoint, mark, rule, choice, target, customers, complaints,
     CASE WHEN mark < target THEN round((target - mark) * coalesce(step.importance, 5) * customers) ELSE 0.0 END AS score
ORDER BY score DESC, complaints DESC, coalesce(journey.name, ""), coalesce(step.name, ""), step.id
LIMIT $limit
OPTIONAL MATCH (touchpoint)-[:OWNER]->(owner)
CALL (touchpoint) {
  OPTIONAL MATCH (touchpoint)-[at:BRAND_VALUES]->(brandValue)
  WITH brandValue ORDER BY at.position
  RETURN collect(brandValue) AS brandValues
}
RETURN rule, choice, mark, target, journey, step, owner, step.importance AS importance, customers, complaints, score,
       step.momentOfTruth AS momentOfTruth, brandValues,
       CASE WHEN coalesce(choice, rule) = "ACCEPT" AND mark >= landscape.overInvestmentFrom THEN "over-invested"
            WHEN coalesce(choice, rule) = "EXCEL" AND mark < landscape.excelFrom THEN "below target" END AS remark
ORDER BY score DESC, complaints DESC, coalesce(journey.name, ""), coalesce(step.name, ""), step.id
