// The text of the file by which a Linux desktop starts a program.

/** https://specifications.freedesktop.org/desktop-entry-spec/latest */
export function desktopEntry(program: string): string {
  // SECURITY: a path with a quote or a percent sign must not become another command; the rules are those of the entry's
  // own quoting.
  const quoted = program.replace(/[\\"`$]/g, sign => `\\${sign}`).replace(/%/g, '%%')
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Aftersale Desk',
    'Name[zh_CN]=售后台',
    'Name[zh_TW]=售後台',
    `Exec="${quoted.replace(/\\/g, '\\\\')}"`,
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n')
}
