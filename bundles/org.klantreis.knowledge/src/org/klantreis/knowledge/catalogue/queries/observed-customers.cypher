// title: Same customer across logs
// question: Which customers met the organisation in several logs, and in which journeys?
// parameter: log text = "" | name or id of an event log that the customers must be in; empty for any
// parameter: logs integer = 2 | in how many logs a customer must be at least; 1 for those with several cases too
// parameter: limit integer = 500 | the most rows to give
// column: customer text | the customer, as the logs write it
// column: logs list of EventLog | the logs
// column: journeys list of Journey | the modelled journeys that these logs show
// column: cases integer (count) | how many cases, in all of them
// column: handoffs integer (count) | how many handoffs, in all of these
// column: first date | the day on which the first case begins, in UTC
// column: last date | the day on which the last case ends, in UTC
// key: customer
// noun: customer in several logs | customers in several logs
// label: {customer}
// better: lower handoffs
MATCH (log:EventLog {snapshot: $snapshot})
USING INDEX log:EventLog(snapshot)
MATCH (loaded:LogData {log: log.id})
WHERE loaded.current
WITH log, loaded.key AS data
ORDER BY log.name, log.id
CALL (data) {
  MATCH (walk:Case {data: data})
  WHERE walk.customer IS NOT NULL
  RETURN walk.customer AS customer, count(*) AS cases, sum(walk.handoffs) AS handoffs, min(walk.start) AS beginning, max(walk.end) AS ending
}
WITH customer, collect(log) AS logs, sum(cases) AS cases, sum(handoffs) AS handoffs, min(beginning) AS beginning, max(ending) AS ending
WHERE size(logs) >= $logs AND cases > 1
  AND ($log = "" OR any(log IN logs WHERE log.id = $log OR toLower(log.name) = toLower($log)))
WITH *
ORDER BY size(logs) DESC, cases DESC, customer
LIMIT $limit
RETURN customer, logs, COLLECT {
         UNWIND logs AS each
         MATCH (each)-[:JOURNEY]->(journey)
         RETURN DISTINCT journey ORDER BY journey.name, journey.id
       } AS journeys, cases, handoffs, date(datetime({epochMillis: beginning})) AS first, date(datetime({epochMillis: ending})) AS last
ORDER BY size(logs) DESC, cases DESC, customer
