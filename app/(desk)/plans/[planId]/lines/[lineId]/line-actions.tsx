import { ButtonLink } from '@/app/_ui/action/button-link'
import type { readLine } from '@/lib/plans/queries/line'

type Line = Pick<NonNullable<Awaited<ReturnType<typeof readLine.as>>>, 'id' | 'before' | 'after'>

/** Where one goes from a line: to its neighbours, to what was said on it, and to what may be done. */
export function LineActions({
  line: { id, before, after },
  home,
  speaks,
  keeps,
}: {
  line: Line
  home: string
  speaks: boolean
  keeps: boolean
}) {
  return (
    <>
      {before !== null && (
        <ButtonLink look="quiet" href={`${home}/lines/${before.id}`} keys="k">
          Previous line
        </ButtonLink>
      )}
      {after !== null && (
        <ButtonLink look="quiet" href={`${home}/lines/${after.id}`} keys="j">
          Next line
        </ButtonLink>
      )}
      <ButtonLink look="quiet" href={`${home}/lines/${id}/said`}>
        Everything said
      </ButtonLink>
      {speaks && <ButtonLink href={`/notes/new?line=${id}`}>Write a note</ButtonLink>}
      {keeps && (
        <ButtonLink href={`${home}/lines/${id}/edit`} keys="e">
          Change the line
        </ButtonLink>
      )}
    </>
  )
}
