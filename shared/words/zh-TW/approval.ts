// Words of the manager's approval.
import type { approval as shape } from '../zh-CN/approval'

export const approval: typeof shape = {
  title: '請店長確認',
  whatFor: '要確認的事',
  who: '哪位店長',
  reason: '為什麼同意',
  reasonHint: '例如：原廠回覆要三天，客戶願意等',
  give: '店長同意',
  kept: '會記在單子上：誰同意的、什麼時候、為什麼。',
  noManager: '店裡目前沒有在職的店長，請先到「設定」裡指定一位。',
}
