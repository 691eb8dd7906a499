/** Health check of a container: succeeds when the address answers 2xx. */
const reponse = await fetch(process.argv[2], { signal: AbortSignal.timeout(3_000) }).catch(() => undefined);
process.exit(reponse?.ok ? 0 : 1);
