import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openHouse } from './open-house'

export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return openHouse(project, (folder) => `file:${join(folder, 'cochair.db')}`)
}
