import { capitalise } from '@/lib/kernel/text'
import { ATTRIBUTIONS, attributionWords } from '@/lib/notes/model/note'

export const attributionOptions = ATTRIBUTIONS.map((value) => ({
  value,
  label: capitalise(attributionWords[value]),
}))
