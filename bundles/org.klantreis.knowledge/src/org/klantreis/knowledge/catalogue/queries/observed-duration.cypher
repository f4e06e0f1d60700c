// title: Handoffs against duration
// question: Do cases with more handoffs really take longer?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day on which the cases begin, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of that; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: limit integer = 500 | the most rows to give
// column: log EventLog | the log
// column: handoffs integer (count) | how many handoffs a case has
// column: cases integer (count) | how many cases have so many
// column: share number (share) | their share of the cases that are looked at
// column: medianDuration number (hours) | half of them took no longer
// column: meanDuration number (hours) | their mean
// column: p95Duration number (hours) | 95 of 100 took no longer
// key: log, handoffs
// noun: number of handoffs | numbers of handoffs
// label: {handoffs} handoffs in {log}
// better: lower medianDuration, lower meanDuration, lower p95Duration
// aside: share
MATCH (log:EventLog {snapshot: $snapshot})
USING INDEX log:EventLog(snapshot)
WHERE $log = "" OR log.id = $log OR toLower(log.name) = toLower($log)
MATCH (loaded:LogData {log: log.id})
WHERE loaded.current
WITH log, loaded.key AS data, CASE WHEN coalesce(log.timeZone, "") = "" THEN "UTC" ELSE log.timeZone END AS zone
WITH log, data, CASE WHEN $from IS NOT NULL THEN datetime({date: $from, timezone: zone}).epochMillis END AS since,
     CASE WHEN $to IS NOT NULL THEN datetime({date: $to + duration({days: 1}), timezone: zone}).epochMillis END AS until,
     [$segment] + [(log)-[:PERSONAS]->(value)-[:PERSONA]->(persona)
         WHERE persona.id = $segment OR toLower(persona.name) = toLower($segment) | value.value] AS segments,
     [$channel] + [(log)-[:CHANNELS]->(value)-[:CHANNEL]->(channel)
         WHERE channel.id = $channel OR toLower(channel.name) = toLower($channel) | value.value] AS channels
CALL (data, since, until, segments, channels) {
  MATCH (walk:Case {data: data})
  WHERE (since IS NULL OR walk.start >= since) AND (until IS NULL OR walk.start < until)
    AND ($segment = "" OR walk.segment IN segments) AND ($channel = "" OR walk.channel IN channels)
    AND ($variant = 0 OR walk.variant = $variant)
  RETURN count(*) AS total
}
CALL (data, since, until, segments, channels) {
  MATCH (walk:Case {data: data})
  WHERE (since IS NULL OR walk.start >= since) AND (until IS NULL OR walk.start < until)
    AND ($segment = "" OR walk.segment IN segments) AND ($channel = "" OR walk.channel IN channels)
    AND ($variant = 0 OR walk.variant = $variant)
  RETURN walk.handoffs AS handoffs, count(*) AS cases, percentileCont(walk.duration, 0.5) / 3600000.0 AS medianDuration,
         avg(walk.duration) / 3600000.0 AS meanDuration, percentileCont(walk.duration, 0.95) / 3600000.0 AS p95Duration
}
RETURN log, handoffs, cases, toFloat(cases) / total AS share, medianDuration, meanDuration, p95Duration
ORDER BY log.name, log.id, handoffs
LIMIT $limit
