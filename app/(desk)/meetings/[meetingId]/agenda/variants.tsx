'use client'
import { useState } from 'react'
import { Button, ButtonRow } from '@/app/_ui/action/button'
import { PaperText } from '@/app/(desk)/_parts/paper-text'
import { textKindWords } from '@/lib/agendas/model/text'
import type { TextView, VariantView } from '@/lib/agendas/model/view'
import { newId } from '@/lib/kernel/ids'
import styles from './agenda.module.css'
import type { Edit } from './edits'
import { useAgenda } from './use-agenda'

/** Two wrote one text: both are here until somebody says which stays. */
export function Variants({ text }: { text: TextView }) {
  return text.variants.map((variant) => <Variant key={variant.id} text={text} variant={variant} />)
}

type Keep = Extract<Edit, { verb: 'settleVariant' }>['input']['keep']

function Variant({ text, variant }: { text: TextView; variant: VariantView }) {
  const { desk } = useAgenda()
  const [merged, setMerged] = useState<string | null>(null)
  const name = textKindWords[text.kind]

  function settle(keep: Keep) {
    const input = { editId: newId(), variantId: variant.id, revision: text.revision, keep }
    desk.act({ verb: 'settleVariant', input })
  }

  return (
    <section aria-label={`Two texts: ${name}`} className={styles.variants}>
      <p className={styles.variantsHead}>Two people changed this text at the same time. Both are kept.</p>
      <div className={styles.beside}>
        <div>
          <h3>In the agenda</h3>
          <PaperText text={text.text || 'Empty'} size="small" />
        </div>
        <div>
          <h3>{variant.mine ? 'Written by you' : `Written by ${variant.authorName}`}</h3>
          <PaperText text={variant.text || 'Empty'} size="small" />
        </div>
      </div>
      {merged === null ? (
        <ButtonRow>
          <Button size="small" onClick={() => settle({ which: 'CURRENT' })}>
            Keep what is in the agenda
          </Button>
          <Button size="small" onClick={() => settle({ which: 'VARIANT' })}>
            {variant.mine ? 'Keep mine' : 'Keep the other'}
          </Button>
          <Button size="small" look="quiet" onClick={() => setMerged(together(text.text, variant.text))}>
            Merge
          </Button>
        </ButtonRow>
      ) : (
        <>
          <textarea
            aria-label={`One text of both: ${name}`}
            className={styles.text}
            rows={3}
            dir="auto"
            autoFocus
            value={merged}
            onChange={({ target }) => setMerged(target.value)}
          />
          <ButtonRow>
            <Button size="small" onClick={() => settle({ which: 'MERGED', text: merged })}>
              Keep this text
            </Button>
            <Button size="small" look="quiet" onClick={() => setMerged(null)}>
              Back
            </Button>
          </ButtonRow>
        </>
      )}
    </section>
  )
}

function together(one: string, other: string): string {
  return one.includes('\n') || other.includes('\n') || one.length + other.length > 200
    ? `${one}\n\n${other}`
    : `${one} ${other}`
}
