/** Whether a text has all the asked words in it, whatever their accents and capitals. */
export function includesWords(text: string, asked: string): boolean {
  const plain = plainly(text);
  return plainly(asked)
    .split(/\s+/u)
    .every((word) => plain.includes(word));
}

function plainly(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().trim();
}
