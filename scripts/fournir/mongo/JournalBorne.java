import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Cursor;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Keeps the operations of the watched collections only, and the latest of them. A change stream reads the whole
 * log each time it is polled, so the log must stay short.
 */
final class JournalBorne implements Oplog {

  private static final int GARDEES = 1_000;

  private final Oplog journal;
  private final MongoCollection<Document> operations;
  private final List<String> suivies;

  JournalBorne(Oplog journal, MongoCollection<Document> operations, List<String> suivies) {
    this.journal = journal;
    this.operations = operations;
    this.suivies = suivies;
  }

  private boolean estSuivie(String espace) {
    return suivies.contains(espace.substring(espace.indexOf('.') + 1));
  }

  @Override public void handleInsert(String espace, List<Document> documents) {
    if (!estSuivie(espace)) return;
    journal.handleInsert(espace, documents);
    elaguer();
  }

  @Override public void handleUpdate(String espace, Document filtre, Document modification, List<Object> ids) {
    if (!estSuivie(espace)) return;
    journal.handleUpdate(espace, filtre, modification, ids);
    elaguer();
  }

  @Override public void handleDelete(String espace, Document filtre, List<Object> ids) {
    if (!estSuivie(espace)) return;
    journal.handleDelete(espace, filtre, ids);
    elaguer();
  }

  @Override public void handleDropCollection(String espace) {
    if (estSuivie(espace)) journal.handleDropCollection(espace);
  }

  @Override public Cursor createCursor(Document demande, String espace, Aggregation agregation) {
    return journal.createCursor(demande, espace, agregation);
  }

  private synchronized void elaguer() {
    if (operations.count() < 2 * GARDEES) return;
    List<BsonTimestamp> instants = operations.queryAllAsStream()
        .map(operation -> (BsonTimestamp) operation.get("ts"))
        .sorted(Collections.reverseOrder())
        .collect(Collectors.toList());
    operations.deleteDocuments(new Document("ts", new Document("$lte", instants.get(GARDEES))), 0);
  }
}
