import type { EngineName } from '@/lib/db/engine'

/** A piece of SQL with the values that belong into it, which never become part of its text. */
export type Sql = { readonly parts: readonly string[]; readonly values: readonly (string | number)[] }

/** A value becomes a place to fill; a piece of SQL is put in as it is. */
export function sql(texts: TemplateStringsArray, ...given: readonly (Sql | string | number)[]): Sql {
  return given.reduce<Sql>(
    (before, value, index) => {
      const after = texts[index + 1] ?? ''
      return typeof value === 'object'
        ? join(before, join(value, raw(after)))
        : { parts: [...before.parts, after], values: [...before.values, value] }
    },
    raw(texts[0] ?? ''),
  )
}

/** Text of ours, never of somebody who types. */
export function raw(text: string): Sql {
  return { parts: [text], values: [] }
}

export function all(conditions: readonly Sql[]): Sql {
  return listed(conditions, ' AND ', '1 = 1')
}

export function any(conditions: readonly Sql[]): Sql {
  return listed(conditions, ' OR ', '1 = 0')
}

export function oneOf(column: string, values: readonly string[]): Sql {
  if (values.length === 0) return raw('1 = 0')
  return join(join(raw(`${column} IN (`), commas(values)), raw(')'))
}

/** As each engine numbers the places. */
export function textFor(
  engine: EngineName,
  { parts, values }: Sql,
): { text: string; values: (string | number)[] } {
  const text = parts.reduce(
    (before, part, index) => `${before}${engine === 'sqlite' ? '?' : `$${String(index)}`}${part}`,
  )
  return { text, values: [...values] }
}

function commas(values: readonly string[]): Sql {
  return { parts: ['', ...values.map((_, index) => (index < values.length - 1 ? ', ' : ''))], values }
}

function listed(conditions: readonly Sql[], between: string, none: string): Sql {
  const [first, ...rest] = conditions
  if (first === undefined) return raw(none)
  const whole = rest.reduce((before, next) => join(join(before, raw(between)), next), first)
  return join(join(raw('('), whole), raw(')'))
}

function join(a: Sql, b: Sql): Sql {
  const [first = '', ...rest] = b.parts
  return {
    parts: [...a.parts.slice(0, -1), `${a.parts.at(-1) ?? ''}${first}`, ...rest],
    values: [...a.values, ...b.values],
  }
}
