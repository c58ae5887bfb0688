import { stateWords } from '../model'
import type { MatrixFilter } from './view'

/** What a filtered copy holds, as its subtitle says it; empty for the whole plan. */
export function filterText(filter: MatrixFilter, partName: string | undefined): string {
  const said = [
    filter.part === undefined ? '' : `of ${partName ?? 'one part'}`,
    filter.states.length === 0
      ? ''
      : `with the status ${filter.states.map((state) => stateWords[state].toLowerCase()).join(' or ')}`,
    filter.lead === undefined ? '' : `led by ${filter.lead}`,
    filter.silent === undefined ? '' : `with nothing reported or held for ${String(filter.silent)} months`,
    filter.due === undefined
      ? ''
      : filter.due === 'passed'
        ? 'whose date has passed'
        : `due within ${String(filter.due)} days`,
    filter.priority === undefined ? '' : 'of high priority',
    filter.proposed === true ? 'that wait to be settled' : '',
    filter.find === undefined || filter.find === '' ? '' : `in which “${filter.find}” is found`,
  ].filter((words) => words !== '')
  return said.length === 0 ? '' : `Lines ${said.join(', ')}`
}
