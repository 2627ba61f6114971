/**
 * What counts as one client: an IPv4 address, or the first 64 bits of an IPv6 one, which a single
 * household holds whole. Example: `2001:db8:1:2::7` is `2001:db8:1:2`.
 */
export function networkOf(address: string): string {
  const [, v4] = /^(?:::ffff:)?(\d+(?:\.\d+){3})$/i.exec(address) ?? [];
  if (v4) return v4;
  const [head = '', tail = ''] = address.toLowerCase().split('::');
  const parts = (side: string) => side.split(':').filter(Boolean);
  const zeros = Array<string>(Math.max(0, 8 - parts(head).length - parts(tail).length)).fill('0');
  const groups = [...parts(head), ...zeros, ...parts(tail)];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}
