/**
 * What Node's `parseArgs` says of wrong arguments, as one sentence: without its advice on how to escape them.
 * @param usage what is right, as a sentence
 */
export function explainArguments(error: unknown, usage: string): string {
  const [sentence = ''] = (error as Error).message.split('. ');
  return `${sentence.replace(/\.$/, '')}. ${usage}`;
}
