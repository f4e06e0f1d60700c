// title: Single points of failure
// question: On which application do most moments of truth depend?
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED; empty for all
// parameter: limit integer = 100 | the most rows to give
// column: application Application | the application
// column: owner OrganisationUnit | the unit that answers for it
// column: momentsOfTruth integer (count) | how many moments of truth depend on it, directly or through services
// column: momentsDirect integer (count) | in how many of them an activity is done with it
// column: steps integer (count) | how many steps depend on it
// column: journeys integer (count) | in how many journeys
// column: services integer (count) | how many services need it, directly or through other services
// key: application
// noun: application in use | applications in use
// label: {application}
// aside: steps, journeys, services
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE $form = "" OR journey.form = $form
MATCH (journey)-[:STAGES]->()-[:STEPS]->(step)-[:ACTIVITIES|TOUCHPOINT]->()-[:SERVICE|APPLICATION]->(thing)
WITH thing, collect(DISTINCT journey) AS journeys, collect(DISTINCT step) AS steps,
     collect(DISTINCT CASE WHEN step.momentOfTruth THEN step END) AS moments
CALL (thing) {
  WITH thing WHERE thing:Application
  RETURN thing AS application, true AS direct
  UNION
  MATCH (thing)-[:USES*0..30]->(service:Service)-[:APPLICATIONS]->(application)
  RETURN DISTINCT application, false AS direct
}
WITH application, collect(journeys) AS journeys, collect(steps) AS steps, collect(moments) AS moments,
     collect(CASE WHEN direct THEN moments END) AS direct
WITH application, COUNT { UNWIND journeys AS some UNWIND some AS each RETURN DISTINCT each } AS journeys,
     COUNT { UNWIND steps AS some UNWIND some AS each RETURN DISTINCT each } AS steps,
     COUNT { UNWIND moments AS some UNWIND some AS each RETURN DISTINCT each } AS momentsOfTruth,
     COUNT { UNWIND direct AS some UNWIND some AS each RETURN DISTINCT each } AS momentsDirect
ORDER BY momentsOfTruth DESC, momentsDirect DESC, steps DESC, application.name, application.id
LIMIT $limit
CALL (application) {
  OPTIONAL MATCH (application)<-[:APPLICATIONS]-(near)<-[:USES*0..30]-(service:Service)
  RETURN count(DISTINCT service) AS services
}
OPTIONAL MATCH (application)-[:OWNER]->(owner)
RETURN application, owner, momentsOfTruth, momentsDirect, steps, journeys, services
ORDER BY momentsOfTruth DESC, momentsDirect DESC, steps DESC, application.name, application.id
