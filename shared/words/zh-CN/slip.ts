// Words of the printed slip 小票 and of its preview, and the shape that every language fills.

/** How far away a promised day is on the day of printing; null when only the date says it (further off, or past). */
export type NearDay = 'today' | 'tomorrow' | 'dayAfter' | null

export type SlipWords = {
  readonly paper: {
    readonly customerCopy: string
    readonly goodsCopy: string
    /** Stamp of every print after the first. */
    readonly reprint: string
    readonly caseNo: string
    readonly keepThis: string
    readonly registered: string
    /** Reads straight into the promise below it. */
    readonly wePromise: string
    /** Large, in bits that stay whole; a bit that ends in a space is followed by one. `day` is `2026-11-23`. */
    readonly answerBy: (near: NearDay, day: string, clock: string) => readonly string[]
    /** `weekday`: 0 = Monday. */
    readonly exactly: (day: string, weekday: number, clock: string) => string
    readonly moment: (day: string, clock: string) => string
    readonly orderNo: string
    readonly problem: string
    /** The type of problem, and closer words for it when there are any. */
    readonly problemIs: (type: string, tags: readonly string[]) => string
    readonly yourWish: string
    readonly wish: string
    readonly pieces: (count: number) => string
    readonly customer: string
    readonly noName: string
    readonly phoneTail: string
    readonly place: string
    readonly takenIn: string
    readonly takenInBy: (moment: string, clerk: string) => string
    readonly phone: string
    readonly address: string
    readonly hours: string
    readonly everyDay: string
    /** Monday first. */
    readonly weekdays: readonly string[]
    readonly dayPair: (first: string, second: string) => string
    readonly dayRange: (first: string, last: string) => string
    readonly closed: string
    readonly hoursJoint: string
    readonly terms: string
    readonly thanks: string
    /** Folder for PDFs inside the documents folder, and the mark of a reprint in a file's name. */
    readonly folder: string
  }
  readonly dialog: {
    readonly title: string
    readonly preview: string
    readonly parts: string
    readonly part: Readonly<Record<'both' | 'customer' | 'goods', string>>
    readonly print: string
    readonly printing: string
    readonly pdf: string
    readonly savingPdf: string
    readonly close: string
    readonly printer: string
    readonly usualPrinter: string
    readonly noPrinter: string
    readonly noPrinterAtAll: string
    readonly printerAway: (printer: string) => string
    readonly findAgain: string
    readonly reprint: string
    readonly noFont: string
    readonly printed: (printer: string) => string
    readonly saved: (path: string) => string
    readonly retry: string
  }
}

const WEEKDAYS = ['周一', '周二', '周三', '周四', '周五', '周六', '周日']
const NEAR = { today: '今天', tomorrow: '明天', dayAfter: '后天' }

const shortDay = (day: string) => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
const wholeDay = (day: string) => `${day.slice(0, 4)}年${shortDay(day)}`

export const slip: SlipWords = {
  paper: {
    customerCopy: '顾客联',
    goodsCopy: '货品联',
    reprint: '副本',
    caseNo: '售后单号',
    keepThis: '查进度或取货时，请出示本单，或报单号。',
    registered: '登记',
    wePromise: '我们承诺',
    answerBy: (near, day, clock) => [`${near ? NEAR[near] : shortDay(day)} `, `${clock} 前`, '答复您'],
    exactly: (day, weekday, clock) => `即 ${wholeDay(day)}（${WEEKDAYS[weekday] ?? ''}）${clock} 前`,
    moment: (day, clock) => `${wholeDay(day)} ${clock}`,
    orderNo: '订单号',
    problem: '问题',
    problemIs: (type, tags) => (tags.length > 0 ? `${type}（${tags.join('、')}）` : type),
    yourWish: '您希望',
    wish: '诉求',
    pieces: count => `${count} 件`,
    customer: '顾客',
    noName: '未留姓名',
    phoneTail: '手机尾号',
    place: '存放',
    takenIn: '收货',
    takenInBy: (moment, clerk) => `${moment}，${clerk}`,
    phone: '电话',
    address: '地址',
    hours: '营业',
    everyDay: '每天',
    weekdays: WEEKDAYS,
    dayPair: (first, second) => `${first}、${second}`,
    dayRange: (first, last) => `${first}至${last}`,
    closed: '休息',
    hoursJoint: '，',
    terms: '本店说明',
    thanks: '谢谢您告诉我们，这件事我们会跟到底。',
    folder: '售后小票',
  },
  dialog: {
    title: '小票',
    preview: '小票预览',
    parts: '打印哪一联',
    part: { both: '两联', customer: '顾客联', goods: '货品联' },
    print: '打印',
    printing: '正在打印…',
    pdf: '存为 PDF',
    savingPdf: '正在保存…',
    close: '关闭',
    printer: '打印机',
    usualPrinter: '系统默认',
    noPrinter: '还没选小票打印机。选一台，以后都用它；也可以先存为 PDF。',
    noPrinterAtAll: '这台电脑上没有打印机。接好、开机后再找一次；也可以先存为 PDF。',
    printerAway: printer => `打印机“${printer}”没连上。接好后再找一次，或者换一台；也可以先存为 PDF。`,
    findAgain: '再找一次',
    reprint: '这张单打印过，这次会印上“副本”。',
    noFont: '这台电脑缺中文字体，印出来会是方框。请先装一种中文字体，再打印。',
    printed: printer => `已送到打印机“${printer}”`,
    saved: path => `已存到 ${path}`,
    retry: '再试一次',
  },
}
