'use server'
import { serverAction } from '@/app/_server/action'
import { chooseDigest, readAllNews, readOneNews } from '@/lib/notifications/commands/read-news'

export const readOneNewsAction = serverAction(readOneNews, '/')
export const readAllNewsAction = serverAction(readAllNews, '/')
export const chooseDigestAction = serverAction(chooseDigest, '/account')
