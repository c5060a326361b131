// Every text of the shop's knowledge that comes with the app, by key. A shop may write its own instead.
import { customerTypeTexts } from '../customerTypes'
import type { Text } from '../languages'
import { allScripts } from '../scripts/scripts'
import { scriptTexts } from '../scripts/types'

export type KeyedTexts = readonly (readonly [key: string, text: Text])[]

/** In the order of the knowledge screen. Two texts with one key would hide each other; a test sees to it. */
export const builtInTextList: KeyedTexts = [...customerTypeTexts, ...allScripts.flatMap(scriptTexts)]

export const builtInTexts: ReadonlyMap<string, Text> = new Map(builtInTextList)
