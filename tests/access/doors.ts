import type { z } from 'zod'
import type { Operation } from '@/lib/access/operation'
import type { House } from '../support/stage'

export type Door = Operation<z.ZodType, unknown>

/** Every staged text carries these words, so that an answer that leaks one is seen. */
export const guardedWords = 'GUARDED WORDS'

/** What somebody who knows every id would send to a door; stages what the door guards first. */
export type Attempt = (house: House) => Promise<unknown>

/** Every exported operation of the house, found by looking, not by keeping a list. */
export const doors: readonly Door[] = Object.values(
  import.meta.glob<Record<string, unknown>>(
    [
      '/lib/*/{queries,commands}.ts',
      '/lib/*/{queries,commands}/*.ts',
      '/lib/*/*/{queries,commands}.ts',
      '/lib/*/*/{queries,commands}/*.ts',
    ],
    { eager: true },
  ),
)
  .flatMap((room) => Object.values(room))
  .filter(
    (exported): exported is Door =>
      typeof exported === 'object' && exported !== null && 'kind' in exported && 'as' in exported,
  )

/** The attempts the rooms have written, one file a room. */
export const attempts: Readonly<Record<string, Attempt>> = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<{ attempts: Record<string, Attempt> }>('./attempts/*.ts', { eager: true }),
  ).map((file) => file.attempts),
) as Record<string, Attempt>
