/** Reads what `benches/search` prints, whatever a runner puts around it. */
const INDEX = /(\d+) profiles: index built in (\d+) ms(?:, (\d+) kB)?/;
const TYPED = /^\s*(\S.*?)\s+median\s+([\d.]+) ms, 95th percentile\s+([\d.]+) ms, slowest\s+([\d.]+) ms; (\d+) found/;

export function search(text) {
  const sizes = [];
  for (const line of text.split("\n")) {
    const [index, typed] = [INDEX.exec(line), TYPED.exec(line)];
    if (index) sizes.push({ profiles: Number(index[1]), build: Number(index[2]), kilobytes: index[3] ? Number(index[3]) : null, typed: [] });
    if (typed && sizes.length) {
      const [median, p95, slowest, found] = typed.slice(2).map(Number);
      sizes.at(-1).typed.push({ typed: typed[1], median, p95, slowest, found });
    }
  }
  return sizes;
}
