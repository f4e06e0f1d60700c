// title: Advice without change
// question: Which advice of customers changed no procedure?
// parameter: level text = "" | cluster for the advice of clusters, complaint for that of single complaints; empty for both
// parameter: status text = "" | OPEN, ADOPTED or REJECTED; empty for all
// parameter: limit integer = 500 | the most rows to give
// column: source Element | the cluster or the complaint that advises
// column: complaints integer (count) | how many complaints stand behind it
// column: first date | when the first of them was received
// column: last date | when the last of them was received
// column: status text | what was said to have become of the advice
// column: touchpoints list of Touchpoint | what it is about
// column: advice text | the advice
// key: source
// noun: piece of advice without change | pieces of advice without change
// label: {source}
// better: fewer
CALL () {
  MATCH (source:ComplaintCluster {snapshot: $snapshot})
  USING INDEX source:ComplaintCluster(snapshot)
  WHERE $level IN ["", "cluster"] AND trim(source.advice) <> "" AND ($status = "" OR source.adviceStatus = $status)
    AND NOT EXISTS { (source)<-[:CLUSTER]-()-[:PROCEDURE_CHANGE]->() }
    AND NOT EXISTS { (source)<-[:CLUSTER]-()<-[:COMPLAINTS]-(:ProcedureChange) }
  OPTIONAL MATCH (source)<-[:CLUSTER]-(complaint:Complaint)
  WITH source, count(complaint) AS complaints, min(complaint.received) AS first, max(complaint.received) AS last
  RETURN source, 0 AS rank, complaints, first, last
  UNION ALL
  MATCH (source:Complaint {snapshot: $snapshot})
  USING INDEX source:Complaint(snapshot)
  WHERE $level IN ["", "complaint"] AND trim(source.advice) <> "" AND ($status = "" OR source.adviceStatus = $status)
    AND NOT EXISTS { (source)-[:PROCEDURE_CHANGE]->() } AND NOT EXISTS { (source)<-[:COMPLAINTS]-(:ProcedureChange) }
  RETURN source, 1 AS rank, 1 AS complaints, source.received AS first, source.received AS last
}
WITH source, rank, complaints, first, last
ORDER BY rank, complaints DESC, first, source.name, source.id
LIMIT $limit
CALL (source) {
  OPTIONAL MATCH (source)-[at:TOUCHPOINTS|TOUCHPOINT]->(touchpoint)
  WITH touchpoint ORDER BY at.position
  RETURN collect(touchpoint) AS touchpoints
}
RETURN source, complaints, first, last, source.adviceStatus AS status, touchpoints, source.advice AS advice
ORDER BY rank, complaints DESC, first, source.name, source.id
