import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes the folder where it is missing; refuses in one sentence where nothing can be written. Uploads lie there: better
 * said at the start than to the first who brings a paper.
 */
export function makeWritable(folder: string): void {
  try {
    makeFolder(resolve(folder))
    accessSync(folder, constants.W_OK)
  } catch {
    throw new Error(
      `Nothing can be written to ${folder}: set COCHAIR_DATA to a folder this user may write to.`,
    )
  }
}

/** Level by level: the way of Node to make them all at once never comes back from a place such as /proc. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
