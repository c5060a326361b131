// The scripts of the eight kinds of customers (R90–R97): their way through a talk, step by step, and a line for every other stage.
import type { CustomerTypeId } from '../customerTypes'
import { texts as deniesEn } from './denies/en'
import { lines as denies } from './denies/lines'
import { texts as deniesCN } from './denies/zh-CN'
import { texts as deniesTW } from './denies/zh-TW'
import { texts as distrustsEn } from './distrusts/en'
import { lines as distrusts } from './distrusts/lines'
import { texts as distrustsCN } from './distrusts/zh-CN'
import { texts as distrustsTW } from './distrusts/zh-TW'
import { texts as letsOffSteamEn } from './letsOffSteam/en'
import { lines as letsOffSteam } from './letsOffSteam/lines'
import { texts as letsOffSteamCN } from './letsOffSteam/zh-CN'
import { texts as letsOffSteamTW } from './letsOffSteam/zh-TW'
import { texts as makesTroubleEn } from './makesTrouble/en'
import { lines as makesTrouble } from './makesTrouble/lines'
import { texts as makesTroubleCN } from './makesTrouble/zh-CN'
import { texts as makesTroubleTW } from './makesTrouble/zh-TW'
import { texts as nitpicksEn } from './nitpicks/en'
import { lines as nitpicks } from './nitpicks/lines'
import { texts as nitpicksCN } from './nitpicks/zh-CN'
import { texts as nitpicksTW } from './nitpicks/zh-TW'
import { texts as shiftsBlameEn } from './shiftsBlame/en'
import { lines as shiftsBlame } from './shiftsBlame/lines'
import { texts as shiftsBlameCN } from './shiftsBlame/zh-CN'
import { texts as shiftsBlameTW } from './shiftsBlame/zh-TW'
import { texts as talksOnEn } from './talksOn/en'
import { lines as talksOn } from './talksOn/lines'
import { texts as talksOnCN } from './talksOn/zh-CN'
import { texts as talksOnTW } from './talksOn/zh-TW'
import type { LineTexts, Script, ScriptLine } from './types'
import { texts as wantsNowEn } from './wantsNow/en'
import { lines as wantsNow } from './wantsNow/lines'
import { texts as wantsNowCN } from './wantsNow/zh-CN'
import { texts as wantsNowTW } from './wantsNow/zh-TW'

function script<const Lines extends readonly ScriptLine[]>(
  id: CustomerTypeId,
  lines: Lines,
  cn: LineTexts<Lines>,
  tw: LineTexts<Lines>,
  en: LineTexts<Lines>,
): Script {
  return { id, lines, texts: { 'zh-CN': cn, 'zh-TW': tw, en } }
}

export const typeScripts: Readonly<Record<CustomerTypeId, Script>> = {
  denies: script('denies', denies, deniesCN, deniesTW, deniesEn),
  distrusts: script('distrusts', distrusts, distrustsCN, distrustsTW, distrustsEn),
  talksOn: script('talksOn', talksOn, talksOnCN, talksOnTW, talksOnEn),
  wantsNow: script('wantsNow', wantsNow, wantsNowCN, wantsNowTW, wantsNowEn),
  shiftsBlame: script('shiftsBlame', shiftsBlame, shiftsBlameCN, shiftsBlameTW, shiftsBlameEn),
  letsOffSteam: script('letsOffSteam', letsOffSteam, letsOffSteamCN, letsOffSteamTW, letsOffSteamEn),
  nitpicks: script('nitpicks', nitpicks, nitpicksCN, nitpicksTW, nitpicksEn),
  makesTrouble: script('makesTrouble', makesTrouble, makesTroubleCN, makesTroubleTW, makesTroubleEn),
}
