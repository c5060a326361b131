// Words of merging, splitting and linking cases.

export const links = {
  title: '关联',
}
