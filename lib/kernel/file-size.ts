/** The largest file the house takes in, in bytes. Known to the browser too, which need not send what would be refused. */
export const LARGEST_FILE = 25 * 1024 * 1024

export function tooLargeSentence(longest = LARGEST_FILE): string {
  return `The file is larger than ${sizeText(longest)}. Make it smaller, or add a link to where it lies.`
}

/** "340 kB", "2.4 MB" */
export function sizeText(bytes: number): string {
  const kilo = bytes / 1024
  if (kilo < 1000) return `${String(Math.max(1, Math.round(kilo)))} kB`
  const mega = kilo / 1024
  return `${mega >= 10 ? String(Math.round(mega)) : mega.toFixed(1)} MB`
}
