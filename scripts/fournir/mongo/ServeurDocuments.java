import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Arrays;
import java.util.List;
import org.h2.mvstore.MVStore;

/**
 * Document store for machines without MongoDB: {@code ServeurDocuments <file> <port> <watched collection>…}.
 * What has been answered is on disk: the file is committed after each command, before the reply leaves.
 */
public final class ServeurDocuments extends H2Backend {

  private final MVStore fichier;
  private final List<String> suivies;

  private ServeurDocuments(MVStore fichier, List<String> suivies) {
    super(fichier);
    this.fichier = fichier;
    this.suivies = suivies;
    version(new Version());
  }

  /** The drivers refuse servers older than this one. */
  private static final class Version implements MongoVersion {
    @Override public List<Integer> getVersionArray() { return List.of(5, 0, 0); }
    @Override public int getWireVersion() { return 13; }
  }

  @Override public Document handleCommand(Channel canal, String base, String commande, Document demande) {
    return garder(super.handleCommand(canal, base, commande, demande));
  }

  @Override public QueryResult handleQuery(MongoQuery demande) {
    return garder(super.handleQuery(demande));
  }

  @Override public Document handleMessage(MongoMessage message) {
    return garder(super.handleMessage(message));
  }

  @SuppressWarnings("unchecked")
  @Override protected Oplog createOplog() {
    Oplog journal = super.createOplog();
    MongoCollection<Document> operations = (MongoCollection<Document>) resolveDatabase("local").resolveCollection(OPLOG_COLLECTION_NAME, true);
    return new JournalBorne(journal, operations, suivies);
  }

  private <T> T garder(T reponse) {
    fichier.commit();
    return reponse;
  }

  public static void main(String[] args) throws Exception {
    MVStore fichier = new MVStore.Builder().fileName(args[0]).open();
    fichier.setRetentionTime(0);
    fichier.setVersionsToKeep(0);
    MongoServer serveur = new MongoServer(new ServeurDocuments(fichier, Arrays.asList(args).subList(2, args.length)));
    serveur.enableOplog();
    serveur.bind("127.0.0.1", Integer.parseInt(args[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(serveur::shutdownNow));
    Thread.currentThread().join();
  }
}
