export interface Measured {
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

/** Figures of one run: `latencies` in milliseconds of everything that succeeded in `seconds`. */
export function percentiles(latencies: number[], seconds: number): Measured {
  const sorted = Float64Array.from(latencies).toSorted();
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { perSecond: sorted.length / seconds, p50Ms: at(0.5), p99Ms: at(0.99) };
}
