// Words of the course of a case, the platform, the level.

export const flow = {
  title: '处理方式',
}
