import type { ColumnRole } from '../../model'

/** The usual headings of each column, likeliest first; a whole heading weighs more than a word in it. */
const headings: Readonly<Record<ColumnRole, string>> = {
  part: 'part, pillar, chapter, community, community pillar, часть, глава',
  section:
    'section, sector, area, area of cooperation, areas of cooperation, field, field of cooperation, priority area, sub area, theme, topic, cluster, subject, раздел, направление, область',
  reference:
    'no, nr, n, ref, ref no, reference, reference no, reference number, number, item, item no, code, id, s n, sn, s no, para, para no, paragraph, action line no, action line number, line, line no, poa ref, poa reference, cpa ref, номер, пункт, п п, numbering',
  text: 'action line, action lines, action, actions, measure, measures, text, provision, poa provision, commitment, actions measures, action measure, strategic measure, strategic measures, priority action, priority actions, line of action, action item, action items, text of the action line, activity, activities, description, task, initiative, deliverable, plan of action, мероприятие, мероприятия, мера, меры, содержание, действие, действия, задача',
  lead: 'lead, lead agency, lead agencies, lead agency ies, lead body, lead sectoral body, lead country, responsible, responsible agency, responsible agencies, responsible body, responsible party, responsibility, implementing agency, implementing agencies, executing agency, agency, agencies, focal point, focal points, in charge, coordinator, sectoral body, sectoral bodies, owner, who, partner agencies, ответственный, ответственные, исполнитель, исполнители',
  timeline:
    'timeline, time line, time frame, timeframe, deadline, due, due date, target date, date, dates, period, schedule, year, target year, when, duration, implementation period, completion date, срок, сроки, период, дата',
  status:
    'status, status of implementation, implementation status, current status, progress, state, state of play, state of implementation, progress to date, статус, состояние, ход выполнения',
  budget:
    'budget, cost, costs, estimated cost, estimated budget, funding, fund, funds, funding source, source of funding, sources of funding, financing, resources, amount, budget usd, cost usd, бюджет, финансирование, стоимость',
  remarks:
    'remarks, remark, comments, comment, notes, note, observations, additional information, further information, примечание, примечания, комментарий',
}

const known = new Map<string, { role: ColumnRole; weight: number }>()
for (const [role, names] of Object.entries(headings) as [ColumnRole, string][]) {
  names.split(', ').forEach((name, at) => known.set(name, { role, weight: 10 - Math.min(at, 40) / 10 }))
}

/** "Lead Agency/ies:" and "LEAD AGENCY" are one heading; what stands in brackets is explanation. */
export function plainHeading(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/\([^)]*\)/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** What a column with this heading holds, and how sure that is; null for a heading nobody knows. */
export function roleOfHeading(text: string): { readonly role: ColumnRole; readonly weight: number } | null {
  const plain = plainHeading(text)
  if (plain === '') return /[#№]/u.test(text) ? { role: 'reference', weight: 10 } : null
  const whole = known.get(plain)
  if (whole !== undefined) return whole
  const words = plain.split(' ')
  if (words.length > 8) return null
  for (let length = Math.min(words.length - 1, 4); length >= 1; length -= 1) {
    for (let at = 0; at + length <= words.length; at += 1) {
      const part = known.get(words.slice(at, at + length).join(' '))
      if (part !== undefined && (length > 1 || (words[at] ?? '').length > 2)) {
        return { role: part.role, weight: 2 + length + part.weight / 10 }
      }
    }
  }
  return null
}
