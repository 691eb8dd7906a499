/** The tests of the engine and of the calendar, loaded as one suite: the law is read once a mutant and not once a file. */
import '../../domain/calendrier/jours.test';
import '../../domain/delais/aide.test';
import '../../domain/delais/calculer.test';
import '../../domain/delais/cas.test';
import '../../domain/delais/distance.test';
import '../../domain/delais/erreurs.test';
import '../../domain/delais/interruption.test';
import '../../domain/delais/radiation.test';
import '../../domain/delais/rendu.test';
