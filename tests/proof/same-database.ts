import { inject } from 'vitest'

/** The papers are staged in the very database the server reads. */
process.env.DATABASE_URL = inject('database')
process.env.COCHAIR_DATA = inject('files')
