// title: Observed handoffs
// question: Between which units did cases really change hands, how often, and how long did they wait?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day of the time that is looked at, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of it; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: wait text = "" | queue or plain; empty for queue waits where the log has queue activities, else plain ones
// parameter: crossSilo boolean = false | only pairs of units that are linked to units of different silos
// parameter: limit integer = 1000 | the most rows to give
// column: log EventLog | the log
// column: from text | the unit that gives, as the log writes it
// column: to text | the unit that takes over, as the log writes it
// column: handoffs integer (count) | how often
// column: cases integer (count) | in how many cases
// column: waits integer (count) | of how many of these the wait is known
// column: medianWait number (hours) | half of them wait no longer
// column: meanWait number (hours) | their mean
// column: p95Wait number (hours) | 95 of 100 wait no longer
// column: fromUnit OrganisationUnit | the modelled unit that the giving one is linked to; empty where it is not linked
// column: fromSilo OrganisationUnit | its silo
// column: toUnit OrganisationUnit | the modelled unit that the taking one is linked to; empty where it is not linked
// column: toSilo OrganisationUnit | its silo
// column: crossSilo boolean | whether the silos differ; empty where a unit is not linked
// key: log, from, to
// noun: observed handoff | observed handoffs
// label: {from} → {to} in {log}
// better: fewer, lower handoffs, lower cases, lower medianWait, lower meanWait, lower p95Wait
// aside: waits
MATCH (log:EventLog {snapshot: $snapshot})
USING INDEX log:EventLog(snapshot)
WHERE $log = "" OR log.id = $log OR toLower(log.name) = toLower($log)
MATCH (loaded:LogData {log: log.id})
WHERE loaded.current
WITH log, loaded.key AS data, CASE WHEN coalesce(log.timeZone, "") = "" THEN "UTC" ELSE log.timeZone END AS zone,
     // without a filter, what the load has taken together already
     loaded.pairs IS NOT NULL AND $from IS NULL AND $to IS NULL AND $segment = "" AND $channel = "" AND $variant = 0 AS all
WITH log, data, all, CASE WHEN $from IS NOT NULL THEN datetime({date: $from, timezone: zone}).epochMillis END AS since,
     CASE WHEN $to IS NOT NULL THEN datetime({date: $to + duration({days: 1}), timezone: zone}).epochMillis END AS until,
     CASE $wait WHEN "queue" THEN true WHEN "plain" THEN false ELSE size(coalesce(log.queueActivities, [])) > 0 END AS queued,
     [$segment] + [(log)-[:PERSONAS]->(value)-[:PERSONA]->(persona)
         WHERE persona.id = $segment OR toLower(persona.name) = toLower($segment) | value.value] AS segments,
     [$channel] + [(log)-[:CHANNELS]->(value)-[:CHANNEL]->(channel)
         WHERE channel.id = $channel OR toLower(channel.name) = toLower($channel) | value.value] AS channels
// by the code of an observed unit: what it is linked to; an index lookup for each link instead of a search for each row
CALL (log, data) {
  CALL (log, data) {
    MATCH (observed:ObservedUnit {data: data})
    RETURN observed.code AS code, null AS unit, null AS silo
    UNION ALL
    MATCH (log)-[:UNITS]->(value)-[:UNIT]->(unit)
    MATCH (observed:ObservedUnit {data: data, name: value.value})
    OPTIONAL MATCH (unit)-[:IN_SILO]->(silo)
    RETURN observed.code AS code, unit, coalesce(silo, unit) AS silo
  }
  // in few bytes: the server counts all of it for each row that it sorts
  WITH code, CASE WHEN count(unit) = 0 THEN [] ELSE [head(collect(unit)), head(collect(silo))] END AS link
  ORDER BY code
  RETURN collect(link) AS links
}
CALL (data, all, since, until, queued, segments, channels) {
  WITH data, queued
  WHERE all
  MATCH (from:ObservedUnit {data: data})-[pair:OBSERVED_PAIR]->(to)
  RETURN from, to, pair.handoffs AS handoffs, pair.cases AS cases, CASE WHEN queued THEN pair.queueWaits ELSE pair.handoffs END AS waits,
         CASE WHEN queued THEN pair.medianQueueWait ELSE pair.medianWait END / 3600000.0 AS medianWait,
         CASE WHEN queued THEN pair.meanQueueWait ELSE pair.meanWait END / 3600000.0 AS meanWait,
         CASE WHEN queued THEN pair.p95QueueWait ELSE pair.p95Wait END / 3600000.0 AS p95Wait
  UNION ALL
  WITH data, since, until, queued, segments, channels
  WHERE NOT all
  MATCH (from:ObservedUnit {data: data})-[handoff:OBSERVED_HANDOFF]->(to)
  WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
    AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
    AND ($variant = 0 OR handoff.variant = $variant)
  WITH from, to, handoff.case AS code, CASE WHEN queued THEN handoff.queueWait ELSE handoff.wait END AS wait
  RETURN from, to, count(*) AS handoffs, count(DISTINCT code) AS cases, count(wait) AS waits,
         percentileCont(wait, 0.5) / 3600000.0 AS medianWait, avg(wait) / 3600000.0 AS meanWait,
         percentileCont(wait, 0.95) / 3600000.0 AS p95Wait
}
// grouped, so that the rows that are sorted do not each keep all links
WITH log, from, to, handoffs, cases, waits, medianWait, meanWait, p95Wait, links[from.code] AS giving, links[to.code] AS taking,
     count(*) AS once
WHERE NOT $crossSilo OR giving[1] <> taking[1]
RETURN log, from.name AS from, to.name AS to, handoffs, cases, waits, medianWait, meanWait, p95Wait, giving[0] AS fromUnit,
       giving[1] AS fromSilo, taking[0] AS toUnit, taking[1] AS toSilo, giving[1] <> taking[1] AS crossSilo
ORDER BY handoffs DESC, log.name, log.id, from, to
LIMIT $limit
