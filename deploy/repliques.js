// The replica set's three members; run again, it changes nothing.
try {
  rs.status();
} catch {
  rs.initiate({ _id: 'diligence', members: ['mongo1', 'mongo2', 'mongo3'].map((hote, _id) => ({ _id, host: `${hote}:27017` })) });
}
