import { AlignmentType, type ILevelsOptions, type INumberingOptions, LevelFormat } from 'docx'
import { listStep, numberMargin, paragraphNumberMargin } from '@/lib/papers/print-docx/measures'

/**
 * The library writes {name-instance} into the document and replaces it at the end, wherever it stands. A noncharacter in
 * the name, which `printable` takes out of all text, keeps a typed "{...}" from being taken for one.
 */
const named = (name: string) => `${name}\u{fffe}`

export const outlineList = named('outline')
export const numbersList = named('numbers')
export const bulletsList = named('bullets')
export const paragraphsList = named('paragraphs')

export const deepestListLevel = 8

const outlineLevel = (level: number, text: string): ILevelsOptions => ({
  level,
  format: LevelFormat.DECIMAL,
  text,
  alignment: AlignmentType.LEFT,
  style: {
    style: `Heading${String(level + 1)}`,
    paragraph: { indent: { left: numberMargin, hanging: numberMargin } },
  },
})

const formats = [
  { format: LevelFormat.DECIMAL, text: (place: string) => `${place}.` },
  { format: LevelFormat.LOWER_LETTER, text: (place: string) => `(${place})` },
  { format: LevelFormat.LOWER_ROMAN, text: (place: string) => `(${place})` },
] as const
const bullets = ['•', '–', '·'] as const

const levels = (of: (level: number) => Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions[] =>
  Array.from({ length: deepestListLevel + 1 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: listStep * (level + 1), hanging: listStep } } },
    ...of(level),
  }))

export const numberingOptions: INumberingOptions = {
  config: [
    {
      reference: outlineList,
      levels: [outlineLevel(0, '%1.'), outlineLevel(1, '%1.%2'), outlineLevel(2, '%1.%2.%3')],
    },
    {
      reference: numbersList,
      levels: levels((level) => {
        const { format, text } = formats[(level % 3) as 0 | 1 | 2]
        return { format, text: text(`%${String(level + 1)}`) }
      }),
    },
    {
      reference: bulletsList,
      levels: levels((level) => ({ format: LevelFormat.BULLET, text: bullets[(level % 3) as 0 | 1 | 2] })),
    },
    {
      reference: paragraphsList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: {
            style: 'NumberedParagraph',
            paragraph: { indent: { left: paragraphNumberMargin, hanging: paragraphNumberMargin } },
          },
        },
      ],
    },
  ],
}
