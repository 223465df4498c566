const LEAST = 10;

/** A name of at most so many letters: items of one brand differ at the end, in their size. */
export function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  if (most < LEAST) return `${name.slice(0, most - 1)}…`;
  const end = Math.floor((most - 1) * 0.4);
  return `${name.slice(0, most - 1 - end).trimEnd()}…${name.slice(-end).trimStart()}`;
}
