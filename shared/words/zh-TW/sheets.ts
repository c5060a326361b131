// Words of what is printed on cut paper, in traditional Chinese.
import type { sheets as shape } from '../zh-CN/sheets'

const shortDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
const wholeDay = (day: string) => `${day.slice(0, 4)}年${shortDay(day)}`

export const sheets: typeof shape = {
  caseNo: no => `售後單號 ${no}`,
  moment: (day, clock) => `${wholeDay(day)} ${clock}`,
  day: wholeDay,
  shortDay,
  phone: phone => `電話 ${phone}`,
  reprint: '副本',
  folder: '售後信函',
  letter: {
    title: '關於您這次售後的答覆',
    fileName: no => `${no}-答覆`,
    dear: name => (name === '' ? '您好：' : `${name}，您好：`),
    thanks: (day, items) =>
      `謝謝您在 ${wholeDay(day)} 將${items}的情況告訴我們。東西我們仔細看過，店長也複核過，以下把結果和原因向您說明。`,
    asked: '您的要求',
    answer: '我們的答覆',
    answerIs: wish => `「${wish}」這一項，這次我們無法辦理。`,
    why: '原因',
    basis: '依據',
    instead: '我們還能為您做的',
    disagree: '如果您有不同的看法',
    disagreeText: contact =>
      contact === ''
        ? '歡迎隨時回店裡找我們，有新的情況我們會重新看。您也可以向消費者保護單位申訴。'
        : `歡迎隨時與我們聯絡（${contact}），有新的情況我們會重新看。您也可以向消費者保護單位申訴。`,
    closing: '這次沒能照您的意思辦，東西之後有任何不合適，還請再來找我們。',
    handledBy: clerk => `經辦 ${clerk}`,
    approvedBy: manager => `店長 ${manager} 複核`,
  },
  incident: {
    title: '突發事件紀錄',
    fileName: no => `${no}-突發紀錄`,
    inner: '內部留存',
    from: '起訖',
    until: (from, to) => `${from} 至 ${to}`,
    ongoing: from => `${from} 起，尚未結束`,
    recordedBy: '記錄人',
    time: '時間',
    what: '經過',
    who: '記錄',
    people: '在場的人',
    witnesses: '證人',
    police: '報警情形',
    result: '結果',
    nothing: '無',
    signRecorder: '記錄人簽名',
    signManager: '店長簽名',
    signWitness: '證人簽名',
  },
  dialog: {
    titles: {
      declineLetter: '給客人的信',
      incidentReport: '突發事件紀錄',
      noRepeat: '免複述卡',
      handOver: '交接清單',
      cash: '收支清單',
      overdue: '逾期清單',
      batch: '送廠清單',
    },
    preview: '紙面預覽',
    noPrinter: '還沒選列印信件和紀錄的印表機。選一台，以後都用它；也可以先存成 PDF。',
    reprint: '這一份列印過，這次會印上「副本」。',
  },
}
