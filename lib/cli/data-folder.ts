import { isWritable } from '../kernel/folder.ts'

/** Refuses in one sentence where nothing can be written. Uploads lie there: better said at the start than to the first who brings a paper. */
export function makeWritable(folder: string): void {
  if (!isWritable(folder))
    throw new Error(
      `Nothing can be written to ${folder}: set COCHAIR_DATA to a folder this user may write to.`,
    )
}
