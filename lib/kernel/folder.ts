import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** Makes the folder where it is missing; whether files can be written into it. */
export function isWritable(folder: string): boolean {
  try {
    makeFolder(resolve(folder))
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Level by level: the way of Node to make them all at once never comes back from a place such as /proc. */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory() === true) return
  if (found === undefined) makeFolder(dirname(folder))
  mkdirSync(folder)
}
