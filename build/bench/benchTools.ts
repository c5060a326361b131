// What the benches share in one run: folders that go away again, shops, programs, and the app with its surroundings.
import { join } from 'node:path'
import { bundlePrograms } from './programs'
import { makeShops, type Shops } from './shops'
import { bigShop, type StoreBench } from './storeBench'
import { enterSurroundings, makeHome, type Surroundings } from './surroundings'
import { writeWhole } from './wholeShop'

export type Chosen = {
  readonly stretch: boolean
  /** Cases of the big shop. */
  readonly size: number
  say(line: string): void
}

export type InApp = StoreBench & { readonly around: Surroundings; readonly shops: Shops }

export type BenchTools = {
  readonly store: StoreBench
  /** The same with the built app, which is made when it is first asked for. */
  inApp(): Promise<InApp>
  /** Gives everything back that was made. */
  leave(): void
}

export function makeTools(chosen: Chosen): BenchTools {
  const home = makeHome()
  let around: Surroundings | null = null
  const programs = once(() => bundlePrograms(home.newFolder('programs')))
  const store: StoreBench = {
    ...chosen,
    shops: makeShops(home.newFolder, chosen.say),
    newFolder: home.newFolder,
    whole: once(async () => {
      const path = join(home.newFolder('whole'), 'shop.json')
      await writeWhole(await bigShop(store), path)
      return path
    }),
    program: async name => (await programs())(name),
  }
  return {
    store,
    async inApp() {
      around ??= await enterSurroundings()
      return { ...store, around }
    },
    leave() {
      around?.leave()
      home.leave()
    },
  }
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | null = null
  return () => {
    made ??= make()
    return made
  }
}
