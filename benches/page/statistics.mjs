/** Numbers out of samples. */

export function quantile(numbers, part) {
  const sorted = numbers.filter(Number.isFinite).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const place = (sorted.length - 1) * part;
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

export const median = (numbers) => quantile(numbers, 0.5);

/** The median, and where the middle half of the samples is. */
export function summary(numbers) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((it) => quantile(numbers, it));
  return { median: middle, low, high, n: numbers.length };
}

/**
 * How many times as much as the other: the median of the ratios round by round. Contenders take turns within a round, so
 * that a slow moment of the machine is one for both.
 */
export function ratio(rounds, others) {
  const pairs = rounds.map((it, idx) => it / others[idx]);
  const { median, low, high, n } = summary(pairs.filter(Number.isFinite));
  return { ratio: median, low, high, n };
}

/** A number with so many digits behind the point. Next to nothing is nothing, not less than nothing. */
export function fixed(value, digits) {
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: "negative", useGrouping: false });
}
