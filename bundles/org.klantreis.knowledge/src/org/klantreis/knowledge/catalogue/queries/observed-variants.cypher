// title: Observed variants
// question: Which ways did cases really take, step by step, and which share took each?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day on which the cases begin, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of that; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: limit integer = 50 | the most rows to give
// column: log EventLog | the log
// column: rank integer | its place among all variants of the log, 1 for the most frequent
// column: cases integer (count) | how many cases took it
// column: share number (share) | their share of the cases that are looked at
// column: medianDuration number (hours) | half of them took no longer
// column: events integer (count) | how many steps it has
// column: steps list of text | the activities in their order
// key: log, rank
// noun: variant | variants
// label: variant {rank} of {log}
// better: fewer, lower medianDuration
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
  RETURN walk.variant AS rank, count(*) AS cases, percentileCont(walk.duration, 0.5) / 3600000.0 AS medianDuration
}
WITH log, data, total, rank, cases, medianDuration
ORDER BY cases DESC, log.name, log.id, rank
LIMIT $limit
MATCH (variant:Variant {data: data, rank: rank})
RETURN log, rank, cases, toFloat(cases) / total AS share, medianDuration, size(variant.activities) AS events,
       variant.activities AS steps
ORDER BY cases DESC, log.name, log.id, rank
