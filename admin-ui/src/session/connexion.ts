/** Leaves for the identity provider, and comes back to this very page. */
export function seConnecter(): void {
  const retour = `${location.pathname}${location.search}`;
  location.assign(`/connexion?${new URLSearchParams({ retour })}`);
}
