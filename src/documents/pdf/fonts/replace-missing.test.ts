import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { replaceMissing } from './replace-missing';

const FOLDER = path.join(process.cwd(), 'src/documents/pdf/fonts');

describe('replaceMissing', () => {
  it.each([
    'Łódź, Việt Nam, Ελλάδα, Москва',
    '中心（北京）——“科技”〓',
    '龘野家',
    'a\u2060b\u200bc',
    '3 m² ≥ 2 €',
  ])('should leave what a font has: %s', (text) => {
    expect(replaceMissing(text, FOLDER)).toBe(text);
  });

  it('should put a sign for what none has', () => {
    expect(replaceMissing('سلام and 🌊 and\u1680𠮷', FOLDER)).toBe('〓〓〓〓 and 〓 and 〓');
  });
});
