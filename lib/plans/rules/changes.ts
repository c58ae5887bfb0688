import { joinWords } from '@/lib/kernel/text'
import { lineStates, stateWords } from '../model'

/** An entry of the trail about a line in words: "reported it as addressed". Null for what is not about the line. */
export function changeWords(fact: string, detail: unknown, lineId: string): string | null {
  const said = typeof detail === 'object' && detail !== null ? (detail as Record<string, unknown>) : {}
  const to = lineStates.find((state) => state === said.to || state === said.state)
  const as = to === undefined ? '' : ` as ${stateWords[to].toLowerCase()}`
  switch (fact) {
    case 'plans.reportStatus':
      return `reported it${as}`
    case 'plans.settleProposal':
      return said.accepted === true ? `settled the proposal: reported it${as}` : 'left the proposal as it was'
    case 'plans.amendLine':
      return `changed ${changedWords(said.changed)}`
    case 'plans.assignSection':
      return 'named leads and focal points of the section'
    case 'plans.takeReturned':
      return takenWords(said, lineId)
    case 'rounds.accept':
      return `accepted what a focal point reported${as === '' ? '' : `: it stands${as}`}`
    case 'activities.addLineFile':
      return 'added a file'
    case 'activities.removeFile':
      return 'took a file off'
    case 'activities.restoreFile':
      return 'brought a file back'
    default:
      return fact.startsWith('plans.') ? 'changed it' : null
  }
}

const fieldWords: Readonly<Record<string, string>> = {
  ourTitle: 'our title',
  priority: 'the priority',
  targetOn: 'the target date',
  ownLeads: 'the leads',
  ownFocalPoints: 'the focal points',
}

function changedWords(changed: unknown): string {
  if (!Array.isArray(changed) || changed.length === 0) return 'what is kept beside it'
  return changed.map((field) => fieldWords[String(field)] ?? 'it').join(', ')
}

const takenParts = { reported: 'the status', leads: 'the leads', targets: 'the target date' } as const

/** What of the line came from a returned matrix; null where the line was not among what was taken over. */
function takenWords(said: Record<string, unknown>, lineId: string): string | null {
  const parts = Object.entries(takenParts).flatMap(([part, words]) => {
    const ids = said[part]
    return Array.isArray(ids) && ids.includes(lineId) ? [words] : []
  })
  return parts.length === 0 ? null : `took ${joinWords(parts)} over from a returned matrix`
}
