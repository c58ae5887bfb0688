/** The value in the middle; 0 of nothing. */
export function median(values: readonly number[]): number {
  return atShare(values, 0.5)
}

/** The value under which a quarter lies; 0 of nothing. */
export function quartile(values: readonly number[]): number {
  return atShare(values, 0.25)
}

function atShare(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length * share)] ?? 0
}
