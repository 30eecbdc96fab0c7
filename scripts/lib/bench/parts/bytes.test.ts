import { expect, it } from 'vitest';
import { withoutScripts } from './bytes';

it('should leave out scripts and nothing else', () => {
  const html =
    '<p>a<script>if (1 < 2) "<p>"</script>b</p><script src="x"></script><svg><script></script></svg>c';
  expect(withoutScripts(html)).toBe('<p>ab</p><svg></svg>c');
});
