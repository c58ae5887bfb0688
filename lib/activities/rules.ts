import type { z } from 'zod'
import { minorUnits } from '@/lib/kernel/money'
import { Refusal } from '@/lib/kernel/refusal'
import type { ActivityState, Evidence } from './model'
import type { changeActivitySchema } from './schema'

type Typed = Omit<z.output<typeof changeActivitySchema>, 'activityId' | 'revision' | 'lineIds'>

/** An activity as it is kept, from what was typed. */
export function activityColumns({ cost, currency, links, ...rest }: Typed) {
  const minor = cost === '' ? null : minorUnits(cost, currency)
  return {
    ...rest,
    costMinor: minor === null ? null : BigInt(minor),
    currency: minor === null ? null : currency.toUpperCase(),
    evidence: evidenceOf(links).map(({ title, url }) => ({ title, url })),
  }
}

function evidenceOf(links: string): readonly Evidence[] {
  return links
    .split('\n')
    .map((link) => link.trim())
    .filter((link) => link !== '')
    .map((url) => ({ title: url.replace(/^https?:\/\//, ''), url }))
}

/** Links as they come from a Json column. */
export function storedEvidence(stored: unknown): readonly Evidence[] {
  if (!Array.isArray(stored)) return []
  return stored.filter(
    (one): one is Evidence => typeof one === 'object' && one !== null && 'url' in one && 'title' in one,
  )
}

/** What has not come cannot have been held. */
export function assertHeldInThePast(state: ActivityState, startsOn: string, today: string): void {
  if (state === 'HELD' && startsOn > today)
    throw new Refusal('invalid', 'Please check the marked fields.', {
      state: ['This activity has not begun yet: choose planned.'],
    })
}
