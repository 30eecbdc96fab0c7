/** Something that the person at the terminal can put right. The message says what it is and what to do. */
export class Problem extends Error {
  /** @override */
  name = 'Problem';
}
