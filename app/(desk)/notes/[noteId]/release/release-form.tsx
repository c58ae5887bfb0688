'use client'
import { zodResolver } from '@hookform/resolvers/zod'
import dynamic from 'next/dynamic'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { get, useForm, useFormState, useWatch } from 'react-hook-form'
import type { z } from 'zod'
import { CirclePicker } from '@/app/(desk)/_parts/circle-picker'
import { ButtonLink } from '@/app/_ui/action/button-link'
import { toast } from '@/app/_ui/action/toast'
import { CheckboxesField } from '@/app/_ui/form/choice-fields'
import { Form, FormFoot } from '@/app/_ui/form/form'
import { SubmitButton } from '@/app/_ui/form/submit-button'
import { TextField } from '@/app/_ui/form/text-field'
import { useActionForm } from '@/app/_ui/form/use-action-form'
import { useMeanwhile } from '@/app/_ui/form/use-meanwhile'
import { TextLoading } from '@/app/_ui/states/loading'
import { Callout } from '@/app/_ui/text/callout'
import { circles } from '@/lib/access/circle'
import { counted } from '@/lib/kernel/text'
import type { NoteDocument } from '@/lib/notes/model/document'
import type { Reader } from '@/lib/notes/rules/readers'
import { releaseNoteSchema } from '@/lib/notes/schema'
import { NameList } from '../../_parts/name-list'
import { releaseNoteAction } from '../../actions'

const CopyText = dynamic(() => import('./copy-text').then((part) => part.CopyText), {
  ssr: false,
  loading: () => <TextLoading />,
})

const copyCircles = circles.filter((circle) => circle !== 'AUTHOR')

/** The copy before it leaves: its title, its text, its circle with the people in it, and the names it still says. */
export function ReleaseForm({
  initial,
  document,
  names,
  readers,
}: {
  initial: z.input<typeof releaseNoteSchema>
  document: NoteDocument
  names: readonly string[]
  readers: Readonly<Record<string, readonly Reader[]>>
}) {
  const router = useRouter()
  const form = useForm({ resolver: zodResolver(releaseNoteSchema), defaultValues: initial })
  useMeanwhile(form, initial)
  const { control, formState, setValue } = form
  const circle = useWatch({ control, name: 'circle' })
  const inCircle = readers[circle] ?? []
  useEffect(() => setValue('readers', inCircle.length), [inCircle.length, initial.version, setValue])
  // what the note has become meanwhile is drawn, unless the copy was worded here
  const [drawn, setDrawn] = useState({ version: initial.version, document })
  if (drawn.version !== initial.version && formState.dirtyFields.document === undefined)
    setDrawn({ version: initial.version, document })
  const submit = useActionForm(form, releaseNoteAction, ({ releaseId }) => {
    toast({ text: 'The copy is released.' })
    router.push(`/notes/releases/${releaseId}`)
  })

  return (
    <Form form={form} submit={submit} label="The copy">
      <TextField name="title" label="Title of the copy" autoComplete="off" />
      <CopyText
        key={drawn.version}
        document={drawn.document}
        onChange={(text) => setValue('document', text, { shouldDirty: true })}
      />
      <DocumentTrouble />
      {names.length > 0 && (
        <CheckboxesField
          name="namesKept"
          label="These names still stand in the text. Tick those that attribute no remark; reword the others."
          choices={names.map((name) => ({ value: name, label: name }))}
        />
      )}
      <CirclePicker circles={copyCircles} label="Who may read the copy" />
      <Callout title={`${counted(inCircle.length, 'person', 'people')} will be able to read the copy:`}>
        <NameList readers={inCircle} />
      </Callout>
      <FormFoot>
        <SubmitButton>Release the copy</SubmitButton>
        <ButtonLink look="quiet" href={`/notes/${initial.noteId}`}>
          Leave it
        </ButtonLink>
      </FormFoot>
    </Form>
  )
}

/** The text is no field of the browser's own, so what is wrong with it is said under it. */
function DocumentTrouble() {
  const { errors } = useFormState()
  const message: unknown = get(errors, 'document.message')
  return typeof message === 'string' ? <Callout kind="trouble">{message}</Callout> : null
}
