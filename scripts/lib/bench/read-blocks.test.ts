import { expect, it } from 'vitest';
import { readBlocks } from './read-blocks';

it('should read the text of the main part, and nothing else', () => {
  const html = `<nav><li>Menu</li></nav><main><h1>Title</h1><p>One <a>two</a>
    three</p><ul><li>Item</li></ul></main><footer><p>End</p></footer>`;
  expect(readBlocks(html)).toEqual([
    { kind: 'h1', text: 'Title' },
    { kind: 'p', text: 'One two three' },
    { kind: 'li', text: 'Item' },
  ]);
});
