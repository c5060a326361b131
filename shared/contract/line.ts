// How a line of the contract is written: a question or a command, what it takes, what it answers.
import { z } from 'zod'
import { ApprovalInput } from '../model/approval'
import { CaseId } from '../model/ids'

/** Names the type of an answer; main makes it, so it is not checked again on the way out. */
export const answer = <Value>() => undefined as unknown as Value

export const query = <Input extends z.ZodType, Value>(input: Input, output: Value) =>
  ({ kind: 'query', input, output }) as const
export const command = <Input extends z.ZodType, Value>(input: Input, output: Value) =>
  ({ kind: 'command', input, output }) as const

export const Nothing = z.null()
export const aCase = z.object({ caseId: CaseId })
/** A manager's yes, or null while nobody was asked. */
export const approval = ApprovalInput.nullable()
