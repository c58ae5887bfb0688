/** How much of a file is read at all, so that no file can stop the desk's work. A plan of 500 lines needs a hundredth. */
export const limits = {
  /** Bytes of the file as it is uploaded. */
  file: 25 * 1024 * 1024,
  /** Bytes of all parts of a packed file together, counted while unpacking and never believed beforehand. */
  unpacked: 96 * 1024 * 1024,
  /** Parts in a packed file. */
  entries: 4_000,
  /** Elements inside one another in XML. */
  depth: 200,
  /** Elements in one XML part. */
  elements: 1_500_000,
  /** Paragraphs, lines or rows. */
  paragraphs: 40_000,
  /** Cells in one row of a table. */
  columns: 256,
  /** Pages of a PDF. */
  pages: 600,
  /** Letters of text altogether. */
  letters: 8_000_000,
} as const
