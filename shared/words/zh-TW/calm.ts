// Words of calm mode: when it gets heated at the counter.
import type { calm as shape } from '../zh-CN/calm'

export const calm: typeof shape = {
  title: '冷靜模式',
  now: '現在這麼做',
  nextStep: '下一步',
  boundary: '心平氣和說清楚',
  nextBoundary: '換一句',
  stamps: '記時刻',
  notBegun: '按任意一個時刻，就開始記錄。',
  since: '已經',
  police: '報警電話',
  policeNumber: '110',
  callManager: names => `店長：${names}`,
  note: '記一筆',
  noteHint: '看到什麼寫什麼，按 Enter 記下時間',
  report: '列印紀錄',
  end: '結束',
  endIt: '記好，結束',
  ended: '結束了，紀錄可以列印',
  fields: { people: '在場的人', witnesses: '誰看見了', police: '報警情形', result: '最後怎樣' },
  hints: {
    people: '例如：客人李小姐和一位同行的先生',
    witnesses: '例如：隔壁店張老闆，電話末四碼 5678',
    police: '例如：110 受理，員警姓周',
    result: '例如：店長出面談，客人先回去，約好再聯絡',
  },
  resultMissing: '寫一句最後怎樣',
  callBack: '等大家緩一緩，什麼時候打給他',
  noCallBack: '不用再打',
  callBackWhat: '回電話',
  callBackSaid: moment => `約好 ${moment} 回電話`,
}
