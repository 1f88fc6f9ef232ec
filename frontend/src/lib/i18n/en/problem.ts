export const problem = {
  unreachableTitle: 'We cannot reach Trellis',
  unreachable:
    'Nothing came back from the server. Your words are still here. Check your connection and try again.',
  unexplainedTitle: 'Something went wrong',
  unexplained: 'The server could not answer. Your words are still here. Try again in a moment.',
  reference: (id: string) => `Reference ${id}`,
  tryAgain: 'Try again',
  tryAgainIn: (seconds: number) => `Try again in ${seconds} s`,
  missingTitle: 'We cannot find that page',
  missing: 'It may have moved, or it may not be shared with you.',
  goHome: 'Go to home',
  errorPrefix: 'Error:'
};
