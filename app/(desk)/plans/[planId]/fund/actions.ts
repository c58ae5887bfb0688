'use server'
import { serverAction } from '@/app/_server/action'
import { enterMoney } from '@/lib/funds/commands/enter-money'
import { openFund } from '@/lib/funds/commands/open-fund'
import { strikeEntry } from '@/lib/funds/commands/strike-entry'

export const openFundAction = serverAction(openFund, '/plans')
export const enterMoneyAction = serverAction(enterMoney, '/plans')
export const strikeEntryAction = serverAction(strikeEntry, '/plans')
