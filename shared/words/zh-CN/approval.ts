// Words of the manager's approval 店长确认.

export const approval = {
  title: '请店长确认',
  whatFor: '要确认的事',
  who: '哪位店长',
  reason: '为什么同意',
  reasonHint: '比如：厂家回复要三天，客户愿意等',
  give: '店长同意',
  kept: '会记在单子上：谁同意的、什么时候、为什么。',
  noManager: '店里现在没有在职的店长，请先到“设置”里指定一位。',
}
