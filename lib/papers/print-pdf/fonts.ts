import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { lettersIn } from '@/lib/papers/print-pdf/coverage'

const latinFaces = [
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
] as const

const khmerFaces = [
  '@expo-google-fonts/noto-serif-khmer/NotoSerifKhmer_400Regular.ttf',
  '@expo-google-fonts/noto-serif-khmer/NotoSerifKhmer_700Bold.ttf',
] as const

export type Fonts = {
  readonly files: readonly Buffer[]
  /** What can be set in every face of at least one of the families. */
  readonly letters: () => ReadonlySet<number>
}

const inAll = (faces: readonly Buffer[]): Set<number> =>
  faces
    .map(lettersIn)
    .reduce((common, letters) => new Set([...common].filter((letter) => letters.has(letter))))

/** The fonts come from the installed packages, never from the network; found from where the house runs, bundled or not. */
export function loadFonts(): Fonts {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const read = (face: string) => readFileSync(resolve(face))
  const latin = latinFaces.map(read)
  const khmer = khmerFaces.map(read)
  let letters: ReadonlySet<number> | null = null
  return {
    files: [...latin, ...khmer],
    letters: () => (letters ??= new Set([...inAll(latin), ...inAll(khmer)])),
  }
}
