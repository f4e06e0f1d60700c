// title: Incomplete touchpoints
// question: Which touchpoints have no owner, no channel or no service?
// parameter: kind text = "" | DIRECT or INDIRECT; empty for both
// parameter: limit integer = 500 | the most rows to give
// column: touchpoint Touchpoint | the touchpoint
// column: kind text | DIRECT, or INDIRECT where the organisation takes no part, so that an owner is less to be expected
// column: missing text | what it lacks
// column: steps integer (count) | in how many steps of journeys of any form customers meet it
// column: journeys integer (count) | in how many journeys
// key: touchpoint
// noun: incomplete touchpoint | incomplete touchpoints
// label: {touchpoint}
// better: fewer
// aside: steps, journeys
MATCH (touchpoint:Touchpoint {snapshot: $snapshot})
USING INDEX touchpoint:Touchpoint(snapshot)
WHERE $kind = "" OR touchpoint.kind = $kind
WITH touchpoint, [lack IN [CASE WHEN NOT EXISTS { (touchpoint)-[:OWNER]->() } THEN "owner" END,
                           CASE WHEN NOT EXISTS { (touchpoint)-[:CHANNEL]->() } THEN "channel" END,
                           CASE WHEN NOT EXISTS { (touchpoint)-[:SERVICE]->() } THEN "service" END]
                 WHERE lack IS NOT NULL] AS lacks
WHERE size(lacks) > 0
WITH touchpoint, lacks
ORDER BY touchpoint.kind, size(lacks) DESC, touchpoint.name, touchpoint.id
LIMIT $limit
OPTIONAL MATCH (touchpoint)<-[:TOUCHPOINT]-(step:Step)<-[:STEPS]-()<-[:STAGES]-(journey:Journey)
WITH touchpoint, lacks, count(DISTINCT step) AS steps, count(DISTINCT journey) AS journeys
RETURN touchpoint, touchpoint.kind AS kind,
       reduce(text = "", lack IN lacks | text + CASE WHEN text = "" THEN "" ELSE ", " END + lack) AS missing,
       steps, journeys
ORDER BY kind, size(lacks) DESC, touchpoint.name, touchpoint.id
