// What the store's benches are given: shops, programs that run on their own, and how big the big shop is.
import type { Program } from './programs'
import type { Shops } from './shops'

export type StoreBench = {
  /** Cases of the big shop. */
  readonly size: number
  readonly stretch: boolean
  readonly shops: Shops
  /** A new, empty folder on the disk that is measured. */
  newFolder(name: string): string
  /** The big shop as one file of JSON. */
  whole(): Promise<string>
  /** The path of a program of the bench, to be run by itself. */
  program(name: Program): Promise<string>
  say(line: string): void
}

/** Of a hundred cases five are open: nobody could look after more. */
const OPEN_SHARE = 0.05

export const openOf = (size: number) => Math.ceil(size * OPEN_SHARE)
export const bigShop = ({ shops, size }: StoreBench) => shops.of(size, openOf(size))

export const casesIn = (size: number) => `${size.toLocaleString('en')} cases`
