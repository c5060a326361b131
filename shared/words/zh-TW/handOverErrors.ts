// Why something was not handed over, accepted or given to somebody: one sentence for every reason.
import { type Fact, known } from '../text'
import type { handOverRefusals as shape } from '../zh-CN/handOverErrors'

const who = (name: Fact | undefined, otherwise: string) => known(name, text => text) || otherwise

export const handOverRefusals: typeof shape = {
  'not-owner': facts => `${who(facts.no, '這張單')} 不是你負責的，只能交自己手上的單`,
  'already-hers': '這些單本來就在這位同事手上',
  'already-handed': facts => `${who(facts.no, '這張單')} 已經交出去等人接了`,
  'nothing-to-hand': '勾選要交的單，或寫一句留言給接班的人',
  'no-such-hand-over': '找不到這次交接，可能剛被復原了',
  'hand-over-own': '自己交出去的，要由同事來接',
  'hand-over-not-yours': '這次交接是給別的同事的；要幫忙，就打開那張單直接接手',
  'hand-over-gone': '這裡有單已經不用接了，請看一下新的清單',
  'clerk-away': facts => `${who(facts.name, '這位同事')} 這幾天不在，請交給在店裡的同事`,
  'clerk-owns': facts => {
    const rest = [
      [facts.cases, '張單'],
      [facts.promises, '個承諾'],
      [facts.reminders, '則提醒'],
    ].flatMap(([count, what]) => (Number(count ?? 0) > 0 ? [`${count} ${what}`] : []))
    return `${who(facts.name, '她')} 手上還有${rest.length === 0 ? '沒辦完的事' : ` ${rest.join('、')}`}，先選一位同事全部接過去`
  },
  'deputy-herself': '代班的要選另一位同事',
}
