/** Drawn properties, after the written dates: they cost more. */
import '../../domain/delais/proprietes.test';
