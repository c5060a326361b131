// Words of the privacy key: what a customer reads on the covered screen, and what the clerk reads about it.
import type { privacy as shape } from '../zh-CN/privacy'

export const privacy: typeof shape = {
  cover: '遮住螢幕',
  coverDoes: '遮住螢幕，只留客人能看的',
  label: '給客人看的',
  back: '繼續工作',
  weAnswer: '最晚這個時間回覆您',
  before: moment => `${moment} 前`,
  late: '讓您久等了，我們現在就回覆您。',
  soon: '我們正在處理，一有進度就通知您。',
  done: '已經處理好了。謝謝您的信任，歡迎再度光臨。',
  steps: {
    contact: '已經登記',
    verify: '確認狀況',
    soothe: '聽您的想法',
    agree: '討論做法',
    followUp: '處理中',
    close: '處理好了',
  },
  stepsLabel: '目前進度',
  welcome: '歡迎光臨',
  welcomeLine: '東西用得不順手，儘管跟我們說，我們一起想辦法。',
  hours: '營業時間',
  setting: '多久沒人動就遮住螢幕',
  after: minutes => (minutes === 0 ? '不自動' : `${minutes} 分鐘`),
  settingHelp: '遮住後只看得到商品、目前進度和回覆時間；按 F12 隨時遮住或回來，寫到一半的都還在。',
}
