// Words of the privacy key: what a customer reads on the covered screen, and what the clerk reads about it.
import type { StageId } from '../../catalog/stages'

const steps: Readonly<Record<StageId, string>> = {
  contact: '已经登记',
  verify: '核实情况',
  soothe: '听您的想法',
  agree: '商量办法',
  followUp: '正在办理',
  close: '办好了',
}

export const privacy = {
  cover: '遮住屏幕',
  coverDoes: '遮住屏幕，只留客户能看的',
  label: '给客户看的',
  back: '继续工作',
  weAnswer: '最晚这个时间给您答复',
  before: (moment: string) => `${moment} 前`,
  late: '让您久等了，我们现在就给您答复。',
  soon: '我们正在办，一有进展就告诉您。',
  done: '已经办好了。谢谢您信任我们，欢迎再来。',
  steps,
  stepsLabel: '办到哪一步了',
  welcome: '欢迎光临',
  welcomeLine: '东西用着不顺心，尽管跟我们说，我们一起想办法。',
  hours: '营业时间',
  setting: '多久没人动就遮住屏幕',
  after: (minutes: number) => (minutes === 0 ? '不自动' : `${minutes} 分钟`),
  settingHelp: '遮住后只看得到货品、办到哪一步和答复时间；按 F12 随时遮住或回来，写到一半的都在。',
}
