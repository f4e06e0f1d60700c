// title: Blast radius
// question: Which journeys and moments of truth are hit when an application or a service fails?
// parameter: name text = "" | name or id of an application or service; empty for all, then only journeys with a moment of truth hit
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: cause Element | the application or service that fails
// column: journey Journey | a journey that is hit
// column: stepsHit integer (count) | how many of its steps need it, directly or through services that use it
// column: steps integer (count) | how many steps it has
// column: momentsHit integer (count) | how many of its moments of truth are hit
// column: moments integer (count) | how many moments of truth it has
// column: momentsOfTruth list of Step | which moments of truth are hit
// key: cause, journey
// noun: journey that is hit | journeys that are hit
// label: {journey} by {cause}
// compare: form = ""
CALL () {
  MATCH (cause:Application {snapshot: $snapshot})
  USING INDEX cause:Application(snapshot)
  RETURN cause
  UNION
  MATCH (cause:Service {snapshot: $snapshot})
  USING INDEX cause:Service(snapshot)
  RETURN cause
}
WITH cause
WHERE $name = "" OR cause.id = $name OR toLower(cause.name) = toLower($name)
CALL (cause) {
  MATCH (cause)<-[:APPLICATIONS|USES*0..1]-(near:Service)
  MATCH (near)<-[:USES*0..30]-(service)
  WITH collect(DISTINCT service) AS services
  // a service is among those that need it
  RETURN CASE WHEN cause:Application THEN services + [cause] ELSE services END AS fallen
}
// each thing that falls is looked at once, however many causes it has
UNWIND fallen AS thing
WITH thing, collect({cause: cause, fallen: fallen}) AS causes
MATCH (thing)<-[:SERVICE|APPLICATION]-()<-[:ACTIVITIES|TOUCHPOINT]-(step:Step)
WITH causes, step
WHERE $name <> "" OR step.momentOfTruth
MATCH (step)<-[:STEPS]-()<-[:STAGES]-(journey:Journey)
WHERE $form = "" OR journey.form = $form
UNWIND causes AS by
WITH by.cause AS cause, journey, head(collect(by.fallen)) AS fallen,
     count(DISTINCT CASE WHEN step.momentOfTruth THEN step END) AS found
ORDER BY found DESC, cause.name, journey.name, cause.id, journey.id
LIMIT $limit
CALL (fallen, journey) {
  MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)
  WITH step, fallen, inStage.position AS stageNr, inStep.position AS stepNr,
       EXISTS { (step)-[:ACTIVITIES|TOUCHPOINT]->()-[:SERVICE|APPLICATION]->(thing) WHERE thing IN fallen } AS hit
  ORDER BY stageNr, stepNr
  RETURN count(CASE WHEN hit THEN 1 END) AS stepsHit, count(*) AS steps,
         count(CASE WHEN step.momentOfTruth THEN 1 END) AS moments,
         collect(CASE WHEN hit AND step.momentOfTruth THEN step END) AS momentsOfTruth
}
RETURN cause, journey, stepsHit, steps, size(momentsOfTruth) AS momentsHit, moments, momentsOfTruth
ORDER BY momentsHit DESC, stepsHit DESC, cause.name, journey.name, cause.id, journey.id
