// title: Blast radius
// question: Which journeys and moments of truth are hit when an application or a service fails?
// parameter: name text = "" | name or id of an application or service; empty for all
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: cause Element | the application or service that fails
// column: journey Journey | a journey that is hit
// column: stepsHit integer (count) | how many of its steps use it, directly or through services that need it
// column: steps integer (count) | how many steps it has
// column: momentsHit integer (count) | how many of its moments of truth are hit
// column: moments integer (count) | how many moments of truth it has
// column: momentsOfTruth list of Step | which moments of truth are hit
// key: cause, journey
CALL () {
  MATCH (cause:Application {snapshot: $snapshot})
  WHERE $name = "" OR cause.id = $name OR toLower(cause.name) = toLower($name)
  RETURN cause
  UNION
  MATCH (cause:Service {snapshot: $snapshot})
  WHERE $name = "" OR cause.id = $name OR toLower(cause.name) = toLower($name)
  RETURN cause
}
CALL (cause) {
  OPTIONAL MATCH (cause)<-[:APPLICATIONS|USES*0..1]-(near:Service)<-[:USES*0..30]-(service:Service)
  RETURN collect(DISTINCT service) AS services
}
CALL (cause, services) {
  MATCH (cause:Application)<-[:APPLICATION]-(activity)<-[:ACTIVITIES]-(step)
  RETURN DISTINCT step
  UNION
  UNWIND services AS service
  MATCH (service)<-[:SERVICE]-(:Activity)<-[:ACTIVITIES]-(step)
  RETURN DISTINCT step
  UNION
  UNWIND services AS service
  MATCH (service)<-[:SERVICE]-(:Touchpoint)<-[:TOUCHPOINT]-(step:Step)
  RETURN DISTINCT step
}
MATCH (step)<-[inStep:STEPS]-()<-[inStage:STAGES]-(journey:Journey)
WHERE $form = "" OR journey.form = $form
WITH cause, journey, step, inStage.position AS stageNr, inStep.position AS stepNr
ORDER BY stageNr, stepNr
WITH cause, journey, count(*) AS stepsHit, collect(CASE WHEN step.momentOfTruth THEN step END) AS momentsOfTruth
WITH cause, journey, stepsHit, momentsOfTruth
ORDER BY size(momentsOfTruth) DESC, stepsHit DESC, cause.name, journey.name, cause.id, journey.id
LIMIT $limit
MATCH (journey)-[:STAGES]->()-[:STEPS]->(any)
WITH cause, journey, stepsHit, momentsOfTruth, count(*) AS steps, count(CASE WHEN any.momentOfTruth THEN 1 END) AS moments
RETURN cause, journey, stepsHit, steps, size(momentsOfTruth) AS momentsHit, moments, momentsOfTruth
ORDER BY momentsHit DESC, stepsHit DESC, cause.name, journey.name, cause.id, journey.id
