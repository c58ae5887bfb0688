import Link from 'next/link'
import { Facts } from '@/app/_ui/text/facts'
import type { TiedLine } from '@/lib/plans/queries/ties'

type Ties = {
  readonly from: readonly TiedLine[]
  readonly into: readonly TiedLine[]
  readonly serves: readonly TiedLine[]
  readonly servedBy: readonly TiedLine[]
}

/** The lines of other plans a line has to do with, both ways. */
export function LineTies({ ties }: { ties: Ties }) {
  return (
    <Facts
      facts={[
        { term: 'Carried over from', value: ties.from.length > 0 && <Lines lines={ties.from} /> },
        { term: 'Goes on in', value: ties.into.length > 0 && <Lines lines={ties.into} /> },
        { term: 'Serves', value: ties.serves.length > 0 && <Lines lines={ties.serves} /> },
        { term: 'Served by', value: ties.servedBy.length > 0 && <Lines lines={ties.servedBy} /> },
      ]}
    />
  )
}

function Lines({ lines }: { lines: readonly TiedLine[] }) {
  return lines.map((line) => (
    <span key={line.id}>
      <Link href={`/plans/${line.planId}/lines/${line.id}`} prefetch={false}>
        {line.reference === '' ? `${line.text.slice(0, 40)} …` : `Line ${line.reference}`}, {line.plan}
      </Link>{' '}
    </span>
  ))
}
