import { NO_DATE } from '@/lib/outcomes/model'
import { turned } from '@/lib/outcomes/rules/course'
import type { Act } from './acts'
import type { RoomFollowUp, RoomItem, RoomOutcome, RoomView } from './view'

type Struck = {
  readonly outcomes: Map<string, RoomOutcome>
  readonly followUps: Map<string, RoomFollowUp>
}

/** The room as it will stand once the acts are taken. An act that no longer fits changes nothing here: the house will say so. */
export function replay(view: RoomView, acts: readonly Act[]): RoomView {
  const struck: Struck = { outcomes: new Map(), followUps: new Map() }
  return acts.reduce((now, act) => after(now, act, struck), view)
}

function after(view: RoomView, act: Act, struck: Struck): RoomView {
  if (act.verb === 'turn')
    return { ...view, items: turnedItems(view.items, act.input.itemId, new Date(act.input.at)) }
  if (act.verb === 'record') {
    const { outcomeId: id, toNextMeeting = false, toPrepared = false, ...rest } = act.input
    if (view.outcomes.some((one) => one.id === id)) return view
    return { ...view, outcomes: [...view.outcomes, { ...rest, id, toNextMeeting, toPrepared, revision: 1 }] }
  }
  if (act.verb === 'change') {
    const { outcomeId, revision, ...rest } = act.input
    return {
      ...view,
      outcomes: view.outcomes.map((one) =>
        one.id === outcomeId && one.revision === revision ? { ...one, ...rest, revision: revision + 1 } : one,
      ),
    }
  }
  if (act.verb === 'strike') {
    const gone = view.outcomes.find(({ id }) => id === act.input.outcomeId)
    if (gone !== undefined) struck.outcomes.set(gone.id, gone)
    return { ...view, outcomes: view.outcomes.filter((one) => one !== gone) }
  }
  if (act.verb === 'bringBack') {
    const back = struck.outcomes.get(act.input.outcomeId)
    if (back === undefined || view.outcomes.some(({ id }) => id === back.id)) return view
    return { ...view, outcomes: [...view.outcomes, { ...back, revision: back.revision + 2 }] }
  }
  return { ...view, followUps: afterFollowUp(view.followUps, act, struck) }
}

type OfFollowUp = Exclude<Act, { verb: 'turn' | 'record' | 'change' | 'strike' | 'bringBack' }>

function afterFollowUp(
  all: readonly RoomFollowUp[],
  act: OfFollowUp,
  { followUps: struck }: Struck,
): readonly RoomFollowUp[] {
  const { followUpId: id } = act.input
  const known = all.find((one) => one.id === id)
  if (act.verb === 'strikeFollowUp') {
    if (known !== undefined) struck.set(id, known)
    return all.filter((one) => one !== known)
  }
  if (act.verb === 'bringBackFollowUp') {
    const back = struck.get(id)
    return back === undefined || known !== undefined
      ? all
      : [...all, { ...back, revision: back.revision + 2 }]
  }
  const { what, owner, lineId = null } = act.input
  const dueOn = act.input.dueOn === NO_DATE ? '' : (act.input.dueOn ?? '')
  if (act.verb === 'changeFollowUp') {
    const { revision } = act.input
    return all.map((one) =>
      one.id === id && one.revision === revision
        ? { ...one, what, owner, ownerName: '', dueOn, lineId, revision: revision + 1 }
        : one,
    )
  }
  if (known !== undefined) return all
  const { outcomeId } = act.input
  return [...all, { id, outcomeId, what, owner, ownerName: '', dueOn, lineId, status: 'OPEN', revision: 1 }]
}

function turnedItems(items: readonly RoomItem[], itemId: string | null, at: Date): readonly RoomItem[] {
  const all = items.flatMap((item) =>
    item.stretches.map(({ startedAt, endedAt }, index) => ({
      id: `${item.id} ${String(index)}`,
      itemId: item.id,
      startedAt: new Date(startedAt),
      endedAt: endedAt === null ? null : new Date(endedAt),
    })),
  )
  const { ends, begins } = turned(all, { at, itemId })
  return items.map((item) => {
    const kept = item.stretches.flatMap((stretch, index) => {
      if (`${item.id} ${String(index)}` !== ends) return [stretch]
      return stretch.startedAt === at.toISOString() ? [] : [{ ...stretch, endedAt: at.toISOString() }]
    })
    if (begins?.itemId !== item.id) return { ...item, stretches: kept }
    const { startedAt, endedAt } = begins
    const begun = { startedAt: startedAt.toISOString(), endedAt: endedAt?.toISOString() ?? null }
    return { ...item, stretches: [...kept, begun] }
  })
}
