// title: Insights used but not verified
// question: On which insights was something built although no numbers say that they hold for many?
// parameter: limit integer = 500 | the most rows to give
// column: insight Insight | the insight
// column: status text | HYPOTHESIS, QUALITATIVE, or INDIVIDUAL where numbers even say that it holds for this customer only
// column: n integer (count) | how many customers stand behind it
// column: study Study | the study it comes from
// column: usedBy list of Element | the opportunities and procedure changes that follow from it
// column: alone list of Element | those of them that follow from no verified insight besides
// key: insight
// noun: insight used but not verified | insights used but not verified
// label: {insight}
// better: fewer
MATCH (study:Study {snapshot: $snapshot})-[:INSIGHTS]->(insight)
USING INDEX study:Study(snapshot)
WHERE insight.status <> "COMMON"
MATCH (insight)<-[:INSIGHTS]-(user)
WHERE user:Opportunity OR user:ProcedureChange
WITH study, insight, user, EXISTS { (user)-[:INSIGHTS]->(:Insight {status: "COMMON"}) } AS backed
ORDER BY user.name, user.id
WITH study, insight, collect(user) AS usedBy, collect(CASE WHEN NOT backed THEN user END) AS alone
RETURN insight, insight.status AS status, insight.n AS n, study, usedBy, alone
ORDER BY size(alone) DESC, size(usedBy) DESC, insight.name, insight.id
LIMIT $limit
