'use client'
import { Chooser } from './chooser-form'
import { PreviewEditor } from './preview-editor'
import { SavePlan } from './save-plan-form'
import { usePreview } from './use-preview'
import { readUpload } from './wire'

/** Upload, look over, save: what was typed and chosen stays through every refusal and every reload. */
export function ImportForm({ partnershipId, personId }: { partnershipId: string; personId: string }) {
  const preview = usePreview(personId, `new.${partnershipId}`)
  const { read } = preview
  if (read === null)
    return (
      <Chooser
        label="The text of the plan"
        hint="DOCX, PDF with text, XLSX, CSV or plain text, up to 25 MB."
        accept=".docx,.pdf,.xlsx,.csv,.tsv,.txt"
        send={readUpload}
        onRead={({ reading, tables }, file) =>
          preview.begin({ source: file.name, reading, tables, said: {} })
        }
      />
    )
  return (
    <>
      <PreviewEditor preview={preview} read={read} />
      <SavePlan partnershipId={partnershipId} preview={preview} read={read} />
    </>
  )
}
