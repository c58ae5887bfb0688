/** What no form would send, and what somebody may type all the same. */

type Path = readonly (string | number)[]
export type Leaf = { readonly path: Path; readonly value: unknown }

/** Every value of an input that is no list and no group, with where it stands. */
export function leavesOf(input: unknown, path: Path = []): readonly Leaf[] {
  if (typeof input !== 'object' || input === null || input instanceof Date) return [{ path, value: input }]
  return Object.entries(input).flatMap(([key, value]) =>
    leavesOf(value, [...path, Array.isArray(input) ? Number(key) : key]),
  )
}

/** The same input with another value in one place. */
export function withValue(input: unknown, [first, ...rest]: Path, value: unknown): unknown {
  if (first === undefined) return value
  if (Array.isArray(input))
    return input.map((one: unknown, at) => (at === first ? withValue(one, rest, value) : one))
  const group = input as Record<string | number, unknown>
  return { ...group, [first]: withValue(group[first], rest, value) }
}

export function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (group, key) =>
      typeof group === 'object' && group !== null
        ? (group as Record<string | number, unknown>)[key]
        : undefined,
    input,
  )
}

export const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-v]{26}$/.test(value)

/** Longer than any text the house takes. */
export const farTooLong = 'x'.repeat(2_000_000)

/** Texts that are odd and no more than that: a door may take them or say why not. */
export const oddTexts: readonly string[] = [
  '',
  'null\0byte \ud800',
  '<script>alert(1)</script><img src=x onerror=alert(1)>"\'`--; DROP TABLE "Note"; ${7*7} {{7*7}} %s %00',
  `\u202Egnp.exe \u2066\u05D0\u05D1\u05D2 Z\u0351\u036B${'\u0301'.repeat(60)} \u1780\u17D2\u1798\u17C2\u179A \u{1F468}\u200D\u{1F469}`,
]

/** Values of a kind nobody expects. */
export const oddKinds: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  1.5,
  Number.MAX_SAFE_INTEGER,
  ['x'],
  {},
]
