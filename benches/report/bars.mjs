/** A chart of bars as SVG, the shortest first; a line shows where the middle half of the samples is. */
const [WIDE, ROW, LABEL, VALUE] = [900, 26, 330, 90];

/** @param {{ label: string, median: number, low?: number, high?: number, isOurs: boolean }[]} rows */
export function bars(rows, unit) {
  const most = Math.max(...rows.map((it) => it.high ?? it.median));
  const x = (value) => LABEL + (value / most) * (WIDE - LABEL - VALUE);
  const sorted = [...rows].sort((a, b) => a.median - b.median);
  const lines = sorted.map(({ label, median, low, high, isOurs }, idx) => {
    const y = idx * ROW;
    const middle = y + ROW / 2;
    const spread = low < high ? `<line class="spread" x1="${x(low).toFixed(1)}" x2="${x(high).toFixed(1)}" y1="${middle}" y2="${middle}"/>` : "";
    return `<text x="${LABEL - 10}" y="${middle + 4}" text-anchor="end">${escaped(label)}</text>
<rect class="${isOurs ? "ours" : "peer"}" x="${LABEL}" y="${y + 4}" width="${(x(median) - LABEL).toFixed(1)}" height="${ROW - 8}" rx="2"/>${spread}
<text class="value" x="${(x(Math.max(median, high ?? 0)) + 8).toFixed(1)}" y="${middle + 4}">${median.toFixed(median < 100 ? 1 : 0)} ${unit}</text>`;
  });
  return `<svg viewBox="0 0 ${WIDE} ${rows.length * ROW}" role="img" aria-label="${escaped(sorted.map((it) => `${it.label}: ${it.median.toFixed(1)} ${unit}`).join("; "))}">
${lines.join("\n")}
</svg>`;
}

function escaped(text) {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
