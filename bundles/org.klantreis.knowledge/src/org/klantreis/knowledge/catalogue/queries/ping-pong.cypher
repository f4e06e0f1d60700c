// title: Ping-pong
// question: Where does work go from A to B and straight back to A within a journey?
// parameter: journey text = "" | name or id of a journey, whatever its form; empty for all of a form
// parameter: form text = "AS_IS" | AS_IS, TO_BE or OBSERVED where no journey is named; empty for all
// parameter: level text = "unit" | unit, or silo for work that goes to and fro between silos
// parameter: limit integer = 500 | the most rows to give
// column: journey Journey | the journey
// column: a OrganisationUnit | the unit or silo that has the work, and gets it back
// column: b OrganisationUnit | the unit or silo that has it in between
// column: away Step | the step in which it arrives at B
// column: back Step | the step in which it is back at A
// column: gives Element | A's work before: an activity, or a step done by its touchpoint's owner
// column: takesBack Element | A's work after
// column: wait number (hours) | the known waits of the two handoffs together; empty where none is known
// key: a, gives, away, takesBack
// noun: ping-pong | ping-pongs
// label: {a} ⇄ {b} in {journey}
// better: fewer, lower wait
// compare: form = ""
MATCH (journey:Journey {snapshot: $snapshot})
USING INDEX journey:Journey(snapshot)
WHERE CASE WHEN $journey = "" THEN $form = "" OR journey.form = $form
      ELSE journey.id = $journey OR toLower(journey.name) = toLower($journey) END
MATCH (journey)-[inStage:STAGES]->()-[inStep:STEPS]->(away)-[inActivity:ACTIVITIES*0..1]->(first)<-[out:HANDS_OVER]-(giver)
WHERE out.crossSilo OR $level = "unit"
CALL (giver, first) {
  // through the run of work that stays with B
  MATCH (first)-[run:CONTINUES|HANDS_OVER*0..20]->(last)-[home:HANDS_OVER]->(taker)
  WHERE all(way IN run WHERE type(way) = "CONTINUES" OR ($level = "silo" AND NOT way.crossSilo))
    AND (home.crossSilo OR $level = "unit")
  MATCH (giver)-[:PERFORMED_BY]->(unitOfA)
  MATCH (taker)-[:PERFORMED_BY]->(unitBack)
  WITH taker, unitOfA, unitBack
  WHERE $level = "silo" OR unitOfA = unitBack
  OPTIONAL MATCH (unitOfA)-[:IN_SILO]->(siloOfA)
  OPTIONAL MATCH (unitBack)-[:IN_SILO]->(siloBack)
  WITH taker, unitOfA, coalesce(siloOfA, unitOfA) AS siloOfA, coalesce(siloBack, unitBack) AS siloBack
  WHERE siloOfA = siloBack
  RETURN DISTINCT taker, CASE WHEN $level = "silo" THEN siloOfA ELSE unitOfA END AS a
}
WITH journey, inStage.position AS stageNr, inStep.position AS stepNr, inActivity[0].position AS workNr,
     away, giver, first, taker, a
ORDER BY journey.name, journey.id, stageNr, stepNr, workNr, giver.id, taker.id
LIMIT $limit
MATCH (first)-[:PERFORMED_BY]->(unitOfB)
OPTIONAL MATCH (unitOfB)-[:IN_SILO]->(siloOfB)
MATCH (back:Step)-[:ACTIVITIES*0..1]->(taker)
RETURN journey, a, CASE WHEN $level = "silo" THEN coalesce(siloOfB, unitOfB) ELSE unitOfB END AS b, away, back,
       giver AS gives, taker AS takesBack,
       CASE WHEN first.waitingTime IS NOT NULL OR taker.waitingTime IS NOT NULL
            THEN coalesce(first.waitingTime, 0.0) + coalesce(taker.waitingTime, 0.0) END AS wait
ORDER BY journey.name, journey.id, stageNr, stepNr, workNr, giver.id, taker.id
