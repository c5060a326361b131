// The scripts of the eight kinds of customers (R90–R97): their way through a talk, step by step, and a line for every other stage.
import type { CustomerTypeId } from '../customerTypes'
import { deniesScript } from './denies/script'
import { distrustsScript } from './distrusts/script'
import { letsOffSteamScript } from './letsOffSteam/script'
import { makesTroubleScript } from './makesTrouble/script'
import { nitpicksScript } from './nitpicks/script'
import { shiftsBlameScript } from './shiftsBlame/script'
import { talksOnScript } from './talksOn/script'
import type { Script } from './types'
import { wantsNowScript } from './wantsNow/script'

export const typeScripts: Readonly<Record<CustomerTypeId, Script>> = {
  denies: deniesScript,
  distrusts: distrustsScript,
  talksOn: talksOnScript,
  wantsNow: wantsNowScript,
  shiftsBlame: shiftsBlameScript,
  letsOffSteam: letsOffSteamScript,
  nitpicks: nitpicksScript,
  makesTrouble: makesTroubleScript,
}
