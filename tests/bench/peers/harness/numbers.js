// Medians, percentiles and time limits: what every part of the bench counts with.

export const round = (value) => (typeof value === 'number' ? Math.round(value * 100) / 100 : value);
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** The value below which the share `p` of the values lies. */
export function percentile(values, p) {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(p * sorted.length) - 1)];
}

export const spread = (values) => ({
  p50: round(percentile(values, 0.5)), p95: round(percentile(values, 0.95)),
  max: round(values.length > 0 ? Math.max(...values) : null), count: values.length
});

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

/** One result for several runs of a case: the median at each place. */
export function medians(results) {
  const [first] = results;
  if (results.length === 1 || Array.isArray(first)) return first;
  if (first === null || typeof first !== 'object') {
    const numbers = results.filter((one) => typeof one === 'number');
    return numbers.length > 0 ? round(median(numbers)) : first;
  }
  const keys = new Set(results.flatMap((one) => Object.keys(one ?? {})));
  return Object.fromEntries([...keys].map((key) => [key, medians(results.map((one) => one?.[key]).filter((one) => one !== undefined))]));
}

/** A case or a step took longer than it may. */
export class TooLong extends Error {}

export function within(promise, ms) {
  let timer;
  const late = new Promise((_, fail) => { timer = setTimeout(() => fail(new TooLong('too long')), Math.max(1, ms)); });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
