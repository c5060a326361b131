// All texts in English, one area a file.
import { alerts } from './alerts'
import { approval } from './approval'
import { board } from './board'
import { calm } from './calm'
import { caseWords } from './case'
import { cash } from './cash'
import { clerk } from './clerk'
import { common } from './common'
import { compensation } from './compensation'
import { confirm } from './confirm'
import { decline } from './decline'
import { errors } from './errors'
import { flow } from './flow'
import { following } from './following'
import { frame } from './frame'
import { goods } from './goods'
import { handOver } from './handOver'
import { keys } from './keys'
import { knowledge } from './knowledge'
import { links } from './links'
import { measures } from './measures'
import { money } from './money'
import { morning } from './morning'
import { noRepeat } from './noRepeat'
import { parcels } from './parcels'
import { photos } from './photos'
import { playbook } from './playbook'
import { privacy } from './privacy'
import { progress } from './progress'
import { promises } from './promises'
import { register } from './register'
import { right } from './right'
import { search } from './search'
import { settings } from './settings'
import { sheets } from './sheets'
import { slip } from './slip'
import { start } from './start'
import { store } from './store'
import { system } from './system'
import { talk } from './talk'
import { third } from './third'
import { time } from './time'
import { timeline } from './timeline'
import { today } from './today'
import { trash } from './trash'
import { treatment } from './treatment'
import { undo } from './undo'

export const en = {
  common,
  alerts,
  system,
  time,
  errors,
  calm,
  confirm,
  decline,
  compensation,
  store,
  following,
  frame,
  start,
  clerk,
  approval,
  today,
  board,
  progress,
  promises,
  measures,
  register,
  case: caseWords,
  photos,
  privacy,
  timeline,
  talk,
  playbook,
  right,
  search,
  settings,
  sheets,
  slip,
  goods,
  money,
  morning,
  flow,
  third,
  parcels,
  links,
  cash,
  keys,
  knowledge,
  handOver,
  noRepeat,
  trash,
  treatment,
  undo,
}
