// title: Open feedback loops
// question: Which customers helped to design or try an improvement and were never told what became of it?
// parameter: improvement text = "" | name or id of an improvement; empty for all
// parameter: insights boolean = false | whether customers behind the insights that it rests on count too
// parameter: limit integer = 500 | the most rows to give
// column: improvement Improvement | the improvement
// column: state text | how far it is
// column: implemented date | since when it is in daily use
// column: customer Participant | the customer who was not told
// column: persona Persona | the customer group
// column: input text | what the customer did for it: designed, tried, gave an insight
// key: improvement, customer
// noun: open feedback loop | open feedback loops
// label: {customer} on {improvement}
// better: fewer
MATCH (improvement:Improvement {snapshot: $snapshot})
USING INDEX improvement:Improvement(snapshot)
WHERE $improvement = "" OR improvement.id = $improvement OR toLower(improvement.name) = toLower($improvement)
CALL (improvement) {
  MATCH (improvement)-[:CO_CREATORS]->(customer)
  RETURN customer, 0 AS nr
  UNION
  MATCH (improvement)-[:PILOT_PARTICIPANTS]->(customer)
  RETURN customer, 1 AS nr
  UNION
  MATCH (improvement)-[:CONCEPTS]->()-[:OPPORTUNITIES]->()-[:INSIGHTS]->()-[:PARTICIPANTS]->(customer)
  WHERE $insights
  RETURN customer, 2 AS nr
}
WITH improvement, customer, nr
WHERE NOT EXISTS { (improvement)-[:CUSTOMERS_TOLD]->()-[:PARTICIPANT]->(customer) }
WITH improvement, customer, nr
ORDER BY nr
WITH improvement, customer, collect(["designed", "tried", "gave an insight"][nr]) AS inputs
OPTIONAL MATCH (customer)-[:PERSONA]->(persona)
RETURN improvement, improvement.state AS state, improvement.implemented AS implemented, customer, persona,
       reduce(text = head(inputs), input IN tail(inputs) | text + ", " + input) AS input
ORDER BY improvement.name, improvement.id, customer.name, customer.id
LIMIT $limit
