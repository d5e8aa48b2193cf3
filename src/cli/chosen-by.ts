/**
 * Tells which descriptions a pattern chooses: the one that it is, in whatever case, even if others contain it; else all with
 * this text in them, in which `*` stands for anything.
 */
export function chosenBy(pattern: string, descriptions: readonly string[]): (description: string) => boolean {
  const whole = pattern.toLowerCase();
  if (descriptions.some((description) => description.toLowerCase() === whole)) {
    return (description) => description.toLowerCase() === whole;
  }
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`));
  const text = new RegExp(parts.join('.*'), 'is');
  return (description) => text.test(description);
}
