import { hearOfBackFirst } from '@/app/_ui/form/ask-at-back'

/** Run by Next once in each browser, before its router. */
hearOfBackFirst()
