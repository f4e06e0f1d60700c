// title: Priorities
// question: Which steps must be repaired, where should one excel, where is the choice open, and where is a six or a seven fine?
// parameter: rule text = "" | REPAIR, EXCEL, CHOOSE or ACCEPT; empty for all
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: rule text | what the rules say: REPAIR, EXCEL, CHOOSE or ACCEPT
// column: choice text | what the team chose where the rules leave it the choice; empty while it did not
// column: mark number (1-10) | the mark that customers give
// column: journey Journey | the journey
// column: step Step | the step
// column: owner OrganisationUnit | the unit that answers for its touchpoint
// column: importance integer (1-10) | how important the step is to the customer; empty where nobody asked
// column: momentOfTruth boolean | whether the relationship is made or broken there
// column: brandValues list of BrandValue | the brand values that its touchpoint can carry
// column: remark text | over-invested where an accepted step gets more than it needs, below target where one excels not yet
// key: step
// noun: step with a mark | steps with a mark
// label: {step} in {journey}
// better: higher mark
// compare: form = ""
MATCH (landscape:Landscape {snapshot: $snapshot})
USING INDEX landscape:Landscape(snapshot)
WITH landscape
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)
WHERE step.mark IS NOT NULL
WITH landscape, journey, step, coalesce(step.importance >= landscape.importantFrom, false) AS important,
     EXISTS { (step)-[:TOUCHPOINT]->()-[:BRAND_VALUES]->() } AS carried
WITH landscape, journey, step,
     CASE WHEN step.mark < landscape.insufficientBelow THEN "REPAIR"
          WHEN step.momentOfTruth OR (important AND carried) THEN "EXCEL"
          WHEN important OR carried THEN "CHOOSE"
          ELSE "ACCEPT" END AS rule
WHERE $rule = "" OR rule = $rule
WITH landscape, journey, step, rule, CASE WHEN rule = "CHOOSE" AND step.choice <> "OPEN" THEN step.choice END AS choice,
     CASE rule WHEN "REPAIR" THEN 0 WHEN "EXCEL" THEN 1 WHEN "CHOOSE" THEN 2 ELSE 3 END AS rank
ORDER BY rank, step.mark, step.momentOfTruth DESC, coalesce(step.importance, 0) DESC, journey.name, step.name, step.id
LIMIT $limit
OPTIONAL MATCH (step)-[:TOUCHPOINT]->(touchpoint)
OPTIONAL MATCH (touchpoint)-[:OWNER]->(owner)
CALL (touchpoint) {
  OPTIONAL MATCH (touchpoint)-[at:BRAND_VALUES]->(brandValue)
  WITH brandValue ORDER BY at.position
  RETURN collect(brandValue) AS brandValues
}
RETURN rule, choice, step.mark AS mark, journey, step, owner, step.importance AS importance, step.momentOfTruth AS momentOfTruth,
       brandValues,
       CASE WHEN coalesce(choice, rule) = "ACCEPT" AND step.mark >= landscape.overInvestmentFrom THEN "over-invested"
            WHEN coalesce(choice, rule) = "EXCEL" AND step.mark < landscape.excelFrom THEN "below target" END AS remark
ORDER BY rank, mark, momentOfTruth DESC, coalesce(importance, 0) DESC, journey.name, step.name, step.id
