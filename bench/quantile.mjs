export function quantile(numbers, part) {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]
}

export const median = (numbers) => quantile(numbers, 0.5)
