import { createRequire } from 'node:module'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'

const faces = [
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/noto-serif-khmer/NotoSerifKhmer_400Regular.ttf',
] as const

/** Wide enough for a slide on a large screen. */
const pixels = 1920

/** A drawing of ours as a PNG, in the letters of the papers; nothing is read but the installed packages. */
export function printPng(svg: string): Buffer {
  const { resolve } = createRequire(join(process.cwd(), 'package.json'))
  const picture = new Resvg(svg, {
    fitTo: { mode: 'width', value: pixels },
    font: {
      fontFiles: faces.map((face) => resolve(face)),
      loadSystemFonts: false,
      defaultFontFamily: 'Noto Serif',
      serifFamily: 'Noto Serif',
    },
  })
  return picture.render().asPng()
}
