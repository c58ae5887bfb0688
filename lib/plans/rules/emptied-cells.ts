import { dayText } from '@/lib/kernel/calendar-days'
import { stateWords } from '../model'
import type { Emptied, StandingCells } from './returned'
import type { ReturnedRow } from './returned-rows'
import { type EmptiedCell, readMark } from './sheet-mark'

/**
 * The cells that went out filled and came back empty. A sheet without marks says nothing of them: there, an empty cell may
 * have been empty all along.
 */
export function emptiedCells(row: ReturnedRow, line: StandingCells): readonly Emptied[] {
  const { filled } = readMark(row.mark ?? '')
  if (filled === null) return []
  const isEmptied = (cell: EmptiedCell) => filled.has(cell) && row[cell] === ''
  const { ownLeads, leads, targetOn, nextOn, stateAsOn, ownRemark, remarks } = line
  const emptied: Emptied[] = []
  if (row.status === '')
    emptied.push({ field: 'status', before: stateWords[line.state], stays: 'A line always has a status.' })
  else if (isEmptied('asOn') && stateAsOn !== null)
    emptied.push({ field: 'asOn', before: dayText(stateAsOn), stays: 'The day belongs to the status.' })
  if (isEmptied('lead') && leads.length > 0)
    emptied.push({
      field: 'leads',
      before: leads.join(', '),
      stays: ownLeads.length > 0 ? null : 'The section gives the line its leads.',
    })
  if (isEmptied('target') && nextOn !== null)
    emptied.push({
      field: 'target',
      before: dayText(targetOn ?? nextOn),
      stays: targetOn === null ? 'The day is that of an activity.' : null,
    })
  if (isEmptied('remarks') && remarks.length > 0)
    emptied.push({
      field: 'remarks',
      before: ownRemark === '' ? remarks.join('\n') : ownRemark,
      stays: ownRemark === '' ? 'Other delegations remarked this.' : null,
    })
  return emptied
}
