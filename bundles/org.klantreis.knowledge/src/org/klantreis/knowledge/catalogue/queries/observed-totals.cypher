// title: Observed totals
// question: How many cases, handoffs and ping-pongs does a log show in all, and how long did handoffs wait?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day of the time that is looked at, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of it; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: wait text = "" | queue or plain; empty for queue waits where the log has queue activities, else plain ones
// column: log EventLog | the log
// column: cases integer (count) | cases that begin in the time that is looked at
// column: events integer (count) | their events
// column: variants integer (count) | the different ways that they took
// column: medianDuration number (hours) | half of them took no longer
// column: handoffs integer (count) | handoffs in the time that is looked at
// column: casesWithHandoff integer (count) | in how many cases
// column: pairs integer (count) | between how many pairs of units
// column: crossSilo integer (count) | how many handoffs are between units linked to different silos
// column: unlinked integer (count) | of how many one of the units is not linked, so that nobody knows
// column: aba integer (count) | how often A, B, A; overlaps count
// column: abaCases integer (count) | in how many cases
// column: abab integer (count) | how often A, B, A, B; overlaps count
// column: ababCases integer (count) | in how many cases
// column: waits integer (count) | of how many handoffs the wait is known
// column: medianWait number (hours) | half of these wait no longer
// column: meanWait number (hours) | their mean
// column: p95Wait number (hours) | 95 of 100 wait no longer
// column: kind text | queue: from the queue event to what the case meets next; plain: from the end of the giving event
// key: log
// noun: log | logs
// label: {log}
// better: lower handoffs, lower casesWithHandoff, lower crossSilo, lower aba, lower abab, lower medianWait, lower meanWait
// aside: kind
MATCH (log:EventLog {snapshot: $snapshot})
USING INDEX log:EventLog(snapshot)
WHERE $log = "" OR log.id = $log OR toLower(log.name) = toLower($log)
MATCH (loaded:LogData {log: log.id})
WHERE loaded.current
WITH log, loaded.key AS data, CASE WHEN coalesce(log.timeZone, "") = "" THEN "UTC" ELSE log.timeZone END AS zone
WITH log, data, CASE WHEN $from IS NOT NULL THEN datetime({date: $from, timezone: zone}).epochMillis END AS since,
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
CALL (data, since, until, segments, channels) {
  MATCH (walk:Case {data: data})
  WHERE (since IS NULL OR walk.start >= since) AND (until IS NULL OR walk.start < until)
    AND ($segment = "" OR walk.segment IN segments) AND ($channel = "" OR walk.channel IN channels)
    AND ($variant = 0 OR walk.variant = $variant)
  RETURN count(*) AS cases, sum(walk.events) AS events, count(DISTINCT walk.variant) AS variants,
         percentileCont(walk.duration, 0.5) / 3600000.0 AS medianDuration
}
CALL (data, since, until, segments, channels, links) {
  // unit by unit, so that no group has to keep all links
  MATCH (from:ObservedUnit {data: data})
  CALL (from, since, until, segments, channels) {
    MATCH (from)-[handoff:OBSERVED_HANDOFF]->(to)
    WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
      AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
      AND ($variant = 0 OR handoff.variant = $variant)
    RETURN to, count(*) AS times
  }
  WITH times, links[from.code][1] <> links[to.code][1] AS cross
  RETURN count(*) AS pairs, sum(CASE WHEN cross THEN times ELSE 0 END) AS crossSilo,
         sum(CASE WHEN cross IS NULL THEN times ELSE 0 END) AS unlinked
}
CALL (data, since, until, queued, segments, channels) {
  MATCH (:ObservedUnit {data: data})-[handoff:OBSERVED_HANDOFF]->()
  WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
    AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
    AND ($variant = 0 OR handoff.variant = $variant)
  WITH handoff.case AS code, handoff.aba AS aba, handoff.abab AS abab,
       CASE WHEN queued THEN handoff.queueWait ELSE handoff.wait END AS wait
  RETURN count(*) AS handoffs, count(DISTINCT code) AS casesWithHandoff, count(CASE WHEN aba THEN 1 END) AS aba,
         count(DISTINCT CASE WHEN aba THEN code END) AS abaCases, count(CASE WHEN abab THEN 1 END) AS abab,
         count(DISTINCT CASE WHEN abab THEN code END) AS ababCases, count(wait) AS waits,
         percentileCont(wait, 0.5) / 3600000.0 AS medianWait, avg(wait) / 3600000.0 AS meanWait,
         percentileCont(wait, 0.95) / 3600000.0 AS p95Wait
}
RETURN log, cases, events, variants, medianDuration, handoffs, casesWithHandoff, pairs, crossSilo, unlinked, aba, abaCases, abab,
       ababCases, waits, medianWait, meanWait, p95Wait, CASE WHEN queued THEN "queue" ELSE "plain" END AS kind
ORDER BY log.name, log.id
