// npm run seed -- --cases 20000 --open 300 --data FOLDER [--customers N] [--years N] [--zone NAME] [--seed N]
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { seedFolder } from './seedFolder'

const text = { type: 'string' } as const
const { values } = parseArgs({
  options: {
    cases: { ...text, default: '20000' },
    open: { ...text, default: '300' },
    data: text,
    customers: text,
    years: text,
    zone: text,
    seed: text,
  },
})

function number(name: 'cases' | 'open' | 'customers' | 'years' | 'seed'): number | undefined {
  const given = values[name]
  if (given === undefined) return undefined
  const value = Number(given)
  if (given.trim() === '' || !(value >= 0)) throw new Error(`--${name} needs a number, not "${given}"`)
  return value
}

async function main(): Promise<void> {
  if (values.data === undefined) throw new Error('say where: npm run seed -- --data FOLDER')
  const [customers, years, seed] = [number('customers'), number('years'), number('seed')]
  let shown = 0
  const seeded = await seedFolder({
    folder: resolve(values.data),
    cases: number('cases') ?? 0,
    open: number('open') ?? 0,
    ...(customers === undefined ? {} : { customers }),
    ...(years === undefined ? {} : { years }),
    ...(seed === undefined ? {} : { seed }),
    ...(values.zone === undefined ? {} : { zone: values.zone }),
    onProgress: cases => {
      if (cases < shown + 10_000) return
      shown = cases
      console.log(`${cases} cases …`)
    },
  })
  const seconds = (seeded.ms / 1000).toFixed(1)
  console.log(
    `${seeded.cases} cases and ${seeded.customers} customers in ${resolve(values.data)} (${seconds} s)`,
  )
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
