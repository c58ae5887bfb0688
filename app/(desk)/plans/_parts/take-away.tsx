import { buttonClass, ButtonRow } from '@/app/_ui/action/button'
import { type View, valueOf, valuesOf } from '@/app/_ui/table/view'

const copies = [
  { path: 'matrix', format: 'xlsx', label: 'Matrix XLSX' },
  { path: 'matrix', format: 'docx', label: 'Matrix DOCX' },
  { path: 'matrix', format: 'pdf', label: 'Matrix PDF' },
  { path: 'report', format: 'docx', label: 'Report DOCX' },
] as const

/** The plan as papers, whole or as filtered by part, lead and one status, for everyone who reads the plan. */
export function TakeAway({ plan, view }: { plan: { id: string; circle: string }; view: View }) {
  const words = new URLSearchParams({
    audience: plan.circle === 'CO_CHAIRS' ? 'OWN_DELEGATION' : plan.circle,
  })
  for (const name of ['part', 'lead'] as const) {
    const value = valueOf(view, name)
    if (value !== undefined) words.set(name, value)
  }
  const [status, ...others] = valuesOf(view, 'status')
  if (status !== undefined && others.length === 0) words.set('status', status)
  return (
    <ButtonRow>
      {copies.map(({ path, format, label }) => (
        <a
          key={label}
          className={buttonClass({ size: 'small' })}
          href={`/api/plans/${plan.id}/${path}?${words.toString()}&format=${format}`}
          download
        >
          {label}
        </a>
      ))}
    </ButtonRow>
  )
}
