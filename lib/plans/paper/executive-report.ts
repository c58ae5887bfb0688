import { dayText } from '@/lib/kernel/calendar-days'
import { counted, joinWords } from '@/lib/kernel/text'
import { bulleted, heading, paragraph } from '@/lib/papers/build'
import type { Block, Paper } from '@/lib/papers/paper'
import type { CopiedLine, PlanCopy } from '../queries/copy'
import type { ServingActivity } from '../queries/serving'
import { countStates } from '../rules/counts'
import { elapsedPercent } from '../rules/quiet'
import { spanText, standingSentence } from '../rules/telling'
import { framed } from './frame'
import { linesText, sinceBlocks } from './since'

/** The executive report: a paragraph of figures and a list of activities for each part, in plain report prose, ready to be edited. */
export function executiveReport(copy: PlanCopy): Paper {
  const parts = [...new Set(copy.lines.map(({ part }) => part))]
  return framed(copy, 'Report on implementation', 'portrait', [
    paragraph(
      `The plan runs from ${dayText(copy.startsOn)} to ${dayText(copy.endsOn)}; ${String(elapsedPercent(copy.startsOn, copy.endsOn, copy.asOn))} % of its time has gone. ${standingSentence(countsOf(copy.lines), copy.asOn)}`,
    ),
    ...(copy.since === null
      ? []
      : [heading(1, `Since the ${copy.since.occasion}`), ...sinceBlocks(copy.since)]),
    ...parts.flatMap((part) => partBlocks(copy, part)),
  ])
}

function partBlocks({ lines, activities, asOn }: PlanCopy, part: string): Block[] {
  const own = lines.filter((line) => line.part === part)
  const references = new Map(own.map(({ id, reference }) => [id, reference]))
  const serving = activities.filter(({ lineIds }) => lineIds.some((id) => references.has(id)))
  const held = serving.filter(({ state }) => state === 'HELD')
  const planned = serving.filter(({ state }) => state === 'PLANNED')
  const waiting = own.filter(({ state }) => state === 'NOT_STARTED')
  const told = (some: readonly ServingActivity[]) =>
    bulleted(...some.map((one) => activityText(one, references)))
  return [
    heading(1, part === '' ? 'Lines' : part),
    paragraph(`${standingSentence(countsOf(own), asOn)}${leadsText(own)}`),
    ...(held.length === 0
      ? [paragraph('No activity has been held under this part.')]
      : [
          paragraph(
            held.length === 1
              ? 'One activity has been held:'
              : `${counted(held.length, 'activity', 'activities')} have been held:`,
          ),
          told(held),
        ]),
    ...(planned.length === 0 ? [] : [paragraph('In preparation:'), told(planned)]),
    ...(waiting.length === 0
      ? []
      : [paragraph(`Work has not been started on ${linesText(waiting.map(({ reference }) => reference))}.`)]),
  ]
}

function countsOf(lines: readonly CopiedLine[]) {
  return countStates(lines.map(({ state }) => state))
}

function leadsText(lines: readonly CopiedLine[]): string {
  const leads = [...new Set(lines.flatMap((line) => line.leads))].sort()
  if (leads.length === 0) return ''
  return leads.length === 1
    ? ` The lead is with ${leads.join('')}.`
    : ` The leads are with ${joinWords(leads)}.`
}

/** "Workshop on terrorist financing, Kuala Lumpur, 22-23 February 2022, 28 participants (lines 2.1.2 and 2.3.4)" */
function activityText(activity: ServingActivity, references: ReadonlyMap<string, string>): string {
  const { title, place, startsOn, endsOn, participants, lineIds } = activity
  const served = lineIds
    .flatMap((id) => references.get(id) ?? [])
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  return `${[
    title,
    place,
    spanText(startsOn, endsOn),
    participants === null ? '' : counted(participants, 'participant'),
  ]
    .filter((word) => word !== '')
    .join(', ')} (${linesText(served)})`
}
