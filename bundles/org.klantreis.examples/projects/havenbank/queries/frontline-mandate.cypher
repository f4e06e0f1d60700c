// title: Where the frontline may not decide
// question: In which steps does a member talk to us while the decision lies elsewhere, and how long does the case wait there?
// parameter: journey text = "" | name or id of a journey; empty for all of today's journeys
// column: journey Journey | the journey
// column: step Step | the step
// column: mark number (1-10) | the mark that members give it
// column: decides text | who decides: team lead, back office or board
// column: procedure Procedure | the procedure of the touchpoint
// column: flexibility text | how far that procedure bends for a member
// column: owner OrganisationUnit | the unit that may change it
// column: wait number (hours) | the known waits of the step's activities together
// key: step
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN journey.form = "AS_IS" ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(step)
WHERE step.decisionLevel <> "FRONTLINE"
OPTIONAL MATCH (step)-[:TOUCHPOINT]->()-[:PROCEDURE]->(procedure)
OPTIONAL MATCH (procedure)-[:OWNER]->(owner)
OPTIONAL MATCH (step)-[:ACTIVITIES]->(activity)
WITH journey, inStage.position AS stageNr, inStep.position AS stepNr, step, procedure, owner, sum(activity.waitingTime) AS wait
RETURN journey, step, step.mark AS mark, step.decisionLevel AS decides, procedure, procedure.flexibility AS flexibility, owner,
       toFloat(wait) AS wait
ORDER BY journey.name, journey.id, stageNr, stepNr
