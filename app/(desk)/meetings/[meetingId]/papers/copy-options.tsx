import { AudienceSelect, CopyChoice } from '@/app/(desk)/_parts/copy-desk'
import { PlainSelect } from '@/app/_ui/form/plain-fields'
import { AGENDA_CIRCLES } from '@/lib/agendas/model/agenda'
import { type AgendaPaperKind, PAPER_KINDS, paperKindWords } from '@/lib/agendas/model/paper-kind'
import type { Audience } from '@/lib/agendas/rules/copy'

/** Which paper and for whom; the choice lives in the address, so that it can be sent to a colleague. */
export function CopyOptions({ paper, audience }: { paper: AgendaPaperKind; audience: Audience }) {
  return (
    <CopyChoice>
      <PlainSelect
        key={paper}
        name="paper"
        label="Paper"
        defaultValue={paper}
        options={PAPER_KINDS.map((value) => ({ value, label: paperKindWords[value] }))}
      />
      <AudienceSelect audience={audience} audiences={[...AGENDA_CIRCLES].reverse()} />
    </CopyChoice>
  )
}
