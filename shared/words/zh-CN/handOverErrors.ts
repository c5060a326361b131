// Why something was not handed over, accepted or given to somebody: one sentence for every reason.
import { type Fact, type FactText, known } from '../text'

/** The reasons of this page; `errors.ts` holds the others. */
type HandOverRefusal =
  | 'not-owner'
  | 'already-hers'
  | 'already-handed'
  | 'nothing-to-hand'
  | 'no-such-hand-over'
  | 'hand-over-own'
  | 'hand-over-not-yours'
  | 'hand-over-gone'
  | 'clerk-away'
  | 'clerk-owns'
  | 'deputy-herself'

const who = (name: Fact | undefined, otherwise: string) => known(name, text => text) || otherwise

export const handOverRefusals: Readonly<Record<HandOverRefusal, FactText>> = {
  'not-owner': facts => `${who(facts.no, '这张单')} 不是你负责的，只能交自己手上的单`,
  'already-hers': '这些单本来就在这位同事手上',
  'already-handed': facts => `${who(facts.no, '这张单')} 已经交出去等人接了`,
  'nothing-to-hand': '勾上要交的单，或写一句留言给接班的人',
  'no-such-hand-over': '找不到这次交接，可能刚被撤销了',
  'hand-over-own': '自己交出去的，要由同事来接',
  'hand-over-not-yours': '这次交接是给别的同事的；要帮忙，就打开那张单直接接手',
  'hand-over-gone': '这里有单已经不用接了，请看一眼新的清单',
  'clerk-away': facts => `${who(facts.name, '这位同事')} 这几天不在，请交给在店里的同事`,
  'clerk-owns': facts => {
    const rest = [
      [facts.cases, '张单'],
      [facts.promises, '个承诺'],
      [facts.reminders, '条提醒'],
    ].flatMap(([count, what]) => (Number(count ?? 0) > 0 ? [`${count} ${what}`] : []))
    return `${who(facts.name, '她')} 手上还有${rest.length === 0 ? '没办完的事' : ` ${rest.join('、')}`}，先选一位同事全部接过去`
  },
  'deputy-herself': '代班的要选另一位同事',
}
