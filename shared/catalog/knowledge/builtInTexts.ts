// Every text of the shop's knowledge that comes with the app, by key. A shop may write its own instead.
import { alternativeTexts } from '../alternatives'
import { calmTexts } from '../calm'
import { categoryTexts } from '../categories'
import { confirmationTexts } from '../confirmations'
import { customerTypeTexts } from '../customerTypes'
import { declineTalkTexts } from '../declineTalk'
import { groundTexts } from '../grounds'
import { ladderTexts } from '../ladder'
import type { Text } from '../languages'
import { meansTexts } from '../means'
import { offerTalkTexts } from '../offerTalk'
import { playbookTexts } from '../playbooks/playbooks'
import { policyTexts } from '../policyRows'
import { allScripts } from '../scripts/scripts'
import { scriptTexts } from '../scripts/types'
import { spiritTexts } from './spirit'
import { tipTexts } from './tips'

export type KeyedTexts = readonly (readonly [key: string, text: Text])[]

/** In the order of the knowledge screen. Two texts with one key would hide each other; a test sees to it. */
export const builtInTextList: KeyedTexts = [
  ...customerTypeTexts,
  ...allScripts.flatMap(scriptTexts),
  ...playbookTexts,
  ...policyTexts,
  ...categoryTexts,
  ...ladderTexts,
  ...meansTexts,
  ...offerTalkTexts,
  ...confirmationTexts,
  ...groundTexts,
  ...alternativeTexts,
  ...declineTalkTexts,
  ...calmTexts,
  ...tipTexts,
  ...spiritTexts,
]

export const builtInTexts: ReadonlyMap<string, Text> = new Map(builtInTextList)
