// Words of the printed slip and of its preview, in Traditional Chinese.
import type { SlipWords } from '../zh-CN/slip'

const WEEKDAYS = ['週一', '週二', '週三', '週四', '週五', '週六', '週日']
const NEAR = { today: '今天', tomorrow: '明天', dayAfter: '後天' }

const shortDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
const wholeDay = (day: string) => `${day.slice(0, 4)}年${shortDay(day)}`

export const slip: SlipWords = {
  paper: {
    customerCopy: '顧客聯',
    goodsCopy: '貨品聯',
    reprint: '副本',
    caseNo: '售後單號',
    keepThis: '查進度或取貨時，請出示本單，或報單號。',
    registered: '登記',
    wePromise: '我們承諾',
    answerBy: (near, day, clock) => [`${near ? NEAR[near] : shortDay(day)} `, `${clock} 前`, '答覆您'],
    exactly: (day, weekday, clock) => `即 ${wholeDay(day)}（${WEEKDAYS[weekday] ?? ''}）${clock} 前`,
    moment: (day, clock) => `${wholeDay(day)} ${clock}`,
    orderNo: '訂單編號',
    problem: '問題',
    problemIs: (type, tags) => (tags.length > 0 ? `${type}（${tags.join('、')}）` : type),
    yourWish: '您希望',
    wish: '訴求',
    pieces: count => `${count} 件`,
    customer: '顧客',
    noName: '未留姓名',
    phoneTail: '手機末四碼',
    place: '存放',
    takenIn: '收貨',
    takenInBy: (moment, clerk) => `${moment}，${clerk}`,
    phone: '電話',
    address: '地址',
    hours: '營業',
    everyDay: '每天',
    weekdays: WEEKDAYS,
    dayPair: (first, second) => `${first}、${second}`,
    dayRange: (first, last) => `${first}至${last}`,
    closed: '公休',
    hoursJoint: '，',
    terms: '本店說明',
    thanks: '謝謝您告訴我們，這件事我們會負責到底。',
    folder: '售後收件單',
  },
  dialog: {
    title: '收件單',
    preview: '收件單預覽',
    parts: '列印哪一聯',
    part: { both: '兩聯', customer: '顧客聯', goods: '貨品聯' },
    print: '列印',
    printing: '正在列印…',
    pdf: '存成 PDF',
    savingPdf: '正在儲存…',
    close: '關閉',
    printer: '印表機',
    usualPrinter: '系統預設',
    noPrinter: '還沒選收件單印表機。選一台，以後都用它；也可以先存成 PDF。',
    noPrinterAtAll: '這台電腦上沒有印表機。接好、開機後再找一次；也可以先存成 PDF。',
    printerAway: printer => `印表機「${printer}」沒連上。接好後再找一次，或者換一台；也可以先存成 PDF。`,
    findAgain: '再找一次',
    reprint: '這張單列印過，這次會印上「副本」。',
    noFont: '這台電腦缺中文字型，印出來會是方框。請先裝一種中文字型，再列印。',
    printed: printer => `已送到印表機「${printer}」`,
    saved: path => `已存到 ${path}`,
    retry: '再試一次',
  },
}
