// title: Open feedback loops
// question: Which customers helped to design or try an improvement and were never told what became of it?
// parameter: improvement text = "" | name or id of an improvement; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: improvement Improvement | the improvement
// column: state text | how far it is
// column: implemented date | since when it is in daily use
// column: customer Participant | the customer who was not told
// column: persona Persona | the customer group
// column: input text | what the customer did for it: designed, tried
// key: improvement, customer
// noun: open feedback loop | open feedback loops
// label: {customer} on {improvement}
// better: fewer
MATCH (improvement:Improvement {snapshot: $snapshot})-[input:CO_CREATORS|PILOT_PARTICIPANTS]->(customer)
USING INDEX improvement:Improvement(snapshot)
WHERE ($improvement = "" OR improvement.id = $improvement OR toLower(improvement.name) = toLower($improvement))
  AND NOT EXISTS { (improvement)-[:CUSTOMERS_TOLD]->()-[:PARTICIPANT]->(customer) }
WITH improvement, customer, collect(type(input)) AS inputs
OPTIONAL MATCH (customer)-[:PERSONA]->(persona)
RETURN improvement, improvement.state AS state, improvement.implemented AS implemented, customer, persona,
       CASE WHEN NOT "CO_CREATORS" IN inputs THEN "tried"
            WHEN NOT "PILOT_PARTICIPANTS" IN inputs THEN "designed"
            ELSE "designed, tried" END AS input
ORDER BY improvement.name, improvement.id, customer.name, customer.id
LIMIT $limit
