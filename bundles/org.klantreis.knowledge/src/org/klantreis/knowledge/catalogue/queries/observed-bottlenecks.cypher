// title: Observed bottleneck units
// question: Through which units did most of the work really pass, and at which did it wait?
// parameter: log text = "" | name or id of an event log; empty for all that are loaded
// parameter: from date = "" | first day of the time that is looked at, in the log's time zone; empty for the beginning
// parameter: to date = "" | last day of it; empty for the end
// parameter: segment text = "" | a customer group as the log writes it, or the name or id of a persona linked to some; empty for all
// parameter: channel text = "" | a channel as the log writes it, or the name or id of one linked to some; empty for all
// parameter: variant integer = 0 | rank of the variant that the cases follow, 1 for the most frequent; 0 for all
// parameter: wait text = "" | queue or plain; empty for queue waits where the log has queue activities, else plain ones
// parameter: limit integer = 100 | the most rows to give
// column: log EventLog | the log
// column: unit text | the unit, as the log writes it
// column: handoffsIn integer (count) | how often it took work over from others
// column: handoffsOut integer (count) | how often it gave work away
// column: medianWait number (hours) | the median of the known waits for it
// column: bottleneck number (hours) | handoffs in × median wait; empty where no wait is known
// column: betweenness number (share) | share of the shortest ways between other units that lead through it, over the whole log
// column: modelUnit OrganisationUnit | the modelled unit that it is linked to; empty where it is not linked
// column: silo OrganisationUnit | its silo
// key: log, unit
// noun: observed bottleneck | observed bottlenecks
// label: {unit} in {log}
// better: lower handoffsIn, lower handoffsOut, lower medianWait, lower bottleneck
// aside: betweenness
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
MATCH (unit:ObservedUnit {data: data})
CALL (unit, since, until, queued, segments, channels) {
  MATCH (unit)<-[handoff:OBSERVED_HANDOFF]-()
  WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
    AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
    AND ($variant = 0 OR handoff.variant = $variant)
  WITH CASE WHEN queued THEN handoff.queueWait ELSE handoff.wait END AS wait
  RETURN count(*) AS handoffsIn, percentileCont(wait, 0.5) / 3600000.0 AS medianWait
}
CALL (unit, since, until, segments, channels) {
  MATCH (unit)-[handoff:OBSERVED_HANDOFF]->()
  WHERE (since IS NULL OR handoff.at >= since) AND (until IS NULL OR handoff.at < until)
    AND ($segment = "" OR handoff.segment IN segments) AND ($channel = "" OR handoff.channel IN channels)
    AND ($variant = 0 OR handoff.variant = $variant)
  RETURN count(*) AS handoffsOut
}
// grouped, so that the rows that are sorted do not each keep all links
WITH log, unit, handoffsIn, handoffsOut, medianWait, links[unit.code] AS link, count(*) AS once
WHERE handoffsIn + handoffsOut > 0
RETURN log, unit.name AS unit, handoffsIn, handoffsOut, medianWait, handoffsIn * medianWait AS bottleneck,
       coalesce(unit.betweenness, 0.0) AS betweenness, link[0] AS modelUnit, link[1] AS silo
ORDER BY coalesce(bottleneck, -1.0) DESC, handoffsIn + handoffsOut DESC, log.name, log.id, unit
LIMIT $limit
