// Words of the clerk picker.

export const clerk = {
  title: '现在是谁在上班？',
  text: '点自己的名字，之后每一步都会记上是谁做的。',
  atWork: '正在上班',
  openCases: (count: number) => (count === 0 ? '手上没有单' : `手上 ${count} 单`),
  pick: (name: string) => `换成 ${name}`,
  none: '这家店还没有在职的店员',
  noneText: '离开后换一份数据打开，或请店长来处理。',
}
