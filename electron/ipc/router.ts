// The one door: a name from the contract, an input that parses, a handler. The only try/catch around our own code.
import type { ZodError } from 'zod'
import { type Channel, contract, type Output, type Parsed } from '#shared/contract/contract'
import type { AppError, Result } from '#shared/contract/errors'

/** One for each line of the contract; a missing or superfluous one does not compile. */
export type Handlers = {
  readonly [Name in Channel]: (input: Parsed<Name>) => Result<Output<Name>> | Promise<Result<Output<Name>>>
}

type Log = { error(text: string, error: unknown): void }

function isChannel(name: unknown): name is Channel {
  // SECURITY: `__proto__` and `constructor` are no channels, although every object has them.
  return typeof name === 'string' && Object.hasOwn(contract, name)
}

function badInput(error: ZodError): AppError {
  const issue = error.issues[0]
  const field = issue?.path.join('.') ?? ''
  const limit =
    issue?.code === 'custom' ? issue.params?.max : issue?.code === 'too_big' ? issue.maximum : undefined
  if (limit === undefined) return { kind: 'bad-input', field, code: 'wrong' }
  return { kind: 'bad-input', field, code: 'too-long', max: Number(limit) }
}

/** `newId` makes the short ids under which bugs are logged. */
export function createRouter(handlers: Handlers, log: Log, newId: () => string) {
  return async function call(name: unknown, input: unknown): Promise<Result<unknown>> {
    if (!isChannel(name)) return { ok: false, error: { kind: 'bad-input', field: 'name', code: 'wrong' } }
    const parsed = contract[name].input.safeParse(input)
    if (!parsed.success) return { ok: false, error: badInput(parsed.error) }
    try {
      // The table pairs each name with its own input; the compiler cannot follow that through an index.
      const handle = handlers[name] as (input: unknown) => Result<unknown> | Promise<Result<unknown>>
      return await handle(parsed.data)
    } catch (error) {
      const id = newId()
      log.error(`${name} failed under ${id}`, error)
      return { ok: false, error: { kind: 'unexpected', id } }
    }
  }
}

export type Call = ReturnType<typeof createRouter>
