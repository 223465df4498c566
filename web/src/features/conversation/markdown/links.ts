/**
 * Where a link of a text may lead: to this site, or by HTTPS to a host that the server itself named. Null for anything
 * else; its words are then shown without a link.
 */
export function safeLink(
  address: string,
  origin: string,
  hosts: readonly string[],
): { readonly to: string; readonly away: boolean } | null {
  let url: URL;
  try {
    url = new URL(address, origin);
  } catch {
    return null;
  }
  if (url.username !== "" || url.password !== "") return null;
  if (url.origin === origin) return { to: url.href, away: false };
  return url.protocol === "https:" && hosts.includes(url.host)
    ? { to: url.href, away: true }
    : null;
}
