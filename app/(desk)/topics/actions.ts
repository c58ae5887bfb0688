'use server'
import { serverAction } from '@/app/_server/action'
import { addTopic } from '@/lib/topics/commands/add-topic'
import { changeTopic } from '@/lib/topics/commands/change-topic'
import { moveTopic } from '@/lib/topics/commands/move-topic'
import { retireTopic } from '@/lib/topics/commands/retire-topic'
import { reviveTopic } from '@/lib/topics/commands/revive-topic'
import { writeGuidance } from '@/lib/topics/commands/write-guidance'

export const addTopicAction = serverAction(addTopic, '/topics')
export const changeTopicAction = serverAction(changeTopic, '/topics')
export const moveTopicAction = serverAction(moveTopic, '/topics')
export const retireTopicAction = serverAction(retireTopic, '/topics')
export const reviveTopicAction = serverAction(reviveTopic, '/topics')
export const writeGuidanceAction = serverAction(writeGuidance, '/topics')
