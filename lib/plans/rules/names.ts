import { tidyLine } from '@/lib/kernel/text'

/** A list of names from a Json column. */
export function namesOf(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((name): name is string => typeof name === 'string') : []
}

/** Names as people type them, parted by commas, semicolons, slashes or lines; each once. */
export function splitNames(typed: string): readonly string[] {
  const names = typed.split(/[,;/\n|]+/).map((name) => tidyLine(name))
  return [...new Set(names.filter((name) => name !== ''))]
}

/** "|Indonesia|ASEAN Secretariat|": how names are kept, so that one of them can be searched for whole. */
export function namesColumn(names: readonly string[]): string {
  return names.length === 0 ? '' : `|${names.join('|')}|`
}

export function namesOfColumn(column: string): readonly string[] {
  return column.split('|').filter((name) => name !== '')
}

/** Those of the columns in which the name stands: whole, letter for letter. */
export function columnsNaming(columns: readonly string[], name: string): string[] {
  return columns.filter((column) => namesOfColumn(column).includes(name))
}

/** Every name of the columns once, in the order of the alphabet. */
export function namesOfColumns(columns: readonly string[]): readonly string[] {
  return [...new Set(columns.flatMap(namesOfColumn))].sort()
}

/** What holds for a line: its own names, or those of its section where it says nothing of its own. */
export function inheritedColumn(own: string, ofSection: string): string {
  return own === '' ? ofSection : own
}
