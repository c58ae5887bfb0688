'use server'
import { serverAction } from '@/app/_server/action'
import { serveLines } from '@/lib/plans/commands/serve-lines'

export const serveLinesAction = serverAction(serveLines, '/plans')
