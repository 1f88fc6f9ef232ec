/** One server-sent event. */
export type Told = { id: string; data: string };

/**
 * Reads a stream of server-sent events as the HTML standard says, piece by piece. An id may come by itself, ahead of
 * any event: it says from where to go on.
 */
export function createEventReader(hear: (told: Told) => void) {
  let rest = '';
  let id = '';
  let data: string[] = [];

  function take(line: string): void {
    if (line === '') {
      if (data.length > 0) hear({ id, data: data.join('\n') });
      data = [];
      return;
    }
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (field === 'data') data.push(value ?? '');
    if (field === 'id') id = value ?? '';
  }

  return {
    /** Where the stream has got to, for `Last-Event-ID`. */
    get lastId() {
      return id;
    },
    read(text: string): void {
      // A carriage return at the end may be half of a line's end, whose other half is still to come.
      const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
      rest = lines.pop() ?? '';
      lines.forEach(take);
    }
  };
}
