import { z } from 'zod'
import { emailField, line, newPasswordField } from '@/lib/kernel/fields'

/** What is typed at the door; how long or short a right password is, is not told here. */
export const signInSchema = z.object({
  email: emailField,
  password: z
    .string('Type your password.')
    .min(1, 'Type your password.')
    .max(200, 'Use at most 200 characters.'),
})

/** The first administrator of a new house. */
export const firstAdministratorSchema = z.object({
  name: line('Give your name.', 120),
  email: emailField,
  password: newPasswordField,
})

/** A one-time link taken up. */
export const takeUpSchema = z.object({ token: z.string().min(1).max(100), password: newPasswordField })
