/** Tells which descriptions have one of these texts in them, in whatever case; `*` stands for anything. All, when there is none. */
export function wantedBy(only: readonly string[]): (description: string) => boolean {
  const patterns = only.map((text) => {
    const parts = text.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
    return new RegExp(parts.join('.*'), 'is');
  });
  return (description) => patterns.length === 0 || patterns.some((pattern) => pattern.test(description));
}
